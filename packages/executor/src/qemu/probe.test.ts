import {chmod, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {probeQemu} from './probe.ts'

const works = 'for i in 1 2 3 4; do echo "aleph-probe-ok 00000000087fc6ea"; done; exec sleep 5'

describe('probeQemu', () => {
  let directory: string

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aleph-probe-'))
  })

  afterEach(async () => {
    await rm(directory, {recursive: true, force: true})
  })

  /** Writes a program that plays QEMU, and counts its guests. */
  async function writeBinary({kvm = works, tcg = works, sandbox = true} = {}): Promise<string> {
    const path = join(directory, 'qemu')
    const refuse = sandbox ? '' : 'case "$*" in *-sandbox*) echo "no sandbox" >&2; exit 1 ;; esac'
    await writeFile(
      path,
      `#!/bin/sh
[ "$1" = --version ] && echo "QEMU emulator version 7.2.22" && exit 0
echo x >> ${directory}/boots
${refuse}
case "$*" in
  *"-accel kvm"*) ${kvm} ;;
  *) ${tcg} ;;
esac
`,
    )
    await chmod(path, 0o755)
    return path
  }

  function probe(binary: string, accelerator: 'auto' | 'kvm' | 'tcg' = 'auto') {
    return probeQemu({binary, directory, accelerator, deadlineMs: 1_000})
  }

  it('says which package is missing', async () => {
    const found = await probe(join(directory, 'nothing'))
    expect(found).toMatchObject({isUsable: false, accelerator: undefined})
    expect(found.reason).toContain('install the Debian package qemu-system-x86')
  })

  it('does not take an existing /dev/kvm for one that works', async () => {
    const found = await probe(await writeBinary({kvm: 'echo "failed to set MSR 0x10a" >&2; exit 1'}))
    expect(found).toMatchObject({isUsable: true, accelerator: 'tcg', version: '7.2.22', tscKhz: 2_596_138})
    expect(found.reason).toMatch(
      /^guests are emulated \(tcg\), which is slow: (KVM did not run a test guest: failed to set MSR 0x10a|there is no \/dev\/kvm)$/,
    )
  })

  it('gives up on a guest that hangs', async () => {
    const hangs = 'exec sleep 30'
    const found = await probe(await writeBinary({kvm: hangs, tcg: hangs}))
    expect(found.isUsable).toBe(false)
    expect(found.reason).toContain('it did not print its text within 1000 ms')
  })

  it('does without the sandbox where that does not work', async () => {
    expect(await probe(await writeBinary({sandbox: false}), 'tcg')).toMatchObject({isUsable: true, limits: {isSandboxed: false}})
  })

  it('remembers a good outcome, and leaves nothing else behind', async () => {
    const binary = await writeBinary()
    const first = await probe(binary, 'tcg')
    await rm(join(directory, 'boots'))
    expect(await probe(binary, 'tcg')).toEqual(first)
    expect((await readdir(directory)).sort()).toEqual(['qemu', 'qemu-probe.json'])
  })

  it('tries again when what is remembered is of another QEMU or makes no sense', async () => {
    const binary = await writeBinary()
    await writeFile(join(directory, 'qemu-probe.json'), '{"key": "another", "probe": {}}')
    expect(await probe(binary, 'tcg')).toMatchObject({isUsable: true})
    await writeFile(join(directory, 'qemu-probe.json'), '{')
    expect(await probe(binary, 'tcg')).toMatchObject({isUsable: true})
  })
})
