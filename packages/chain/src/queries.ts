export type {JobRun, NodeGpus} from './projections/job-manager.ts'
export type * from './projections/records.ts'
export {isProtocolPaused, readProtocolTime} from './queries/clock.ts'
export {secondsDown} from './queries/downtime.ts'
export {type JobHistoryEntry, listJobHistory} from './queries/job-history.ts'
export {
  type ChainJob,
  finalJobStatuses,
  findJob,
  findJobsBySpec,
  type JobFilter,
  type JobResources,
  listJobs,
} from './queries/jobs.ts'
export {
  type ChainNode,
  findNode,
  findNodeBySigner,
  isLiveAt,
  listNodes,
  type NodeCapacity,
  type NodeFilter,
  type NodeStake,
} from './queries/nodes.ts'
export {
  type ChainCredit,
  type ChainPayment,
  findPayment,
  listAccruing,
  listCredits,
  type PaymentSplit,
} from './queries/payments.ts'
export {findChainRecord, findParameter, hasChainRole, listBlockedNodes, listChainRecords} from './queries/records.ts'
