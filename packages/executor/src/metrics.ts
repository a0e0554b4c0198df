import type {MetricsRegister} from '@aleph-onchain/common'

/** How a start ended. */
export type StartResult = 'started' | 'failed'

/** Instruments of the executor. */
export interface ExecutorMetrics {
  observeStart(result: StartResult, seconds: number): void
  countCrash(): void
}

const startBuckets = [0.1, 0.3, 1, 3, 10, 30, 100, 300]

/** Makes the instruments of the executor. */
export function createExecutorMetrics(register: MetricsRegister, read: {running(): number; placed(): number}): ExecutorMetrics {
  register.gauge({name: 'aleph_executor_running_machines', help: 'Machines whose process runs', read: read.running})
  register.gauge({name: 'aleph_executor_placed_machines', help: 'Machines that are on this node, whatever they do', read: read.placed})
  const starts = register.counter<'result'>({name: 'aleph_executor_starts_total', help: 'Attempts to start a machine', labels: ['result']})
  const crashes = register.counter({name: 'aleph_executor_crashes_total', help: 'Processes of machines that ended by themselves'})
  const seconds = register.histogram({
    name: 'aleph_executor_start_seconds',
    help: 'Time from the decision to start a machine until its process runs, transfers included',
    buckets: startBuckets,
  })
  return {
    observeStart(result, duration) {
      starts.inc(1, {result})
      if (result === 'started') seconds.observe(duration)
    },
    countCrash: () => crashes.inc(),
  }
}
