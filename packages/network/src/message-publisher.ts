import {type Clock, isAbort, type Logger, type Startable} from '@aleph-onchain/common'
import type {NetworkMetrics} from './metrics.ts'
import type {OutgoingQueue} from './outgoing-queue.ts'

/** What the publisher uses of the rest. */
export interface MessagePublisherModules {
  readonly queue: OutgoingQueue
  /** Gossips one payload. */
  readonly publish: (payload: Uint8Array) => Promise<void>
  /** Resolves when the peers have room for more, or after a moment at most. */
  readonly waitForRoom: (signal: AbortSignal) => Promise<void>
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: NetworkMetrics
}

/** Gossips what waits in the queue, in batches: messages that come within a few ms travel together. */
export class MessagePublisher implements Startable {
  readonly #modules: MessagePublisherModules
  readonly #batchDelayMs: number
  #stop: AbortController | undefined
  #loop: Promise<void> = Promise.resolve()

  constructor(modules: MessagePublisherModules, options: {readonly batchDelayMs: number}) {
    this.#modules = modules
    this.#batchDelayMs = options.batchDelayMs
  }

  async start(): Promise<void> {
    if (this.#stop !== undefined) return
    this.#stop = new AbortController()
    this.#loop = this.#run(this.#stop.signal)
  }

  async stop(): Promise<void> {
    this.#stop?.abort()
    this.#stop = undefined
    await this.#loop
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) await this.#publishNext(signal)
    } catch (error) {
      if (!isAbort(error)) throw error
    }
  }

  async #publishNext(signal: AbortSignal): Promise<void> {
    const {queue, clock, metrics} = this.#modules
    await queue.waitForMessage(signal)
    if (!queue.hasFullBatch) await clock.sleep(this.#batchDelayMs, signal)
    const batch = queue.takeBatch()
    metrics.outgoingQueue.set(queue.size)
    if (batch === undefined) return
    metrics.outgoing.inc(batch.count, {outcome: await this.#publish(batch.payload)})
    await this.#modules.waitForRoom(signal)
  }

  async #publish(payload: Uint8Array): Promise<'sent' | 'dropped'> {
    try {
      await this.#modules.publish(payload)
      return 'sent'
    } catch (error) {
      this.#modules.logger.warn('Gossip frame not published', {bytes: payload.length}, error)
      return 'dropped'
    }
  }
}
