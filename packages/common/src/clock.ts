/** Source of time; tests pass one that stands still until told to move. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`, or rejects with COMMON_ABORTED when the signal fires first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
