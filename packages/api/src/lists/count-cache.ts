import {type Clock, LruMap, SingleFlight} from '@aleph-onchain/common'

/** How counts are remembered. */
export interface CountCacheOptions {
  /** Counts remembered; the one used longest ago is forgotten beyond. */
  readonly capacity: number
  /** How long a count is good enough. */
  readonly lifetimeMs: number
  /** Counts that took less time are not remembered: asking again is cheap, and the answer fresh. */
  readonly worthMs: number
}

interface Count {
  readonly value: number
  readonly untilMs: number
}

/** Remembers for a short while the counts that were costly. */
export class CountCache {
  readonly #clock: Pick<Clock, 'now'>
  readonly #options: CountCacheOptions
  readonly #counts: LruMap<string, Count>
  readonly #flights = new SingleFlight<string, number>()

  constructor(clock: Pick<Clock, 'now'>, options: Partial<CountCacheOptions> = {}) {
    this.#clock = clock
    this.#options = {capacity: 2_000, lifetimeMs: 10_000, worthMs: 0.5, ...options}
    this.#counts = new LruMap(this.#options.capacity)
  }

  /** Gives the count of a key, by `work` when it is not remembered. */
  async get(key: string, work: () => Promise<number>): Promise<number> {
    const known = this.#counts.get(key)
    if (known !== undefined && known.untilMs > this.#clock.now()) return known.value
    return await this.#flights.run(key, () => this.#count(key, work))
  }

  async #count(key: string, work: () => Promise<number>): Promise<number> {
    const began = performance.now()
    const value = await work()
    const {lifetimeMs, worthMs} = this.#options
    if (performance.now() - began >= worthMs) this.#counts.set(key, {value, untilMs: this.#clock.now() + lifetimeMs})
    return value
  }
}
