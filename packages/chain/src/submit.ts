export {ChainTime} from './submit/chain-time.ts'
export {
  defaultHeartbeatCollectorOptions,
  HeartbeatCollector,
  type HeartbeatCollectorOptions,
} from './submit/heartbeat-collector.ts'
export {
  defaultHeartbeatOptions,
  type HeartbeatOptions,
  HeartbeatSubmitter,
  type HeartbeatSubmitterModules,
  signHeartbeat,
} from './submit/heartbeat-submitter.ts'
export {defaultJobHeartbeatOptions, type JobHeartbeatOptions, JobHeartbeatSubmitter} from './submit/job-heartbeat-submitter.ts'
export {
  defaultRewardRootOptions,
  type RewardRoot,
  type RewardRootOptions,
  RewardRootSubmitter,
} from './submit/reward-root-submitter.ts'
export {defaultSettlementOptions, type SettlementOptions, SettlementSubmitter} from './submit/settlement-submitter.ts'
export {
  defaultSlaClaimOptions,
  type SlaClaimOptions,
  SlaClaimSubmitter,
  type SlaClaimSubmitterModules,
} from './submit/sla-claim-submitter.ts'
export {defaultStaleOptions, type StaleOptions, StaleSubmitter} from './submit/stale-submitter.ts'
export type {SubmitterModules} from './submit/submitter.ts'
