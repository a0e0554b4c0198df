import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {StorageError} from '../errors.ts'
import type {StoredFile} from '../file-store.ts'
import {BufferedWriter, type BufferedWriterOptions} from './buffered-writer.ts'
import {io} from './io.ts'
import {readSource} from './read-source.ts'
import type {SpaceReservation} from './space-account.ts'

/** Where the bytes of a file on its way go and what bounds them. */
export interface ReceiveOptions extends BufferedWriterOptions {
  /** Path of a file that does not exist yet. */
  readonly path: string
  readonly expected: ItemHash | undefined
  readonly maxBytes: number
  readonly space: SpaceReservation
  /** Time of modification that the file gets. */
  readonly touchedMs: () => number
  readonly signal: AbortSignal
}

/** Writes what a source yields to a new file while hashing it; the bytes are checked and durable when it resolves. */
export async function receiveFile(source: AsyncIterable<Uint8Array>, options: ReceiveOptions): Promise<StoredFile> {
  const handle = await io(open(options.path, 'wx', 0o640))
  const writer = new BufferedWriter(handle, options)
  try {
    const received = await copyAndHash(source, writer, options)
    assertExpected(received.hash, options.expected)
    await writer.end()
    const touchedSeconds = options.touchedMs() / 1000
    await io(handle.utimes(touchedSeconds, touchedSeconds))
    return received
  } finally {
    await writer.settle()
    await io(handle.close())
  }
}

async function copyAndHash(source: AsyncIterable<Uint8Array>, writer: BufferedWriter, options: ReceiveOptions): Promise<StoredFile> {
  const {maxBytes, space, signal} = options
  const digest = createHash('sha256')
  let sizeBytes = 0
  for await (const bytes of readSource(source, signal)) {
    sizeBytes += bytes.length
    if (sizeBytes > maxBytes) throw new StorageError({code: 'STORAGE_FILE_TOO_LARGE', limitBytes: maxBytes})
    space.take(bytes.length)
    digest.update(bytes)
    await writer.write(bytes)
  }
  return {hash: parseItemHash(digest.digest('hex')), sizeBytes}
}

function assertExpected(actual: ItemHash, expected: ItemHash | undefined): void {
  if (expected !== undefined && actual !== expected) throw new StorageError({code: 'STORAGE_HASH_MISMATCH', expected, actual})
}
