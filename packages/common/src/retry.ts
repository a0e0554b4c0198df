import {throwIfAborted} from './abort.ts'
import type {Clock} from './clock.ts'

export interface RetryOptions {
  /** How often `work` is called at most, the first time included. */
  readonly attempts: number
  /** Delay before the second attempt; it doubles from there. */
  readonly minDelayMs: number
  readonly maxDelayMs: number
  readonly clock: Clock
  /** Numbers from 0 to below 1; they spread the delays of many nodes that failed at the same moment. */
  readonly random?: () => number
  readonly signal?: AbortSignal
  /** Says which failures are worth another attempt; all of them when absent. */
  readonly isRetryable?: (error: unknown) => boolean
  /** Hears of every failure that is followed by another attempt. */
  readonly onRetry?: (error: unknown, attempt: number, delayMs: number) => void
}

/** Calls `work` until it succeeds, with growing, jittered delays between; rejects with the last failure. */
export async function retry<T>(work: (attempt: number) => T | Promise<T>, options: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    throwIfAborted(options.signal)
    try {
      return await work(attempt)
    } catch (error) {
      const isLast = attempt >= options.attempts || options.signal?.aborted === true || options.isRetryable?.(error) === false
      if (isLast) throw error
      const delayMs = getDelayMs(attempt, options)
      options.onRetry?.(error, attempt, delayMs)
      await options.clock.sleep(delayMs, options.signal)
    }
  }
}

/** Half of the delay is certain, half is drawn: retries neither come at once nor all together. */
function getDelayMs(attempt: number, options: RetryOptions): number {
  const {minDelayMs, maxDelayMs, random = Math.random} = options
  const fullMs = Math.min(maxDelayMs, minDelayMs * 2 ** (attempt - 1))
  return Math.round(fullMs * (0.5 + random() / 2))
}
