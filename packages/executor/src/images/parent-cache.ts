import {createHash} from 'node:crypto'
import {mkdir, open, readdir, rename, rm, stat, statfs, utimes} from 'node:fs/promises'
import {join} from 'node:path'
import {abortable, type Clock, type Logger, SingleFlight} from '@aleph-onchain/common'
import {type ItemHash, inferItemType} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {FileSource} from '../ports.ts'
import {type ImageInfo, inspectImage} from './inspect-image.ts'

/** What the cache uses. */
export interface ParentCacheModules {
  readonly files: FileSource
  readonly clock: Clock
  readonly logger: Logger
}

/** Bounds of the cache. */
export interface ParentCacheOptions {
  readonly directory: string
  readonly maxTotalBytes: number
  readonly maxFileBytes: number
}

/** File of the network as a path, for hypervisors. */
export interface ParentFile {
  readonly path: string
  readonly sizeBytes: number
}

/**
 * Files of the network laid out for hypervisors, by hash. One copy per hash is under way at a time and holds nobody else up; one
 * that is broken off leaves nothing that would be taken for whole.
 */
export class ParentCache {
  readonly #modules: ParentCacheModules
  readonly #options: ParentCacheOptions
  readonly #flights = new SingleFlight<ItemHash, ParentFile>()
  #stop = new AbortController()

  constructor(modules: ParentCacheModules, options: ParentCacheOptions) {
    this.#modules = modules
    this.#options = options
  }

  /** Makes the directory and throws away what a crash left half done. */
  async start(): Promise<void> {
    this.#stop = new AbortController()
    await mkdir(this.#options.directory, {recursive: true, mode: 0o700})
    for (const name of await readdir(this.#options.directory)) {
      if (name.endsWith('.part')) await rm(join(this.#options.directory, name), {force: true})
    }
  }

  stop(): void {
    this.#stop.abort()
  }

  /** Gives the path of a file, bringing it here first; other callers for it wait for the same copy. */
  async get(hash: ItemHash, signal: AbortSignal): Promise<ParentFile> {
    if (inferItemType(hash) !== 'storage') throw new ExecutorError({code: 'EXECUTOR_FILE_UNKNOWN', ref: hash})
    const there = await this.#find(hash)
    if (there !== undefined) return there
    return await abortable(
      this.#flights.run(hash, () => this.#bring(hash, this.#stop.signal)),
      signal,
    )
  }

  /** Gives an image with its format, which is refused unless it stands alone. */
  async getImage(hash: ItemHash, signal: AbortSignal): Promise<ParentFile & ImageInfo> {
    const file = await this.get(hash, signal)
    return {...file, ...(await inspectImage(file.path))}
  }

  /** Removes files that no machine uses, the one used longest ago first, until the rest fits. */
  async evict(inUse: ReadonlySet<string>): Promise<void> {
    const files = await this.#list()
    let total = files.reduce((sum, file) => sum + file.allocatedBytes, 0)
    const unused = files.filter(({name}) => !inUse.has(name)).sort((a, b) => a.usedMs - b.usedMs)
    for (const {name, allocatedBytes} of unused) {
      if (total <= this.#options.maxTotalBytes) return
      await rm(this.#path(name), {force: true})
      total -= allocatedBytes
      this.#modules.logger.debug('Image evicted', {file: name})
    }
  }

  async #find(hash: ItemHash): Promise<ParentFile | undefined> {
    const path = this.#path(hash)
    const found = await stat(path).catch(() => undefined)
    if (found === undefined) return undefined
    const now = new Date(this.#modules.clock.now())
    await utimes(path, now, now).catch(() => undefined)
    return {path, sizeBytes: found.size}
  }

  async #bring(hash: ItemHash, signal: AbortSignal): Promise<ParentFile> {
    const {files, logger} = this.#modules
    const {maxFileBytes} = this.#options
    const {sizeBytes} = await files.fetch(hash, {maxBytes: maxFileBytes, signal})
    if (sizeBytes > maxFileBytes) throw new ExecutorError({code: 'EXECUTOR_IMAGE_TOO_LARGE', sizeBytes, limitBytes: maxFileBytes})
    await this.#assertRoom(sizeBytes)
    const part = `${this.#path(hash)}.part`
    try {
      await this.#copy(hash, part, signal)
      await rename(part, this.#path(hash))
    } catch (error) {
      await rm(part, {force: true})
      throw error
    }
    logger.debug('Image ready', {file: hash, sizeBytes})
    return {path: this.#path(hash), sizeBytes}
  }

  async #assertRoom(wantedBytes: number): Promise<void> {
    const {bavail, bsize} = await statfs(this.#options.directory)
    if (bavail * bsize >= wantedBytes) return
    throw new ExecutorError({code: 'EXECUTOR_DISK_FULL', wantedBytes, freeBytes: bavail * bsize})
  }

  /** Copies out of the store, leaving holes for zeros, and checks once more what comes. */
  async #copy(hash: ItemHash, target: string, signal: AbortSignal): Promise<void> {
    const source = await this.#modules.files.open(hash)
    const file = await open(target, 'w', 0o400)
    try {
      const digest = createHash('sha256')
      let at = 0
      for await (const chunk of source as AsyncIterable<Buffer>) {
        signal.throwIfAborted()
        digest.update(chunk)
        if (!isZero(chunk)) await file.write(chunk, 0, chunk.length, at)
        at += chunk.length
      }
      await file.truncate(at)
      if (digest.digest('hex') !== hash) throw new ExecutorError({code: 'EXECUTOR_IMAGE_INVALID', detail: 'its bytes do not have its hash'})
      await file.sync()
    } finally {
      source.destroy()
      await file.close()
    }
  }

  async #list(): Promise<readonly {name: string; allocatedBytes: number; usedMs: number}[]> {
    const names = (await readdir(this.#options.directory)).filter((name) => inferItemType(name) === 'storage')
    const found = await Promise.all(
      names.map(async (name) => {
        const info = await stat(this.#path(name)).catch(() => undefined)
        return info === undefined ? [] : [{name, allocatedBytes: info.blocks * 512, usedMs: info.mtimeMs}]
      }),
    )
    return found.flat()
  }

  #path(hash: string): string {
    return join(this.#options.directory, hash)
  }
}

const zeros = Buffer.alloc(64 * 1024)

function isZero(chunk: Buffer): boolean {
  for (let at = 0; at < chunk.length; at += zeros.length) {
    const part = chunk.subarray(at, at + zeros.length)
    if (!part.equals(zeros.subarray(0, part.length))) return false
  }
  return true
}
