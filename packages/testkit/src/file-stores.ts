import {createHash} from 'node:crypto'
import {Readable} from 'node:stream'
import type {Clock} from '@aleph-onchain/common'
import {AlephError, abortable, CommonError, systemClock} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import type {ByteRange, DeleteOptions, FileEntry, FilePage, FileStore, PutOptions, StorageReason, StoredFile} from '@aleph-onchain/storage'

/** Error of the memory store; has the codes of the real one. */
class MemoryStorageError extends AlephError<StorageReason> {}

interface MemoryFile {
  readonly bytes: Buffer
  touchedMs: number
}

/** File store that forgets everything when it goes; passes the same cases as the real ones. */
export class MemoryFileStore implements FileStore {
  readonly #files = new Map<ItemHash, MemoryFile>()
  readonly #clock: Pick<Clock, 'now'>
  #running: AbortController | undefined

  constructor(modules: {readonly clock?: Pick<Clock, 'now'>} = {}) {
    this.#clock = modules.clock ?? systemClock
  }

  async start(): Promise<void> {
    this.#running ??= new AbortController()
  }

  async stop(): Promise<void> {
    this.#running?.abort()
    this.#running = undefined
  }

  async put(source: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile> {
    const {expected, signal} = options
    if (this.#running === undefined) throw new CommonError({code: 'COMMON_STOPPED', part: 'file store'})
    if (expected !== undefined && !isFileHash(expected)) throw new MemoryStorageError({code: 'STORAGE_HASH_UNSUPPORTED', hash: expected})
    const signals = signal === undefined ? [this.#running.signal] : [this.#running.signal, signal]
    const bytes = await readAll(source, options.maxBytes, AbortSignal.any(signals))
    const hash = hashBytes(bytes)
    if (expected !== undefined && hash !== expected) throw new MemoryStorageError({code: 'STORAGE_HASH_MISMATCH', expected, actual: hash})
    this.#files.set(hash, {bytes, touchedMs: this.#clock.now()})
    return {hash, sizeBytes: bytes.length}
  }

  async open(hash: ItemHash, range?: ByteRange): Promise<Readable> {
    const file = this.#files.get(hash)
    if (file === undefined) throw new MemoryStorageError({code: 'STORAGE_FILE_NOT_FOUND', hash})
    return Readable.from([range === undefined ? file.bytes : slice(file.bytes, range)], {objectMode: false})
  }

  async size(hash: ItemHash): Promise<number | undefined> {
    return this.#files.get(hash)?.bytes.length
  }

  async touch(hash: ItemHash): Promise<number | undefined> {
    const file = this.#files.get(hash)
    if (file !== undefined) file.touchedMs = this.#clock.now()
    return file?.bytes.length
  }

  async delete(hash: ItemHash, {untouchedSinceMs = Number.POSITIVE_INFINITY}: DeleteOptions = {}): Promise<boolean> {
    const file = this.#files.get(hash)
    if (file === undefined || file.touchedMs > untouchedSinceMs) return false
    return this.#files.delete(hash)
  }

  async list({after, limit}: FilePage): Promise<readonly FileEntry[]> {
    const hashes = [...this.#files.keys()].sort().filter((hash) => after === undefined || hash > after)
    return hashes.slice(0, limit).flatMap((hash) => {
      const file = this.#files.get(hash)
      return file === undefined ? [] : [{hash, sizeBytes: file.bytes.length, touchedMs: file.touchedMs}]
    })
  }
}

function isFileHash(hash: string): hash is ItemHash {
  return /^[0-9a-f]{64}$/.test(hash)
}

function hashBytes(bytes: Uint8Array): ItemHash {
  return createHash('sha256').update(bytes).digest('hex') as ItemHash
}

function slice(bytes: Buffer, {start, end}: ByteRange): Buffer {
  const isSound = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end && start < bytes.length
  if (!isSound) throw new MemoryStorageError({code: 'STORAGE_RANGE_INVALID', start, end, sizeBytes: bytes.length})
  return bytes.subarray(start, end + 1)
}

async function readAll(source: AsyncIterable<Uint8Array>, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const parts: Buffer[] = []
  const iterator = source[Symbol.asyncIterator]()
  for (let sizeBytes = 0; ; ) {
    const {done, value} = await abortable(iterator.next(), signal)
    if (done === true) return Buffer.concat(parts)
    sizeBytes += value.length
    if (sizeBytes > maxBytes) {
      await iterator.return?.()
      throw new MemoryStorageError({code: 'STORAGE_FILE_TOO_LARGE', limitBytes: maxBytes})
    }
    parts.push(Buffer.from(value))
  }
}
