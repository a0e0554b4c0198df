import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import {promisify} from 'node:util'
import type {ItemHash} from '@aleph-onchain/message'
import {extract} from 'tar-stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {BackupView} from '../../src/backups/backups.ts'
import {markedOffsetBytes} from '../fixtures/guest-image.ts'
import {TestHost} from '../fixtures/test-host.ts'

const run = promisify(execFile)
const MiB = 1024 * 1024

describe('copies of machines under real QEMU', () => {
  let host: TestHost
  let other: TestHost
  let scratch: string
  let vmHash: ItemHash
  let backup: BackupView
  let archive: Buffer

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'aleph-copies-'))
    host = await TestHost.create()
    other = await TestHost.create()
    vmHash = (await host.place({volumes: [{size_mib: 1008, persistence: 'host'}], name: 'copies'})).vmHash
    await waitUntilUp(host, 1)
  })

  afterAll(async () => {
    await host.remove()
    await other.remove()
    await rm(scratch, {recursive: true, force: true})
  })

  async function waitUntilUp(on: TestHost, starts: number): Promise<void> {
    await on.waitFor(vmHash, (view) => view?.observed === 'running' && view.starts === starts, 60_000)
    await on.waitForLine(vmHash, /^guest: ready/, on.executor.find(vmHash)?.times.startingMs ?? 0, 60_000)
  }

  function diskPath(on: TestHost, name: string): string {
    return join(on.directory, 'machines', 'vms', vmHash, name)
  }

  /** Hashes what a disk holds, without the guest's counter at its end. */
  async function hashContent(path: string, format: string): Promise<string> {
    const raw = join(scratch, 'content.raw')
    await run('qemu-img', ['convert', '-U', '-f', format, '-O', 'raw', path, raw])
    const digest = createHash('sha256')
    for await (const chunk of createReadStream(raw, {end: 63 * MiB - 1})) digest.update(chunk as Buffer)
    await rm(raw)
    return digest.digest('hex')
  }

  it('backs a running machine up, its file systems frozen for the instant', async () => {
    await host.executor.backups.begin(vmHash, {includeVolumes: true, skipFreeze: false})
    const state = await host.executor.backups.settle(vmHash)
    if (state.state !== 'done') throw new Error(JSON.stringify(state))
    backup = state.backup
    expect(backup).toMatchObject({vmHash, isFrozen: true, disks: {rootfs: expect.any(Number), 'volume-0': expect.any(Number)}})
    await host.waitForLine(vmHash, /guest-fsfreeze-thaw/)
    expect(host.executor.find(vmHash)).toMatchObject({observed: 'running', starts: 1})
  })

  it('gives the archive to whoever has its link, and to nobody else', async () => {
    const {backupId, expiresMs, token, sha256, sizeBytes} = backup
    const {stream} = await host.executor.backups.open(backupId, expiresMs, token)
    archive = await buffer(stream)
    expect([archive.length, createHash('sha256').update(archive).digest('hex')]).toEqual([sizeBytes, sha256])
    for (const [id, until, proof] of [
      [backupId, expiresMs + 1, token],
      [backupId, expiresMs, 'f'.repeat(64)],
      [`../${backupId}`, expiresMs, token],
      [backupId, expiresMs, ''],
    ] as const) {
      await expect(host.executor.backups.open(id, until, proof)).rejects.toMatchObject({code: 'EXECUTOR_BACKUP_TOKEN_INVALID'})
    }
  })

  it('holds disks that stand alone and have the content of the machine', async () => {
    const disks = await unpack(archive)
    expect([...disks.keys()].sort()).toEqual(['rootfs.qcow2', 'volume-0.qcow2'])
    const path = join(scratch, 'rootfs.qcow2')
    await writeFile(path, disks.get('rootfs.qcow2') ?? '')
    const {stdout} = await run('qemu-img', ['info', '--output=json', path])
    expect(JSON.parse(stdout)).not.toHaveProperty('backing-filename')
    expect(await hashContent(path, 'qcow2')).toBe(await hashContent(diskPath(host, 'rootfs.qcow2'), 'qcow2'))
  })

  it('is given again instead of a new one', async () => {
    expect(await host.executor.backups.begin(vmHash, {includeVolumes: true, skipFreeze: true})).toMatchObject({
      state: 'done',
      backup: {backupId: backup.backupId},
    })
  })

  it('refuses to restore what is no safe image of the right size, and leaves the machine alone', async () => {
    const good = await readFile(join(scratch, 'rootfs.qcow2'))
    const withBacking = Buffer.from(good)
    withBacking.writeBigUInt64BE(512n, 8)
    withBacking.writeUInt32BE(11, 16)
    const tooLarge = Buffer.from(good)
    tooLarge.writeBigUInt64BE(BigInt(65 * MiB), 24)
    const cases = [
      [Buffer.from('no image at all'), 'EXECUTOR_IMAGE_INVALID'],
      [Buffer.alloc(4096), 'EXECUTOR_IMAGE_INVALID'],
      [withBacking, 'EXECUTOR_IMAGE_UNSAFE'],
      [tooLarge, 'EXECUTOR_IMAGE_TOO_LARGE'],
      [Buffer.alloc(80 * MiB), 'EXECUTOR_IMAGE_TOO_LARGE'],
    ] as const
    for (const [bytes, code] of cases) {
      await expect(host.executor.backups.restore(vmHash, Readable.from([bytes]))).rejects.toMatchObject({code})
    }
    expect(host.executor.find(vmHash)).toMatchObject({observed: 'running', starts: 1})
  })

  it('restores the root disk and starts the machine', async () => {
    await host.executor.backups.restore(vmHash, createReadStream(join(scratch, 'rootfs.qcow2')))
    await waitUntilUp(host, 2)
    await host.waitForLine(vmHash, /^guest: boot 2/, host.executor.find(vmHash)?.times.startingMs ?? 0)
  })

  it('moves a machine to another host with every byte as it was, zeros too', async () => {
    await host.executor.setWanted(vmHash, 'suspended')
    await host.waitFor(vmHash, (view) => view?.observed === 'suspended', 60_000)
    await host.executor.reinstall(vmHash, {eraseVolumes: false})
    await host.executor.setWanted(vmHash, 'running')
    await waitUntilUp(host, 3)
    await host.executor.setWanted(vmHash, 'suspended')
    await host.waitFor(vmHash, (view) => view?.observed === 'suspended', 60_000)
    // The guest discards what the image is full of: an export that got the image as its parent again would bring it back.
    const path = diskPath(host, 'rootfs.qcow2')
    await run('qemu-io', ['-f', 'qcow2', '-c', `write -z ${markedOffsetBytes} 1M`, path])
    const before = await hashContent(path, 'qcow2')

    const {token} = await host.executor.migrations.beginExport(vmHash)
    await host.executor.migrations.settle(vmHash)
    const exported = await host.executor.migrations.findExport(vmHash)
    if (exported.state !== 'exported') throw new Error(JSON.stringify(exported))
    await expect(host.executor.migrations.openExport(vmHash, 'rootfs', 'wrong')).rejects.toMatchObject({
      code: 'EXECUTOR_BACKUP_TOKEN_INVALID',
    })

    const [message] = host.messages.executables.values()
    if (message !== undefined) other.messages.executables.set(message.hash, message)
    await other.executor.migrations.beginImport({
      vmHash,
      source: {type: 'allocation'},
      disks: exported.disks,
      fetchDisk: async (name) => (await host.executor.migrations.openExport(vmHash, name, token)).stream,
    })
    await other.executor.migrations.settle(vmHash)
    expect(other.executor.migrations.findImport(vmHash)).toMatchObject({state: 'imported'})
    await waitUntilUp(other, 1)
    await other.waitForLine(vmHash, /^guest: boot 2/)
    expect(await hashContent(diskPath(other, 'rootfs.qcow2'), 'qcow2')).toBe(before)
  })

  it('does not start here what may run there, whoever wants it', async () => {
    await host.executor.place(vmHash, {type: 'allocation'})
    await host.stop()
    await host.start()
    expect(host.executor.find(vmHash)).toMatchObject({observed: 'stopped', wanted: 'running', pid: undefined})
    await host.executor.migrations.cleanUp(vmHash, {hasMoved: true})
    expect(host.executor.find(vmHash)).toMatchObject({wanted: 'gone'})
    expect(await host.executor.migrations.findExport(vmHash)).toEqual({state: 'none'})
  })
})

async function unpack(archive: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const reader = extract()
  Readable.from([archive]).pipe(reader)
  for await (const entry of reader) files.set(entry.header.name, await buffer(entry))
  return files
}
