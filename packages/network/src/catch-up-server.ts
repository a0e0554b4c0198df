import {type Clock, isAbort, type Logger, LruMap} from '@aleph-onchain/common'
import type {Connection, Stream} from '@libp2p/interface'
import {FrameStream} from './catch-up-frames.ts'
import {type CatchUpRequest, encodeFrame, parseRequest} from './catch-up-protocol.ts'
import {catchUpFrameBytes} from './constants.ts'
import {NetworkError} from './errors.ts'
import type {NetworkMetrics} from './metrics.ts'
import type {CatchUpSource} from './ports.ts'
import type {Reputation} from './reputation.ts'
import {type Rate, TokenBucket} from './token-bucket.ts'
import {withDeadline} from './with-deadline.ts'

/** What the server uses of the rest. */
export interface CatchUpServerModules {
  readonly source: CatchUpSource
  readonly reputation: Reputation
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: NetworkMetrics
}

/** Pages that one peer may read; whoever is faster waits. */
const pageRate: Rate = {perSecond: 100, burst: 200}

/** Streams served to one peer at a time. */
const streamsPerPeer = 2

/** Pages read from the log at a time. */
const parallelReads = 4

/** Bytes of messages asked from the log for one page; JSON makes them longer. */
const pageBytes = catchUpFrameBytes / 2

/** Time in which a peer has to ask for its next page. */
const idleMs = 60_000

/** Peers whose rate is remembered. */
const peerCapacity = 2_048

/** Serves our message log to other nodes, page by page. */
export class CatchUpServer {
  readonly #modules: CatchUpServerModules
  readonly #buckets = new LruMap<string, TokenBucket>(peerCapacity)
  readonly #streams = new Map<string, number>()
  readonly #readers: (() => void)[] = []
  #reads = 0

  constructor(modules: CatchUpServerModules) {
    this.#modules = modules
  }

  /** Answers the requests on one stream until the peer closes it, breaks the rules or the signal fires. */
  async serve(stream: Stream, connection: Connection, signal: AbortSignal): Promise<void> {
    const peer = connection.remotePeer.toString()
    const open = this.#streams.get(peer) ?? 0
    if (open >= streamsPerPeer) return stream.abort(new NetworkError({code: 'NETWORK_CATCH_UP_FAILED', problem: 'busy'}))
    this.#streams.set(peer, open + 1)
    try {
      await this.#answerAll(new FrameStream(stream, catchUpFrameBytes), peer, signal)
      await stream.close({signal})
    } catch (error) {
      this.#end(stream, peer, error)
    } finally {
      this.#leave(peer)
    }
  }

  async #answerAll(frames: FrameStream, peer: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      const frame = await withDeadline((soon) => frames.read(soon), {clock: this.#modules.clock, ms: idleMs, signal})
      if (frame === undefined) return
      await this.#waitForTurn(peer, signal)
      const page = await this.#readPage(parseRequest(frame))
      await withDeadline((soon) => frames.write(page, soon), {clock: this.#modules.clock, ms: idleMs, signal})
    }
  }

  async #waitForTurn(peer: string, signal: AbortSignal): Promise<void> {
    const bucket = this.#buckets.get(peer) ?? new TokenBucket(pageRate, this.#modules.clock)
    this.#buckets.set(peer, bucket)
    const waitMs = bucket.borrow(1)
    if (waitMs > 0) await this.#modules.clock.sleep(waitMs, signal)
  }

  async #readPage(request: CatchUpRequest): Promise<Uint8Array> {
    const {page, count} = await this.#alone(() => this.#encodePage(request))
    this.#modules.metrics.catchUpPages.inc(1, {side: 'served'})
    this.#modules.metrics.catchUpMessages.inc(count, {side: 'served'})
    return page
  }

  /** Reads fewer messages again when they do not fit into a frame, and leaves out one that does not fit alone. */
  async #encodePage({cursor, limit}: CatchUpRequest): Promise<{page: Uint8Array; count: number}> {
    const epoch = await this.#modules.source.epoch()
    const {messages, next} = await this.#modules.source.readAfter(cursor, limit, pageBytes)
    const page = encodeFrame({epoch, messages, next, done: next <= cursor})
    if (page.length <= catchUpFrameBytes) return {page, count: messages.length}
    if (limit > 1) return await this.#encodePage({cursor, limit: Math.ceil(limit / 2)})
    return {page: encodeFrame({epoch, messages: [], next, done: false}), count: 0}
  }

  async #alone<T>(read: () => Promise<T>): Promise<T> {
    while (this.#reads >= parallelReads) await new Promise<void>((resolve) => this.#readers.push(resolve))
    this.#reads++
    try {
      return await read()
    } finally {
      this.#reads--
      this.#readers.shift()?.()
    }
  }

  #end(stream: Stream, peer: string, error: unknown): void {
    const problem = error instanceof NetworkError && error.reason.code === 'NETWORK_CATCH_UP_FAILED' ? error.reason.problem : undefined
    if (problem === 'malformed' || problem === 'oversize') this.#modules.reputation.report(peer, 'catch-up-abuse')
    else if (problem === undefined && !isAbort(error)) this.#modules.logger.debug('Catch-up stream failed', {peer}, error)
    stream.abort(error instanceof Error ? error : new NetworkError({code: 'NETWORK_CATCH_UP_FAILED', problem: 'closed'}))
  }

  #leave(peer: string): void {
    const open = (this.#streams.get(peer) ?? 1) - 1
    if (open === 0) this.#streams.delete(peer)
    else this.#streams.set(peer, open)
  }
}
