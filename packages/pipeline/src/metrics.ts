import type {Counter, Histogram, MetricsRegister} from '@aleph-onchain/common'

/** Instruments of the pipeline. */
export interface PipelineMetrics {
  readonly outcomes: Counter<'status' | 'origin'>
  readonly groupSize: Histogram
  readonly groupSeconds: Histogram
}

/** Sizes that the instruments ask for. */
export interface PipelineSizes {
  readonly inFlight: () => number
  readonly pending: () => number
}

/** Makes the instruments. */
export function createPipelineMetrics(register: MetricsRegister, sizes: PipelineSizes): PipelineMetrics {
  register.gauge({name: 'aleph_pipeline_in_flight_messages', help: 'Messages between door and commit.', read: sizes.inFlight})
  register.gauge({name: 'aleph_pipeline_pending_messages', help: 'Messages that wait for another attempt.', read: sizes.pending})
  return {
    outcomes: register.counter({
      name: 'aleph_pipeline_messages_total',
      help: 'Messages by what became of them and the door they came through.',
      labels: ['status', 'origin'],
    }),
    groupSize: register.histogram({
      name: 'aleph_pipeline_group_messages',
      help: 'Messages committed in one transaction.',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    }),
    groupSeconds: register.histogram({
      name: 'aleph_pipeline_group_seconds',
      help: 'Time from the start of a transaction to its commit.',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    }),
  }
}
