import {randomUUID} from 'node:crypto'
import {mkdir, readdir, rm, stat, unlink, utimes} from 'node:fs/promises'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {
  type Clock,
  CommonError,
  isAbort,
  type Logger,
  type MetricsRegister,
  noopMetrics,
  silentLogger,
  systemClock,
} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {StorageError} from './errors.ts'
import type {ByteRange, DeleteOptions, FileEntry, FilePage, FileStore, PutOptions, StoredFile} from './file-store.ts'
import {BufferPool} from './filesystem/buffer-pool.ts'
import {countFiles} from './filesystem/count-files.ts'
import {FilePaths, isFileHash} from './filesystem/file-paths.ts'
import {io, ioIfExists} from './filesystem/io.ts'
import {KeyedLock} from './filesystem/keyed-lock.ts'
import {listFiles} from './filesystem/list-files.ts'
import {openFile} from './filesystem/open-file.ts'
import {FilePublisher} from './filesystem/publish-file.ts'
import {receiveFile} from './filesystem/receive-file.ts'
import {SpaceAccount} from './filesystem/space-account.ts'
import {createFileStoreMetrics, type FileStoreMetrics} from './metrics.ts'
import {defaultFileStoreOptions, type FileStoreOptions} from './options.ts'

/** What the store uses of the rest of the node. */
export interface FileStoreModules {
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
}

/**
 * Keeps each file as a file of its own. A put writes and syncs a temporary file, renames it to its hash and syncs the directory,
 * so a crash at any instant leaves a whole file or none; temporary files that were left over go at start.
 */
export class FilesystemFileStore implements FileStore {
  readonly #options: FileStoreOptions
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #metrics: FileStoreMetrics
  readonly #paths: FilePaths
  readonly #publisher: FilePublisher
  readonly #buffers: BufferPool
  /** Serialises what decides about the name of a file: publishing, touching, deleting. */
  readonly #names = new KeyedLock<ItemHash>()
  readonly #puts = new Set<Promise<unknown>>()
  #space: SpaceAccount
  /** Present from start to stop. */
  #running: AbortController | undefined
  #counting: Promise<void> = Promise.resolve()

  constructor(options: Partial<FileStoreOptions> & Pick<FileStoreOptions, 'directory'>, modules: Partial<FileStoreModules> = {}) {
    this.#options = {...defaultFileStoreOptions, ...options}
    this.#clock = modules.clock ?? systemClock
    this.#logger = modules.logger ?? silentLogger
    this.#metrics = createFileStoreMetrics(modules.metrics ?? noopMetrics, () => this.usedBytes)
    this.#paths = new FilePaths(this.#options.directory)
    this.#publisher = new FilePublisher(this.#paths)
    this.#buffers = new BufferPool(this.#options.bufferBytes, this.#options.keptBuffers)
    this.#space = new SpaceAccount(this.#options.maxTotalBytes)
  }

  /** Bytes of all files stored or on their way; too low until the files found at start are counted. */
  get usedBytes(): number {
    return this.#space.usedBytes
  }

  /** Makes the directories, removes what a crash left over and begins to count the files that are there. */
  async start(): Promise<void> {
    if (this.#running !== undefined) return
    await io(mkdir(this.#paths.temporary, {recursive: true, mode: 0o750}))
    for (const name of await io(readdir(this.#paths.temporary)))
      await io(rm(join(this.#paths.temporary, name), {recursive: true, force: true}))
    this.#space = new SpaceAccount(this.#options.maxTotalBytes)
    this.#running = new AbortController()
    this.#counting = this.#count(this.#running.signal)
  }

  /** Aborts puts that are under way; streams handed out by `open` stay with their readers. */
  async stop(): Promise<void> {
    this.#running?.abort()
    this.#running = undefined
    await Promise.allSettled([this.#counting, ...this.#puts])
  }

  /** Resolves when the files found at start have been counted. */
  async counted(): Promise<void> {
    await this.#counting
  }

  async put(source: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile> {
    const put = this.#metrics.observePut(this.#clock, () => this.#put(source, options))
    this.#puts.add(put)
    try {
      return await put
    } finally {
      this.#puts.delete(put)
    }
  }

  async open(hash: ItemHash, range?: ByteRange): Promise<Readable> {
    if (!isFileHash(hash)) throw new StorageError({code: 'STORAGE_FILE_NOT_FOUND', hash})
    return openFile({hash, path: this.#paths.file(hash), range, bufferBytes: this.#options.readBufferBytes})
  }

  async size(hash: ItemHash): Promise<number | undefined> {
    if (!isFileHash(hash)) return undefined
    return (await ioIfExists(stat(this.#paths.file(hash))))?.size
  }

  async touch(hash: ItemHash): Promise<number | undefined> {
    if (!isFileHash(hash)) return undefined
    const path = this.#paths.file(hash)
    return this.#names.run(hash, async () => {
      const stats = await ioIfExists(stat(path))
      const nowSeconds = this.#clock.now() / 1000
      if (stats !== undefined) await io(utimes(path, nowSeconds, nowSeconds))
      return stats?.size
    })
  }

  async delete(hash: ItemHash, {untouchedSinceMs = Number.POSITIVE_INFINITY}: DeleteOptions = {}): Promise<boolean> {
    if (!isFileHash(hash)) return false
    const path = this.#paths.file(hash)
    return this.#names.run(hash, async () => {
      const stats = await ioIfExists(stat(path))
      if (stats === undefined || stats.mtimeMs > untouchedSinceMs) return false
      await io(unlink(path))
      this.#space.change(hash, -stats.size)
      return true
    })
  }

  list(page: FilePage): Promise<readonly FileEntry[]> {
    return listFiles(this.#paths.root, page)
  }

  async #put(source: AsyncIterable<Uint8Array>, {expected, maxBytes, signal}: PutOptions): Promise<StoredFile> {
    const running = this.#running
    if (running === undefined) throw new CommonError({code: 'COMMON_STOPPED', part: 'file store'})
    if (expected !== undefined && !isFileHash(expected)) throw new StorageError({code: 'STORAGE_HASH_UNSUPPORTED', hash: expected})
    const path = join(this.#paths.temporary, randomUUID())
    const space = this.#space.reserve()
    try {
      const file = await receiveFile(source, {
        syncEveryBytes: this.#options.syncEveryBytes,
        buffers: this.#buffers,
        path,
        expected,
        maxBytes,
        space,
        touchedMs: () => this.#clock.now(),
        signal: signal === undefined ? running.signal : AbortSignal.any([running.signal, signal]),
      })
      await this.#publish(path, file)
      return file
    } catch (error) {
      await this.#discard(path)
      throw error
    } finally {
      space.release()
    }
  }

  async #publish(temporaryPath: string, {hash, sizeBytes}: StoredFile): Promise<void> {
    await this.#names.run(hash, async () => {
      const before = await ioIfExists(stat(this.#paths.file(hash)))
      await this.#publisher.publish(temporaryPath, hash)
      this.#space.change(hash, sizeBytes - (before?.size ?? 0))
    })
  }

  /** What cannot be removed now goes at the next start. */
  async #discard(path: string): Promise<void> {
    try {
      await rm(path, {force: true})
    } catch (error) {
      this.#logger.warn('Temporary file not removed', {}, error)
    }
  }

  async #count(signal: AbortSignal): Promise<void> {
    try {
      await countFiles(this.#paths.root, this.#space, signal)
    } catch (error) {
      if (!isAbort(error)) this.#logger.error('Stored files could not be counted, the size limit is not kept', {}, error)
    }
  }
}
