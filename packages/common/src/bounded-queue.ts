import {abortable, throwIfAborted} from './abort.ts'

/** Who goes when the queue is full: the item that comes, or the one that has waited longest. */
export type DropPolicy = 'reject-newest' | 'drop-oldest'

export interface BoundedQueueOptions<T> {
  /** Items that may wait, at least one. */
  readonly capacity: number
  readonly drop: DropPolicy
  /** Hears of every item that was dropped. */
  readonly onDrop?: (item: T) => void
}

/** First-in-first-out queue that never holds more than its capacity and says what it drops. */
export class BoundedQueue<T> {
  readonly #options: BoundedQueueOptions<T>
  /** Items from `#head` on; the place before it is given back now and then, so that `shift` costs no copy. */
  #items: T[] = []
  #head = 0
  #dropped = 0
  #arrival = Promise.withResolvers<void>()

  constructor(options: BoundedQueueOptions<T>) {
    this.#options = options
  }

  /** Number of items that wait. */
  get size(): number {
    return this.#items.length - this.#head
  }

  get capacity(): number {
    return this.#options.capacity
  }

  /** Number of items dropped so far. */
  get dropped(): number {
    return this.#dropped
  }

  /** Appends an item; answers false when it was refused for lack of room. */
  push(item: T): boolean {
    const isFull = this.size >= this.capacity
    if (isFull && this.#options.drop === 'reject-newest') {
      this.#tellDropped([item])
      return false
    }
    if (isFull) this.#tellDropped(this.shiftMany(1))
    this.#items.push(item)
    this.#arrival.resolve()
    return true
  }

  /** Takes the item that has waited longest. */
  shift(): T | undefined {
    return this.shiftMany(1)[0]
  }

  /** Takes up to `count` items, the longest waiting first. */
  shiftMany(count: number): T[] {
    const taken = this.#items.slice(this.#head, this.#head + count)
    this.#head += taken.length
    if (this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head)
      this.#head = 0
    }
    if (this.size === 0) this.#arrival = Promise.withResolvers()
    return taken
  }

  /** Resolves as soon as an item waits; rejects with COMMON_ABORTED when the signal fires first. */
  async waitForItem(signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal)
    while (this.size === 0) await abortable(this.#arrival.promise, signal)
  }

  #tellDropped(items: readonly T[]): void {
    this.#dropped += items.length
    for (const item of items) this.#options.onDrop?.(item)
  }
}
