import {spawn} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createProbeKernel, probeText} from './probe-kernel.ts'

describe('createProbeKernel', () => {
  it('makes an ELF file of a few hundred bytes', () => {
    const kernel = createProbeKernel()
    expect(kernel.subarray(0, 4).toString('latin1')).toBe('\x7fELF')
    expect(kernel.length).toBeLessThan(512)
  })

  it('prints its text when it is booted, here by QEMU', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'aleph-probe-kernel-'))
    const path = join(directory, 'kernel')
    await writeFile(path, createProbeKernel())
    const machine = ['-machine', 'microvm', '-accel', 'tcg', '-nodefaults', '-no-user-config', '-display', 'none', '-m', '32M']
    const child = spawn('qemu-system-x86_64', [...machine, '-serial', 'stdio', '-kernel', path])
    try {
      const printed = await new Promise<string>((resolve, reject) => {
        let text = ''
        let errors = ''
        child.stdout.on('data', (bytes: Buffer) => {
          text += bytes.toString('latin1')
          if (text.split(probeText).length > 3) resolve(text)
        })
        child.stderr.on('data', (bytes: Buffer) => {
          errors += bytes.toString()
        })
        child.once('error', reject)
        child.once('close', () => reject(new Error(errors)))
      })
      expect(printed).toContain(`${probeText}\n${probeText}\n`)
    } finally {
      child.kill('SIGKILL')
      await rm(directory, {recursive: true, force: true})
    }
  }, 30_000)
})
