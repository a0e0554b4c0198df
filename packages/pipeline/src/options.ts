/** Bounds of the pipeline. */
export interface PipelineOptions {
  /** Messages between door and commit; the newest is refused with PIPELINE_BUSY beyond. */
  readonly maxInFlight: number
  /** Signatures in one call of the verifier. */
  readonly signaturesPerBatch: number
  /** Calls of the verifier at a time. */
  readonly verifyConcurrency: number
  /** Messages in one transaction. */
  readonly messagesPerGroup: number
  /** Messages that may wait for another attempt; the newest is rejected with its code beyond. */
  readonly maxPending: number
  /** Pending messages attempted at a time. */
  readonly maxRetrying: number
  /** How often the queue of pending messages is looked at when nothing wakes it. */
  readonly retryEveryMs: number
  /** Rejected messages that are remembered; the oldest are dropped beyond. */
  readonly maxRejected: number
  /** Contents fetched at a time; the newest message becomes pending beyond. */
  readonly maxContentFetches: number
  /** Longest wait for one content. */
  readonly contentTimeoutMs: number
  /** Largest content outside of the envelope. */
  readonly maxContentBytes: number
  /** Files fetched at a time; the newest waits for its next attempt beyond. */
  readonly maxFileFetches: number
  /** Longest wait for one file. */
  readonly fileTimeoutMs: number
  /** Largest file that a STORE may name. */
  readonly maxFileBytes: number
  /** Callers of `waitForOutcome` at a time; the newest is told nothing beyond. */
  readonly maxWaiters: number
}

/** What applies where nothing is said. */
export const defaultPipelineOptions: PipelineOptions = {
  maxInFlight: 8192,
  signaturesPerBatch: 128,
  verifyConcurrency: 4,
  messagesPerGroup: 500,
  maxPending: 100_000,
  maxRetrying: 500,
  retryEveryMs: 500,
  maxRejected: 50_000,
  maxContentFetches: 64,
  contentTimeoutMs: 2_000,
  maxContentBytes: 1_048_576,
  maxFileFetches: 8,
  fileTimeoutMs: 60_000,
  maxFileBytes: 1_073_741_824,
  maxWaiters: 10_000,
}
