import type {Clock, MetricsRegister} from '@aleph-onchain/common'

/** How an attempt to place a job ended. */
export type AttemptOutcome = 'placed' | 'waiting' | 'failed'

/** Instruments of the scheduler. */
export interface SchedulerMetrics {
  observeAttempt<T>(clock: Clock, attempt: () => Promise<T>, outcomeOf: (result: T) => AttemptOutcome): Promise<T>
  setOpen(jobs: number): void
}

const attemptBuckets = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30]

/** Makes the instruments of the scheduler. */
export function createSchedulerMetrics(register: MetricsRegister, readCandidates: () => number): SchedulerMetrics {
  register.gauge({name: 'aleph_scheduler_candidate_nodes', help: 'Compute nodes that jobs are scored over', read: readCandidates})
  const open = register.gauge({name: 'aleph_scheduler_open_jobs', help: 'Jobs that wait for a node'})
  const attempts = register.counter<'outcome'>({
    name: 'aleph_scheduler_attempts_total',
    help: 'Attempts to place a job',
    labels: ['outcome'],
  })
  const seconds = register.histogram({
    name: 'aleph_scheduler_attempt_seconds',
    help: 'Time of an attempt, offers and transaction included',
    buckets: attemptBuckets,
  })
  return {
    async observeAttempt(clock, attempt, outcomeOf) {
      const startMs = clock.now()
      try {
        const result = await attempt()
        attempts.inc(1, {outcome: outcomeOf(result)})
        return result
      } catch (error) {
        attempts.inc(1, {outcome: 'failed'})
        throw error
      } finally {
        seconds.observe(Math.max(0, clock.now() - startMs) / 1000)
      }
    },
    setOpen: (jobs) => open.set(jobs),
  }
}
