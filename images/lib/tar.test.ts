import {linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {run} from './run.ts'
import {readTar} from './tar.ts'

describe('readTar', () => {
  const directory = mkdtempSync(join(tmpdir(), 'aleph-tar-'))
  afterAll(() => rmSync(directory, {recursive: true}))

  it.each(['gnu', 'pax'])('reads an archive in the form %s', (format) => {
    const tree = join(directory, format)
    const long = `${'folder-'.repeat(20)}/${'file-'.repeat(20)}`
    mkdirSync(join(tree, long, '..'), {recursive: true})
    writeFileSync(join(tree, long), 'contents')
    linkSync(join(tree, long), join(tree, 'second'))
    symlinkSync('x'.repeat(120), join(tree, 'link'))
    const archive = `${tree}.tar`
    run('tar', [`--format=${format}`, '--sort=name', '--mode=0640', '--owner=:7', '--group=:8', '-C', tree, '-cf', archive, '.'])
    const files = join(directory, `${format}-files`)
    mkdirSync(files)
    const entries = readTar(archive, files)
    const file = entries.find(({path}) => path === long)
    expect(file).toMatchObject({mode: 0o640, uid: 7, gid: 8})
    expect(readFileSync(file?.source ?? '', 'utf8')).toBe('contents')
    expect(entries.find(({path}) => path === 'second')).toMatchObject({sameAs: long})
    expect(entries.find(({path}) => path === 'link')).toMatchObject({target: 'x'.repeat(120)})
    expect(entries).toHaveLength(4)
  })

  it('refuses what is no archive', () => {
    writeFileSync(join(directory, 'empty'), '')
    expect(() => readTar(join(directory, 'empty'), directory)).toThrow('no tar archive')
  })
})
