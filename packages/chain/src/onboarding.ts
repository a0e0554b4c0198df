export {
  type CapacityParameters,
  declareCapacity,
  declareGpus,
  type GpuParameters,
  setGpuTypes,
} from './onboarding/declare-capacity.ts'
export {type DrainParameters, drain, giveNotice} from './onboarding/drain.ts'
export {completeExit, requestExit} from './onboarding/exit.ts'
export {acceptLink, type LinkParameters, linkNode, unlinkNode} from './onboarding/link-node.ts'
export {type RegisterNodeParameters, registerNode} from './onboarding/register-node.ts'
export {type Actor, type CallRequest, type Done, runTransaction} from './onboarding/run-transaction.ts'
export {removeHeartbeatKey, setHeartbeatKey} from './onboarding/set-heartbeat-key.ts'
export {activateNode, delegate, type StakeParameters, stake, unstake} from './onboarding/stake.ts'
export {updateMetadata} from './onboarding/update-metadata.ts'
export {withdrawCredits} from './onboarding/withdraw-credits.ts'
