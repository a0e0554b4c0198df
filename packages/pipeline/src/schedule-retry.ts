import {maxBackOffSeconds, maxRetries} from './constants.ts'

/** What decides when a message is attempted again. */
export interface RetryTiming {
  /** Retries that have failed so far. */
  readonly retries: number
  readonly nowMs: number
  /** Gives numbers from 0 to below 1. */
  readonly random: () => number
}

/** Gives the time of the next attempt, uniform(0, min(2^retries, 300)) seconds from now; undefined when there were enough. */
export function scheduleRetry({retries, nowMs, random}: RetryTiming): number | undefined {
  if (retries >= maxRetries) return undefined
  return nowMs + Math.round(random() * Math.min(2 ** retries, maxBackOffSeconds) * 1000)
}
