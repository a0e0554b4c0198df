import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {writeExt4} from './ext4.ts'
import {run} from './run.ts'

describe('writeExt4', () => {
  const directory = mkdtempSync(join(tmpdir(), 'aleph-ext4-'))
  const options = {sizeBytes: 2 ** 26, label: 'test', uuid: '6b0a7a1e-0b52-4c58-8f0c-5d1f7a12d0ff', timeSeconds: 1_704_067_200}
  const source = join(directory, 'source')
  writeFileSync(source, 'from a file\n')
  const entries = [
    {path: 'boot', mode: 0o755},
    {path: 'boot/kernel', mode: 0o600, contents: Buffer.from('kernel\n')},
    {path: 'etc', mode: 0o755},
    {path: 'etc/a name', mode: 0o4755, source, uid: 3, gid: 70_000},
    {path: 'etc/second', mode: 0o4755, sameAs: 'etc/a name'},
    {path: 'etc/link', mode: 0o777, target: '../boot/kernel'},
  ]
  afterAll(() => rmSync(directory, {recursive: true}))

  it('gives the same bytes each time, and they are a sound file system', () => {
    const hashes = ['one', 'two'].map((name) => {
      writeExt4(join(directory, name), entries, options)
      return createHash('sha256')
        .update(readFileSync(join(directory, name)))
        .digest('hex')
    })
    expect(hashes[0]).toBe(hashes[1])
    expect(run('e2fsck', ['-fn', join(directory, 'one')])).toContain('test: ')
  })

  it('keeps modes, owners, names and targets', () => {
    const ask = (command: string) => run('debugfs', ['-R', command, join(directory, 'one')])
    expect(ask('cat "/etc/a name"')).toBe('from a file\n')
    expect(ask('stat "/etc/second"')).toMatch(/Mode: {2}04755[\s\S]*User: +3 +Group: +70000[\s\S]*Links: 2/)
    expect(ask('stat /etc/link')).toContain('Fast link dest: "../boot/kernel"')
    expect(ask('stat /boot/kernel')).toContain('Mode:  0600')
  })

  it('refuses a name that would be read as a command', () => {
    expect(() => writeExt4(join(directory, 'three'), [{path: 'a"\nrm /b', mode: 0o644, contents: Buffer.from('')}], options)).toThrow(
      'cannot be written',
    )
  })
})
