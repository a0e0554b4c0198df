import {createHash} from 'node:crypto'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {noopMetrics, silentLogger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {ItemHash} from '@aleph-onchain/message'
import {FakeClock, sqliteFixture, testFileHash} from '@aleph-onchain/testkit'
import {
  buildExecutable,
  FakeHost,
  FakeHypervisor,
  FakeVmNetwork,
  MemoryFileSource,
  MemoryMessageSource,
} from '@aleph-onchain/testkit/executor'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {Executor} from '../executor.ts'
import type {ExportedDisk} from './export-manifest.ts'

const message = buildExecutable()
const vmHash: ItemHash = message.hash

describe('arriving machines', () => {
  let directory: string
  let database: Database
  let host: FakeHost
  let executor: Executor

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aleph-moves-'))
    database = await sqliteFixture.open()
    host = new FakeHost()
    const messages = new MemoryMessageSource()
    const files = new MemoryFileSource()
    messages.executables.set(vmHash, message)
    messages.revisions.set(testFileHash(3), [files.add(Buffer.alloc(4096, 1))])
    executor = new Executor(
      {
        ...{database, files, messages, network: new FakeVmNetwork(), clock: new FakeClock(), random: Math.random},
        ...{logger: silentLogger, metrics: noopMetrics, hypervisors: [new FakeHypervisor(host)]},
      },
      {directory, reservedMemoryBytes: 0, reservedDiskBytes: 0},
    )
    await executor.start()
  })

  afterEach(async () => {
    await executor.stop()
    await database.stop()
    await rm(directory, {recursive: true, force: true})
  })

  /** Offers one disk that is these bytes, said to be as given. */
  async function offer(bytes: Buffer, said: Partial<ExportedDisk> = {}): Promise<unknown> {
    const disk = {name: 'rootfs', sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), ...said}
    await executor.migrations.beginImport({
      vmHash,
      source: {type: 'allocation'},
      disks: [disk],
      fetchDisk: async () => [bytes] as unknown as AsyncIterable<Uint8Array>,
    })
    await executor.migrations.settle(vmHash)
    return executor.migrations.findImport(vmHash)
  }

  it.each([
    ['another name', {name: 'volume-0'}],
    ['a path for a name', {name: '../../../etc/passwd'}],
    ['a size below zero', {sizeBytes: -1}],
    ['a size beyond the disk', {sizeBytes: 2 ** 40}],
    ['a hash that is none', {sha256: 'x'}],
  ])('are refused when a disk has %s', async (_, said) => {
    await expect(offer(Buffer.alloc(512), said)).rejects.toMatchObject({code: 'EXECUTOR_MIGRATION_FAILED'})
    expect(executor.migrations.findImport(vmHash).state).toBe('none')
  })

  it('are refused without disks, or with one too many', async () => {
    const disk = {name: 'rootfs', sizeBytes: 512, sha256: 'a'.repeat(64)}
    const fetchDisk = () => Promise.reject(new TypeError('nobody should ask'))
    for (const disks of [[], [disk, disk], [disk, {...disk, name: 'other'}]]) {
      const request = {vmHash, source: {type: 'allocation'}, disks, fetchDisk} as const
      await expect(executor.migrations.beginImport(request)).rejects.toMatchObject({code: 'EXECUTOR_MIGRATION_FAILED'})
    }
  })

  it.each([
    ['other bytes than announced', Buffer.alloc(512), {sha256: 'a'.repeat(64)}, 'EXECUTOR_MIGRATION_FAILED'],
    ['more bytes than announced', Buffer.alloc(512), {sizeBytes: 100}, 'EXECUTOR_IMAGE_TOO_LARGE'],
    ['a raw disk', Buffer.alloc(512), {}, 'EXECUTOR_IMAGE_INVALID'],
    ['an image that refers to another file', qcow2WithBackingFile(), {}, 'EXECUTOR_IMAGE_UNSAFE'],
  ])('fail on %s, and leave nothing behind', async (_, bytes, said, code) => {
    expect(await offer(bytes, said)).toMatchObject({state: 'failed', code})
    expect(await readdir(join(directory, 'vms'))).toEqual([])
    expect(await readdir(join(directory, 'exports'))).toEqual([])
    expect([executor.list(), host.started]).toEqual([[], []])
  })

  it('are refused while the machine is here', async () => {
    await executor.place(vmHash, {type: 'allocation'})
    await expect(offer(Buffer.alloc(512))).rejects.toMatchObject({code: 'EXECUTOR_BUSY'})
  })
})

function qcow2WithBackingFile(): Buffer {
  const head = Buffer.alloc(4096)
  head.writeUInt32BE(0x514649fb, 0)
  head.writeUInt32BE(3, 4)
  head.writeBigUInt64BE(2048n, 8)
  head.writeUInt32BE(11, 16)
  return head
}
