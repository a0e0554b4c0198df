import {AlephError} from '@aleph-onchain/common'

/** What keeps a job from being placed. */
export type SchedulerReason =
  | {readonly code: 'SCHEDULER_MESSAGE_UNKNOWN'; readonly specHash: string}
  | {readonly code: 'SCHEDULER_SPEC_MISMATCH'; readonly specHash: string; readonly problem: string}
  | {readonly code: 'SCHEDULER_NO_NODE'; readonly jobId: string}
  | {readonly code: 'SCHEDULER_NODE_REFUSED'; readonly nodeId: string; readonly problem: string}
  | {readonly code: 'SCHEDULER_ASSIGN_FAILED'; readonly nodeId: string; readonly problem: string}

/** Error of the scheduler. */
export class SchedulerError extends AlephError<SchedulerReason> {}
