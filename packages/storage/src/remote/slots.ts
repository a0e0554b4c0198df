import {abortable, CommonError} from '@aleph-onchain/common'

/** How much may run and wait. */
export interface SlotsOptions {
  readonly running: number
  /** Bound of those that wait; the newest is refused with COMMON_QUEUE_FULL beyond. */
  readonly waiting: number
}

/** Lets a bounded number of pieces of work run at a time, the rest in the order in which they came. */
export class Slots {
  readonly #options: SlotsOptions
  readonly #waiting = new Set<() => void>()
  #running = 0

  constructor(options: SlotsOptions) {
    this.#options = options
  }

  /** Number of pieces of work that wait. */
  get waiting(): number {
    return this.#waiting.size
  }

  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#enter(signal)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  async #enter(signal: AbortSignal): Promise<void> {
    if (this.#running < this.#options.running) {
      this.#running++
      return
    }
    if (this.#waiting.size >= this.#options.waiting) throw new CommonError({code: 'COMMON_QUEUE_FULL', capacity: this.#options.waiting})
    const turn = Promise.withResolvers<void>()
    this.#waiting.add(turn.resolve)
    try {
      await abortable(turn.promise, signal)
    } catch (error) {
      // The turn may have come in the same moment; then it goes to the next.
      if (!this.#waiting.delete(turn.resolve)) this.#leave()
      throw error
    }
  }

  /** Hands the slot to the one who has waited longest. */
  #leave(): void {
    const [next] = this.#waiting
    if (next === undefined) {
      this.#running--
      return
    }
    this.#waiting.delete(next)
    next()
  }
}
