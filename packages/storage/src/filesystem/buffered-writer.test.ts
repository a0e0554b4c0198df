import {type FileHandle, mkdtemp, open, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {BufferPool} from './buffer-pool.ts'
import {BufferedWriter, type WritableFile} from './buffered-writer.ts'

let directory: string
let path: string
let handle: FileHandle
let handedOut: number
let buffers: Pick<BufferPool, 'take' | 'give'>

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aleph-writer-'))
  path = join(directory, 'file')
  handle = await open(path, 'wx')
  const pool = new BufferPool(10, 4)
  handedOut = 0
  buffers = {
    take() {
      handedOut++
      return pool.take()
    },
    give(buffer) {
      handedOut--
      pool.give(buffer)
    },
  }
})

afterEach(async () => {
  await handle.close()
  await rm(directory, {recursive: true, force: true})
})

it.each([0, 1, 9, 10, 11, 20, 35])('writes %i bytes through buffers of 10 and gives them back', async (size) => {
  const writer = new BufferedWriter(handle, {buffers, syncEveryBytes: 20})
  const bytes = Buffer.from(Array.from({length: size}, (_, i) => i))
  for (let at = 0; at < size; at += 7) await writer.write(bytes.subarray(at, at + 7))
  await writer.end()
  await writer.settle()
  expect((await readFile(path)).equals(bytes)).toBe(true)
  expect(handedOut).toBe(0)
})

it('goes on after short writes', async () => {
  const short: WritableFile = {
    write: (buffer, offset, length) => handle.write(buffer, offset, Math.min(3, length)),
    datasync: () => handle.datasync(),
  }
  const writer = new BufferedWriter(short, {buffers, syncEveryBytes: 1_000})
  await writer.write(Buffer.from('0123456789abcdefghij!'))
  await writer.end()
  await writer.settle()
  expect(await readFile(path, 'utf8')).toBe('0123456789abcdefghij!')
})

it.each(['write', 'datasync'] as const)('tells when %s fails, at the latest at the end, and gives its buffers back', async (call) => {
  const full = Object.assign(new Error('no space'), {code: 'ENOSPC'})
  const failing: WritableFile = {
    write: (buffer, offset, length) => handle.write(buffer, offset, length),
    datasync: () => handle.datasync(),
    [call]: () => Promise.reject(full),
  }
  const writer = new BufferedWriter(failing, {buffers, syncEveryBytes: 10})
  const writing = (async () => {
    for (let i = 0; i < 5; i++) await writer.write(Buffer.from('01234567'))
    await writer.end()
  })()
  await expect(writing).rejects.toMatchObject({code: 'STORAGE_DISK_FULL', reason: {detail: 'ENOSPC'}})
  await writer.settle()
  expect(handedOut).toBe(0)
})
