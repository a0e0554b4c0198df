/** Tunables of the scheduler. */
export interface SchedulerOptions {
  /** Pause between two looks at the open jobs; changes of the chain wake it earlier. */
  readonly everyMs: number
  /** Jobs placed at the same time; others wait for their turn in the database. */
  readonly maxConcurrent: number
  /** Nodes that one attempt offers a job to, best first. */
  readonly offersPerAttempt: number
  readonly offerTimeoutMs: number
  /** How long resources are kept for a job. */
  readonly reservationMs: number
  /** How long a coordinator waits for each one whose turn comes before its own. */
  readonly turnMs: number
  readonly leaseMs: number
  /** How long a node that refused a job is not asked about it again. */
  readonly refusalMs: number
  /** Pauses after failed attempts; the last one repeats. */
  readonly retryMs: readonly number[]
  /** Stake from which on a node may be active, in wei: the unit of the stake's weight. */
  readonly leastStakeWei: bigint
}

/** What applies where nothing is said. */
export const defaultSchedulerOptions: SchedulerOptions = {
  everyMs: 1_000,
  maxConcurrent: 16,
  offersPerAttempt: 5,
  offerTimeoutMs: 10_000,
  reservationMs: 60_000,
  turnMs: 5_000,
  leaseMs: 30_000,
  refusalMs: 5_000,
  retryMs: [1_000, 2_000, 5_000],
  leastStakeWei: 500_000n * 10n ** 18n,
}
