import {BoundedQueue} from '@aleph-onchain/common'
import type {OutgoingOutcome} from './metrics.ts'

/** Message as text, ready to stand in a batch. */
interface Outgoing {
  readonly text: string
  readonly bytes: number
}

/** How the queue bounds itself and its batches. */
export interface OutgoingQueueOptions {
  readonly messages: number
  readonly bytes: number
  /** Messages in one batch. */
  readonly batchMessages: number
  /** Size at which a batch is full. */
  readonly batchBytes: number
  /** Longest batch; a message that does not fit alone is never gossiped. */
  readonly maxBatchBytes: number
}

/** Messages that wait to be gossiped. Policy: refuse the newest; catch-up brings to others what was refused. */
export class OutgoingQueue {
  readonly #options: OutgoingQueueOptions
  readonly #queue: BoundedQueue<Outgoing>
  /** Message that did not fit into the last batch. */
  #held: Outgoing | undefined
  #bytes = 0

  constructor(options: OutgoingQueueOptions) {
    this.#options = options
    this.#queue = new BoundedQueue({capacity: options.messages, drop: 'reject-newest'})
  }

  /** Number of messages that wait. */
  get size(): number {
    return this.#queue.size + (this.#held === undefined ? 0 : 1)
  }

  /** Tells whether a whole batch waits. */
  get hasFullBatch(): boolean {
    return this.size >= this.#options.batchMessages || this.#bytes >= this.#options.batchBytes
  }

  /** Appends a message, if there is room. */
  push(message: unknown): Exclude<OutgoingOutcome, 'sent' | 'unheard'> | undefined {
    const text = JSON.stringify(message)
    const bytes = Buffer.byteLength(text)
    if (bytes + 2 > this.#options.maxBatchBytes) return 'oversize'
    if (this.#bytes + bytes > this.#options.bytes || !this.#queue.push({text, bytes})) return 'dropped'
    this.#bytes += bytes
    return undefined
  }

  /** Takes the messages of the next batch. */
  takeBatch(): {readonly payload: Uint8Array; readonly count: number} | undefined {
    const taken: Outgoing[] = []
    let bytes = 1
    while (taken.length < this.#options.batchMessages && bytes < this.#options.batchBytes) {
      const next = this.#held ?? this.#queue.shift()
      this.#held = undefined
      if (next === undefined) break
      bytes += next.bytes + 1
      if (bytes > this.#options.maxBatchBytes) this.#held = next
      else taken.push(next)
    }
    for (const message of taken) this.#bytes -= message.bytes
    return taken.length === 0 ? undefined : {payload: Buffer.from(`[${taken.map(({text}) => text).join(',')}]`), count: taken.length}
  }

  /** Resolves when a message waits; rejects with COMMON_ABORTED when the signal fires first. */
  async waitForMessage(signal: AbortSignal): Promise<void> {
    if (this.#held === undefined) await this.#queue.waitForItem(signal)
  }
}
