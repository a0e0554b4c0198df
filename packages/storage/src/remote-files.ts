import {
  type Clock,
  CommonError,
  type Logger,
  type MetricsRegister,
  noopMetrics,
  type Startable,
  silentLogger,
  systemClock,
} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {Agent} from 'undici'
import {StorageError} from './errors.ts'
import type {FileStore} from './file-store.ts'
import {isFileHash} from './filesystem/file-paths.ts'
import {createRemoteFilesMetrics, type FetchResult, type RemoteFilesMetrics} from './metrics.ts'
import {defaultRemoteFilesOptions, type RemoteFilesOptions} from './options.ts'
import type {PeerUrls} from './ports.ts'
import {type FetchFileRequest, fetchFile} from './remote/fetch-file.ts'
import {PeerBook} from './remote/peer-book.ts'
import {SharedFlights} from './remote/shared-flights.ts'
import {Slots} from './remote/slots.ts'

/** What fetching uses of the rest of the node. */
export interface RemoteFilesModules {
  readonly store: FileStore
  readonly peers: PeerUrls
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
  /** Numbers from 0 to below 1; decides which peer is asked first. */
  readonly random: () => number
}

/** Bounds of one fetch. */
export interface FetchOptions {
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

/** Size of a file that is in the store now. */
export interface FetchedFile {
  readonly sizeBytes: number
}

const defaultModules = {clock: systemClock, logger: silentLogger, metrics: noopMetrics, random: Math.random}

/** Gets files that other nodes have, over HTTP, into the own store. Nothing that peers send is believed before its hash fits. */
export class RemoteFiles implements Startable {
  readonly #modules: RemoteFilesModules
  readonly #options: RemoteFilesOptions
  readonly #metrics: RemoteFilesMetrics
  readonly #book: PeerBook
  readonly #slots: Slots
  readonly #flights = new SharedFlights<FetchedFile | undefined>()
  #agent: Agent | undefined

  constructor(
    modules: Pick<RemoteFilesModules, 'store' | 'peers'> & Partial<RemoteFilesModules>,
    options: Partial<RemoteFilesOptions> = {},
  ) {
    this.#modules = {...defaultModules, ...modules}
    this.#options = {...defaultRemoteFilesOptions, ...options}
    this.#metrics = createRemoteFilesMetrics(this.#modules.metrics)
    this.#book = new PeerBook(this.#modules, this.#options)
    this.#slots = new Slots({running: this.#options.maxTransfers, waiting: this.#options.maxWaiting})
  }

  async start(): Promise<void> {
    const {connectTimeoutMs, maxTransfers} = this.#options
    this.#agent ??= new Agent({
      connections: maxTransfers,
      pipelining: 1,
      allowH2: false,
      maxHeaderSize: 16_384,
      connect: {timeout: connectTimeoutMs},
    })
  }

  async stop(): Promise<void> {
    const agent = this.#agent
    this.#agent = undefined
    await this.#flights.stop()
    await agent?.destroy()
  }

  /**
   * Makes sure that a file is in the store, which then spares it for a while: call it again before building on the file later.
   * Undefined when no peer delivers it now; that may change. Throws for reasons of our own only: aborted, stopped, too many
   * waiting, disk or quota full; and STORAGE_FILE_TOO_LARGE for a file that is here and larger than the limit. What peers say
   * about the size of a file proves nothing, so one that they announce as too large is unavailable.
   */
  async fetch(hash: ItemHash, {maxBytes, signal}: FetchOptions): Promise<FetchedFile | undefined> {
    const agent = this.#agent
    if (agent === undefined) throw new CommonError({code: 'COMMON_STOPPED', part: 'remote files'})
    if (!isFileHash(hash)) return undefined
    const sizeBytes = await this.#modules.store.touch(hash)
    if (sizeBytes !== undefined) {
      this.#metrics.countFetch('local')
      if (sizeBytes > maxBytes) throw new StorageError({code: 'STORAGE_FILE_TOO_LARGE', limitBytes: maxBytes})
      return {sizeBytes}
    }
    return this.#flights.join(`${hash} ${maxBytes}`, signal, (all) =>
      this.#fetchInTurn(agent, {hash, maxBytes, signal: all, patience: this.#options}),
    )
  }

  async #fetchInTurn(dispatcher: Agent, request: FetchFileRequest): Promise<FetchedFile | undefined> {
    const modules = {...this.#modules, dispatcher, book: this.#book, metrics: this.#metrics}
    let result: FetchResult = 'failed'
    try {
      const file = await this.#slots.run(request.signal, () => fetchFile(modules, request))
      result = file === undefined ? 'unavailable' : 'fetched'
      return file
    } finally {
      this.#metrics.countFetch(result)
    }
  }
}
