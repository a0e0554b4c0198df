/** Sizes of a batcher. */
export interface BatcherOptions<T> {
  readonly maxBatch: number
  /** Batches that are worked on at a time; items that come meanwhile gather for the next. */
  readonly concurrency: number
  /** Works on a batch; never rejects. */
  readonly work: (batch: readonly T[]) => Promise<void>
}

/**
 * Turns single items into batches without timers: what comes in one turn of the event loop, or while earlier batches are
 * worked on, goes together. So batches are small when little happens and grow with the load. Whoever feeds it bounds it.
 */
export class Batcher<T> {
  readonly #options: BatcherOptions<T>
  #waiting: T[] = []
  #running = 0
  #isScheduled = false
  #idle: PromiseWithResolvers<void> | undefined

  constructor(options: BatcherOptions<T>) {
    this.#options = options
  }

  /** Adds an item to the next batch. */
  push(item: T): void {
    this.#waiting.push(item)
    this.#schedule()
  }

  /** Resolves when nothing waits or is worked on. */
  async drain(): Promise<void> {
    if (this.#running === 0 && this.#waiting.length === 0) return
    this.#idle ??= Promise.withResolvers()
    await this.#idle.promise
  }

  #schedule(): void {
    if (this.#isScheduled || this.#running >= this.#options.concurrency || this.#waiting.length === 0) return
    this.#isScheduled = true
    setImmediate(() => this.#begin())
  }

  #begin(): void {
    this.#isScheduled = false
    const batch = this.#waiting.slice(0, this.#options.maxBatch)
    this.#waiting = this.#waiting.slice(batch.length)
    this.#running++
    void this.#options.work(batch).finally(() => this.#end())
    this.#schedule()
  }

  #end(): void {
    this.#running--
    this.#schedule()
    if (this.#running > 0 || this.#waiting.length > 0) return
    this.#idle?.resolve()
    this.#idle = undefined
  }
}
