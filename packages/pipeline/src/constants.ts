/** Retries after the first attempt; then the code that kept the message back becomes final (published behaviour). */
export const maxRetries = 10

/** Longest back-off between two attempts, seconds (published behaviour). */
export const maxBackOffSeconds = 300

/** How long a file without any other pin stays after its message was forgotten. */
export const gracePeriodMs = 24 * 3_600_000

/** Key of the aggregate in which an owner names who may write under its address. */
export const securityKey = 'security'

/** Bytes of aggregates that one group reads and merges; what is above is left to `AggregateMerger`. */
export const groupMergeBytes = 8 * 1_048_576

/** Largest merged aggregate; one that would grow beyond keeps its last content that fitted. */
export const maxAggregateBytes = 4 * 1_048_576

/** Values of `aggregates.dirty`. */
export const dirtiness = {
  /** Content is the merge of all elements. */
  clean: 0,
  /** Elements came or went that are not in the content yet. */
  stale: 1,
  /** Being merged, or too large to be. */
  merging: 2,
} as const
