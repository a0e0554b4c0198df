import {type Clock, isAbort} from '@aleph-onchain/common'

/** How slow a peer may be. */
export interface PatienceOptions {
  /** Longest wait without a single byte. */
  readonly idleMs: number
  /** Rate below which even a steady trickle runs out of patience in the end. */
  readonly minBytesPerSecond: number
}

/**
 * Time that a peer may still keep us waiting. Waiting uses it up, bytes earn it back, never more than the idle limit; time that we
 * take ourselves, for instance to write, does not count.
 */
export class Patience {
  readonly #clock: Clock
  readonly #options: PatienceOptions
  #leftMs: number
  #waitingSinceMs: number | undefined

  constructor(clock: Clock, options: PatienceOptions) {
    this.#clock = clock
    this.#options = options
    this.#leftMs = options.idleMs
  }

  /** Starts to count. */
  beginWait(): void {
    this.#waitingSinceMs = this.#clock.now()
  }

  /** Stops to count, because something came. */
  endWait(bytes: number): void {
    const earnedMs = (bytes * 1_000) / this.#options.minBytesPerSecond
    this.#leftMs = Math.min(this.#options.idleMs, this.#getLeftMs() + earnedMs)
    this.#waitingSinceMs = undefined
  }

  /** Calls `onEnd` once when patience has run out; resolves then or when the signal fires. */
  async watch(signal: AbortSignal, onEnd: () => void): Promise<void> {
    try {
      while (this.#getLeftMs() > 0) await this.#clock.sleep(Math.max(this.#getLeftMs(), this.#options.idleMs / 20), signal)
      onEnd()
    } catch (error) {
      if (!isAbort(error)) throw error
    }
  }

  #getLeftMs(): number {
    return this.#leftMs - (this.#waitingSinceMs === undefined ? 0 : this.#clock.now() - this.#waitingSinceMs)
  }
}
