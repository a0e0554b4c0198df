import {type Clock, isAlephError, type Logger, LruMap} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import type {FetchedFile, FetchedFiles} from './group-state.ts'
import type {PipelineOptions} from './options.ts'
import type {FileFetcher} from './ports.ts'
import {withDeadline} from './with-deadline.ts'

/** What fetching files uses of the rest of the node. */
export interface FileFetchesModules {
  readonly files: FileFetcher
  readonly clock: Clock
  readonly logger: Logger
}

interface Result {
  readonly file: FetchedFile
  readonly knownMs: number
}

/** Results that are remembered until the messages waiting for them have been attempted again. */
const rememberedResults = 10_000

/** How long a result counts: the store may give up a file that no message keeps. */
const validForMs = 60_000

/** Brings files that pending STOREs wait for; a few at a time, one that finds no place waits for its message's next attempt. */
export class FileFetches implements FetchedFiles {
  readonly #modules: FileFetchesModules
  readonly #options: PipelineOptions
  readonly #onResult: (hash: ItemHash) => void
  readonly #running = new Map<ItemHash, Promise<void>>()
  readonly #results = new LruMap<string, Result>(rememberedResults)
  #stopping = new AbortController()

  /** `onResult` hears of every file that arrived, and of every one that turned out to be too large. */
  constructor(modules: FileFetchesModules, options: PipelineOptions, onResult: (hash: ItemHash) => void) {
    this.#modules = modules
    this.#options = options
    this.#onResult = onResult
  }

  start(): void {
    this.#stopping = new AbortController()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.all(this.#running.values())
  }

  /** Tells what came of fetching a file lately. */
  get(hash: string): FetchedFile | undefined {
    const result = this.#results.get(hash)
    return result !== undefined && this.#modules.clock.now() - result.knownMs <= validForMs ? result.file : undefined
  }

  /** Begins to fetch a file unless that is under way. */
  request(hash: ItemHash): void {
    const isFull = this.#running.size >= this.#options.maxFileFetches
    if (isFull || this.#running.has(hash) || this.#stopping.signal.aborted) return
    this.#running.set(hash, this.#fetch(hash))
  }

  /** Forgets the result for a file that now has a row of its own. */
  forget(hash: string): void {
    this.#results.delete(hash)
  }

  async #fetch(hash: ItemHash): Promise<void> {
    const {maxFileBytes, fileTimeoutMs} = this.#options
    const deadline = {clock: this.#modules.clock, ms: fileTimeoutMs, signal: this.#stopping.signal}
    try {
      this.#settle(hash, await withDeadline(deadline, (signal) => this.#modules.files.fetch(hash, {maxBytes: maxFileBytes, signal})))
    } catch (error) {
      const isTooLarge = isAlephError(error) && error.code === 'STORAGE_FILE_TOO_LARGE'
      this.#modules.logger.debug('File not fetched', {hash, isTooLarge}, error)
      this.#settle(hash, isTooLarge ? {limitBytes: maxFileBytes} : undefined)
    }
  }

  #settle(hash: ItemHash, file: FetchedFile | undefined): void {
    this.#running.delete(hash)
    if (file === undefined) return
    this.#results.set(hash, {file, knownMs: this.#modules.clock.now()})
    this.#onResult(hash)
  }
}
