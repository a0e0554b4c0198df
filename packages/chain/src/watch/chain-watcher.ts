import {
  type Clock,
  isAbort,
  type Logger,
  type MetricsRegister,
  noopMetrics,
  RepeatedTask,
  type Startable,
  throwIfAborted,
} from '@aleph-onchain/common'
import type {DeployManifest} from '@aleph-onchain/contracts'
import type {Database} from '@aleph-onchain/database'
import {ChainError, hasChainCode} from '../errors.ts'
import {createWatcherMetrics, type WatcherMetrics} from '../metrics.ts'
import {defaultWatcherOptions, type WatcherOptions} from '../options.ts'
import type {BlockHeader, ChainEvent} from '../read/chain-event.ts'
import {EventDecoder} from '../read/event-decoder.ts'
import {type BlockWindow, readHeader, readWindow} from '../read/read-window.ts'
import type {RpcEndpoint} from '../rpc/rpc-endpoint.ts'
import type {RpcPool} from '../rpc/rpc-pool.ts'
import {type ChainChange, changeOf, readChangeAfter} from './chain-change.ts'
import {commitWindow, pruneUndo} from './commit-window.ts'
import {blockBeforeDeployment, type ChainCursor, findCursor} from './cursor.ts'
import {findFork, unwindTo} from './unwind.ts'

/** What the watcher uses of the rest of the node. */
export interface ChainWatcherModules {
  readonly manifest: DeployManifest
  readonly rpc: RpcPool
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics?: MetricsRegister
}

/** Block up to which the projections reach. */
export interface ChainHead {
  readonly number: number
  readonly hash: string
  /** Wall time of the block, seconds. */
  readonly timestamp: number
}

/** How far the watcher is. */
export interface WatcherProgress {
  /** Last block that was read; undefined before the first. */
  readonly block: number | undefined
  /** Block that it is to reach; undefined while no endpoint has answered. */
  readonly target: number | undefined
  /** Events stored since the start. */
  readonly events: number
  /** From 0 to 1. */
  readonly done: number
}

/**
 * Follows the contracts: reads their events in windows of blocks and keeps events, cursor and projections together, one transaction per window.
 * It never goes past what it could check, and takes blocks back when the chain is another one than it was.
 */
export class ChainWatcher implements Startable {
  readonly #modules: ChainWatcherModules
  readonly #options: WatcherOptions
  readonly #metrics: WatcherMetrics
  readonly #decoder: EventDecoder
  readonly #task: RepeatedTask
  readonly #listeners = new Set<(change: ChainChange) => void>()
  #cursor: ChainCursor | undefined
  #isLoaded = false
  #target: number | undefined
  #windowBlocks: number
  #events = 0
  #shorterPasses = 0
  /** Passes in which something was found missing at `#incompleteAt`, one after the other. */
  #incompletePasses = 0
  #incompleteAt = 0
  #progressLoggedMs = 0
  #readFrom: RpcEndpoint | undefined

  constructor(modules: ChainWatcherModules, options: Partial<WatcherOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultWatcherOptions, ...options}
    this.#metrics = createWatcherMetrics(modules.metrics ?? noopMetrics)
    this.#decoder = new EventDecoder(modules.manifest)
    this.#windowBlocks = this.#options.windowBlocks
    this.#task = new RepeatedTask(modules, {name: 'watch chain', everyMs: this.#options.pollMs, work: (signal) => this.catchUp(signal)})
  }

  async start(): Promise<void> {
    await this.#load()
    await this.#task.start()
  }

  async stop(): Promise<void> {
    await this.#task.stop()
  }

  /** Has the watcher look at once. */
  wake(): void {
    this.#task.wake()
  }

  /** Calls a listener after each commit; returns what takes it off again. */
  onChange(listener: (change: ChainChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Returns the block up to which the projections reach; undefined before anything was read. */
  head(): ChainHead | undefined {
    if (this.#cursor === undefined) return undefined
    const {number, hash, timestamp} = this.#cursor
    return {number, hash, timestamp}
  }

  /** Returns how many blocks are still to be read; undefined while no endpoint has answered. */
  lag(): number | undefined {
    if (this.#target === undefined) return undefined
    return Math.max(0, this.#target - this.#position)
  }

  /** Returns how far a backfill is. */
  progress(): WatcherProgress {
    const first = blockBeforeDeployment(this.#modules.manifest)
    const [position, target] = [this.#position, this.#target]
    const done = target === undefined ? 0 : target <= first ? 1 : Math.min(1, Math.max(0, (position - first) / (target - first)))
    return {block: this.#cursor?.number, target, events: this.#events, done}
  }

  /** Reads until the head is reached. `start` has it called again and again; tests call it themselves. */
  async catchUp(signal?: AbortSignal): Promise<void> {
    await this.#load()
    for (;;) {
      throwIfAborted(signal)
      try {
        if (await this.#step(signal)) return
      } catch (error) {
        if (!(await this.#recover(error, signal))) throw error
      }
    }
  }

  get #position(): number {
    return this.#cursor?.number ?? blockBeforeDeployment(this.#modules.manifest)
  }

  async #load(): Promise<void> {
    if (this.#isLoaded) return
    this.#cursor = await findCursor(this.#modules.database.reader, this.#modules.manifest)
    this.#isLoaded = true
  }

  /** Reads and commits one window; tells whether the head is reached. */
  async #step(signal: AbortSignal | undefined): Promise<boolean> {
    const read = await this.#modules.rpc.run((endpoint) => this.#read(endpoint, signal), 'eth_getLogs', signal)
    this.#shorterPasses = 0
    if (read === undefined) {
      this.#metrics.setLag(0)
      return true
    }
    await this.#commit(read.window, read.events)
    if (this.#position >= this.#incompleteAt) this.#incompletePasses = 0
    this.#growWindow(read.window.logs.length)
    return this.lag() === 0
  }

  /** Reads the next window from one endpoint; undefined when there is none. */
  async #read(endpoint: RpcEndpoint, signal: AbortSignal | undefined) {
    const head = await readHeader(endpoint, 'latest', signal)
    if (head === null) throw new ChainError({code: 'CHAIN_RESPONSE_INVALID', endpoint: endpoint.label, problem: 'no head'})
    this.#assertNotBehind(head)
    const target = Math.max(0, head.number - this.#options.confirmations)
    this.#target = target
    const from = this.#position + 1
    if (from > target) return undefined
    const to = Math.min(target, from + this.#windowBlocks - 1)
    const checksBlocks = to - from < this.#options.checkedBlocks
    const parentHash = this.#cursor?.hash
    const window = await readWindow(endpoint, {from, to, parentHash, addresses: this.#decoder.addresses, checksBlocks}, signal)
    this.#readFrom = endpoint
    return {window, events: this.#decode(window)}
  }

  /** An endpoint that is behind what was read may lag, or the chain has become another one. */
  #assertNotBehind(head: BlockHeader): void {
    const cursor = this.#cursor
    if (cursor === undefined) return
    const isOther = head.number === cursor.number && head.hash !== cursor.hash
    if (head.number < cursor.number || isOther) throw new ChainError({code: 'CHAIN_REORGED', block: head.number})
  }

  #decode({logs, headers}: BlockWindow): readonly ChainEvent[] {
    const events: ChainEvent[] = []
    for (const log of logs) {
      const decoded = this.#decoder.decode(log)
      const header = headers.get(log.blockNumber)
      if (decoded === undefined || header === undefined) continue
      events.push({
        ...decoded,
        blockNumber: log.blockNumber,
        blockHash: log.blockHash,
        timestamp: header.timestamp,
        logIndex: log.logIndex,
        transaction: log.transactionHash,
      })
    }
    return events
  }

  async #commit({last, headers}: BlockWindow, events: readonly ChainEvent[]): Promise<void> {
    const {database, manifest, clock} = this.#modules
    const before = this.#cursor
    const undoFrom = Math.max(0, (this.#target ?? last.number) - this.#options.undoBlocks)
    const next = await database.transaction((tx) =>
      commitWindow(tx, manifest, {before, last, headers, events, undoFrom, nowMs: clock.now()}),
    )
    if (next === undefined) return await this.#followOther()
    this.#cursor = next
    this.#events += events.length
    this.#metrics.countEvents(events.length)
    this.#noteProgress()
    await this.#prune(next)
    if (events.length > 0) this.#emit(changeOf(events, next.number))
  }

  /** Another process on the same database was faster: takes over what it did. */
  async #followOther(): Promise<void> {
    const {database, manifest} = this.#modules
    const before = this.#cursor
    const cursor = await findCursor(database.reader, manifest)
    this.#cursor = cursor
    const isReorg = before !== undefined && (cursor === undefined || cursor.number < before.number)
    const after = Math.min(before?.number ?? -1, cursor?.number ?? -1)
    this.#emit(await readChangeAfter(database.reader, {after, block: cursor?.number ?? 0, isReorg}))
  }

  async #prune({number, undoFrom}: ChainCursor): Promise<void> {
    const {database, manifest} = this.#modules
    const {undoBlocks} = this.#options
    if (number - undoFrom < 2 * undoBlocks) return
    const below = number - undoBlocks
    await database.transaction((tx) => pruneUndo(tx, manifest, below))
    if (this.#cursor !== undefined) this.#cursor = {...this.#cursor, undoFrom: below}
  }

  /** Does what can be done about a failed step; false: nothing, wait for the next pass. */
  async #recover(error: unknown, signal: AbortSignal | undefined): Promise<boolean> {
    if (isAbort(error)) return false
    if (isRangeTrouble(error) && this.#windowBlocks > 1) {
      this.#windowBlocks = Math.max(1, Math.floor(this.#windowBlocks / 2))
      this.#modules.logger.debug('Reading fewer blocks at a time', {blocks: this.#windowBlocks})
      // Where no endpoint answers, that may be due to the range as well, but there is no hurry.
      return !hasChainCode(error, 'CHAIN_UNREACHABLE')
    }
    if (hasChainCode(error, 'CHAIN_HISTORY_INCOMPLETE')) return await this.#mendHistory(error)
    if (!hasChainCode(error, 'CHAIN_REORGED') || this.#cursor === undefined) return false
    return await this.#unwind(this.#cursor, signal)
  }

  /**
   * An endpoint left something out: another one is asked first. When others say the same, the gap lies in what was read before, which is taken
   * back step by step, farther each time.
   */
  async #mendHistory(error: ChainError): Promise<boolean> {
    const {rpc, logger, manifest} = this.#modules
    this.#readFrom?.noteFailure(Number.POSITIVE_INFINITY)
    if (error.reason.code === 'CHAIN_HISTORY_INCOMPLETE') this.#incompleteAt = Math.max(this.#incompleteAt, error.reason.block)
    const passes = ++this.#incompletePasses - rpc.endpoints.length
    if (passes < 0) return true
    const [cursor, first] = [this.#cursor, blockBeforeDeployment(manifest)]
    const span = rereadBlocks * 10 ** passes
    // Everything was read again once, and it is still missing: nothing is left to try but other endpoints.
    const wasAll = passes > 0 && span / 10 >= this.#incompleteAt - first
    if (cursor === undefined || wasAll) return false
    logger.warn('RPC endpoints left out logs; what was read is read again', {problem: error.reason, blocks: span})
    await this.#takeBack(cursor, Math.max(first, cursor.number - span))
    return false
  }

  async #unwind(cursor: ChainCursor, signal: AbortSignal | undefined): Promise<boolean> {
    const {database, manifest, rpc} = this.#modules
    const places = {reader: database.reader, cursor, manifest}
    const fork = await rpc.run((endpoint) => findFork(endpoint, places, signal), 'eth_getBlockByNumber', signal)
    if (fork.kind === 'none') return false
    if (fork.kind === 'shorter' && ++this.#shorterPasses < this.#options.shorterPasses) return false
    await this.#takeBack(cursor, fork.kind === 'fork' ? fork.block : fork.head)
    return true
  }

  /** Forgets what was read after a block. */
  async #takeBack(cursor: ChainCursor, block: number): Promise<void> {
    const {database, manifest, clock, logger} = this.#modules
    const change = await readChangeAfter(database.reader, {after: block, block, isReorg: true})
    this.#cursor = await unwindTo(database, manifest, {block, nowMs: clock.now()})
    this.#shorterPasses = 0
    this.#metrics.countReorg(cursor.number - block)
    logger.info('Blocks were taken back', {from: cursor.number, backTo: this.#position, events: change.events})
    this.#emit({...change, block: this.#position})
  }

  #growWindow(logs: number): void {
    const {eventsPerCommit, maxWindowBlocks} = this.#options
    if (logs > eventsPerCommit) this.#windowBlocks = Math.max(1, Math.floor(this.#windowBlocks / 2))
    else if (logs * 2 < eventsPerCommit) this.#windowBlocks = Math.min(maxWindowBlocks, Math.ceil(this.#windowBlocks * 1.5))
  }

  #noteProgress(): void {
    const lag = this.lag() ?? 0
    this.#metrics.setBlock(this.#position)
    this.#metrics.setLag(lag)
    const nowMs = this.#modules.clock.now()
    if (lag === 0 || nowMs - this.#progressLoggedMs < this.#options.progressEveryMs) return
    this.#progressLoggedMs = nowMs
    const {block, target, events, done} = this.progress()
    this.#modules.logger.info('Reading the chain', {block, target, events, percent: Math.floor(done * 100)})
  }

  #emit(change: ChainChange): void {
    for (const listener of this.#listeners) {
      try {
        listener(change)
      } catch (error) {
        this.#modules.logger.error('Listener of chain changes failed', {}, error)
      }
    }
  }
}

/** Blocks that are read again first when something was left out. */
const rereadBlocks = 100

function isRangeTrouble(error: unknown): boolean {
  return hasChainCode(error, 'CHAIN_RANGE_TOO_LARGE', 'CHAIN_TIMEOUT', 'CHAIN_UNREACHABLE') || isRpcError(error)
}

/** Errors of JSON-RPC that reach the watcher are refusals of a range. */
function isRpcError(error: unknown): boolean {
  return error instanceof Error && error.name === 'RpcRequestError'
}
