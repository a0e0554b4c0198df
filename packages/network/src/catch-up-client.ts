import {type Clock, isAbort, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {PeerId, Stream} from '@libp2p/interface'
import {FrameStream} from './catch-up-frames.ts'
import {catchUpFrameBytes} from './constants.ts'
import {NetworkError} from './errors.ts'
import type {CatchUpOutcome, NetworkMetrics} from './metrics.ts'
import type {CatchUpCursors, MessageSink} from './ports.ts'
import {readHistory} from './read-history.ts'
import type {Reputation} from './reputation.ts'

/** What the client uses of the rest. */
export interface CatchUpClientModules {
  /** Opens a catch-up stream to a connected peer. */
  readonly openStream: (peer: PeerId, signal: AbortSignal) => Promise<Stream>
  readonly sink: MessageSink
  readonly cursors: CatchUpCursors
  readonly reputation: Reputation
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: NetworkMetrics
}

/** How eagerly histories are read. */
export interface CatchUpClientOptions {
  /** Pause after which the history of a connected peer is read again. */
  readonly intervalMs: number
  /** Histories read at a time. */
  readonly parallel: number
  /** Pages after which a reading lets others go first. */
  readonly pagesPerRun: number
  /** Time after which a reading lets others go first: a slow peer does not hold a place for long. */
  readonly runMs: number
  readonly pageTimeoutMs: number
}

interface Turn {
  readonly peer: PeerId
  readonly gone: AbortController
  dueMs: number
  failures: number
  isRunning: boolean
}

/** Longest pause after failures, as a multiple of the usual one. */
const maxBackoff = 16

/** Pause between two looks at whose turn it is. */
const tickMs = 1_000

/** Reads the histories of connected peers: at once when they connect, then again and again; one at a time per peer, few in all. */
export class CatchUpClient implements Startable {
  readonly #modules: CatchUpClientModules
  readonly #options: CatchUpClientOptions
  readonly #turns = new Map<string, Turn>()
  readonly #runs = new Set<Promise<void>>()
  readonly #ticker: RepeatedTask
  #stop = new AbortController()

  constructor(modules: CatchUpClientModules, options: CatchUpClientOptions) {
    this.#modules = modules
    this.#options = options
    this.#ticker = new RepeatedTask(modules, {
      name: 'catch-up',
      everyMs: Math.min(tickMs, options.intervalMs),
      work: async () => this.#startDue(),
    })
  }

  async start(): Promise<void> {
    this.#stop = new AbortController()
    await this.#ticker.start()
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#ticker.stop()
    await Promise.all(this.#runs)
    this.#turns.clear()
  }

  /** Takes a peer in that speaks the protocol. */
  addPeer(peer: PeerId): void {
    if (this.#turns.has(peer.toString())) return
    const turn = {peer, gone: new AbortController(), dueMs: this.#modules.clock.now(), failures: 0, isRunning: false}
    this.#turns.set(peer.toString(), turn)
    this.#startDue()
  }

  /** Lets go of a peer that has disconnected. */
  removePeer(peer: PeerId): void {
    this.#turns.get(peer.toString())?.gone.abort()
    this.#turns.delete(peer.toString())
  }

  #startDue(): void {
    const nowMs = this.#modules.clock.now()
    const due = [...this.#turns.values()].filter((turn) => !turn.isRunning && turn.dueMs <= nowMs).toSorted((a, b) => a.dueMs - b.dueMs)
    for (const turn of due.slice(0, Math.max(0, this.#options.parallel - this.#runs.size))) {
      const run = this.#run(turn).finally(() => this.#leave(run))
      this.#runs.add(run)
    }
  }

  #leave(run: Promise<void>): void {
    this.#runs.delete(run)
    if (!this.#stop.signal.aborted) this.#startDue()
  }

  async #run(turn: Turn): Promise<void> {
    turn.isRunning = true
    const outcome = await this.#read(turn)
    this.#modules.metrics.catchUpRuns.inc(1, {outcome})
    turn.failures = outcome === 'failed' ? turn.failures + 1 : 0
    turn.dueMs = this.#modules.clock.now() + this.#getPauseMs(turn, outcome)
    turn.isRunning = false
  }

  #getPauseMs(turn: Turn, outcome: CatchUpOutcome): number {
    return outcome === 'yielded' ? 0 : this.#options.intervalMs * Math.min(2 ** turn.failures, maxBackoff)
  }

  async #read(turn: Turn): Promise<CatchUpOutcome> {
    const signal = AbortSignal.any([this.#stop.signal, turn.gone.signal])
    let stream: Stream | undefined
    try {
      stream = await this.#modules.openStream(turn.peer, signal)
      const isEnd = await this.#readFrom(stream, turn.peer.toString(), signal)
      await stream.close({signal})
      return isEnd ? 'done' : 'yielded'
    } catch (error) {
      this.#blame(turn.peer.toString(), error)
      stream?.abort(new NetworkError({code: 'NETWORK_CATCH_UP_FAILED', problem: 'closed'}))
      return 'failed'
    }
  }

  #readFrom(stream: Stream, peer: string, signal: AbortSignal): Promise<boolean> {
    const {pagesPerRun: pages, runMs: durationMs, pageTimeoutMs} = this.#options
    const onPage = (count: number, isBad: boolean) => this.#countPage(peer, count, isBad)
    return readHistory(
      peer,
      new FrameStream(stream, catchUpFrameBytes),
      {...this.#modules, onPage},
      {pages, durationMs, pageTimeoutMs, signal},
    )
  }

  #countPage(peer: string, count: number, isBad: boolean): void {
    this.#modules.metrics.catchUpPages.inc(1, {side: 'taken'})
    this.#modules.metrics.catchUpMessages.inc(count, {side: 'taken'})
    if (isBad) this.#modules.reputation.report(peer, 'invalid-payload')
  }

  #blame(peer: string, error: unknown): void {
    const problem = error instanceof NetworkError && error.reason.code === 'NETWORK_CATCH_UP_FAILED' ? error.reason.problem : undefined
    if (problem === 'malformed' || problem === 'oversize' || problem === 'no-progress')
      this.#modules.reputation.report(peer, 'catch-up-abuse')
    if (!isAbort(error)) this.#modules.logger.debug('Catch-up failed', {peer, problem}, error)
  }
}
