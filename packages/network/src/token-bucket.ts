import type {Clock} from '@aleph-onchain/common'

/** How much may pass: steadily per second, and at once after a pause. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

/** Lets a steady rate with bursts through. */
export class TokenBucket {
  readonly #rate: Rate
  readonly #clock: Clock
  #tokens: number
  #atMs: number

  constructor(rate: Rate, clock: Clock) {
    this.#rate = rate
    this.#clock = clock
    this.#tokens = rate.burst
    this.#atMs = clock.now()
  }

  /** Takes tokens if there are enough. */
  take(count: number): boolean {
    this.#refill()
    if (this.#tokens < count) return false
    this.#tokens -= count
    return true
  }

  /** Takes tokens in any case and tells how long to wait until the debt is paid. */
  borrow(count: number): number {
    this.#refill()
    this.#tokens -= count
    return this.#tokens >= 0 ? 0 : (-this.#tokens / this.#rate.perSecond) * 1_000
  }

  #refill(): void {
    const nowMs = this.#clock.now()
    const earned = (Math.max(0, nowMs - this.#atMs) / 1_000) * this.#rate.perSecond
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + earned)
    this.#atMs = nowMs
  }
}
