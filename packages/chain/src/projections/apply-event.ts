import type {ProtocolContract} from '@aleph-onchain/contracts'
import type {StoredEvent} from '../read/chain-event.ts'
import {projectAlephGovernor} from './aleph-governor.ts'
import {projectDomainRegistry} from './domain-registry.ts'
import {projectImageMarketplace} from './image-marketplace.ts'
import {projectJobManager} from './job-manager.ts'
import {projectNodeRegistry} from './node-registry.ts'
import {projectPaymentManager} from './payment-manager.ts'
import {projectBase} from './project-base.ts'
import type {Projecting} from './projection-state.ts'
import {projectRewardsDistributor} from './rewards-distributor.ts'
import {projectSlaManager} from './sla-manager.ts'
import {projectStakingManager} from './staking-manager.ts'
import {projectStorageRegistry} from './storage-registry.ts'

type Reducer<Contract extends ProtocolContract> = (projecting: Projecting, event: StoredEvent<Contract>) => Promise<void>

const reducers: {readonly [Contract in ProtocolContract]?: Reducer<Contract>} = {
  NodeRegistry: projectNodeRegistry,
  StakingManager: projectStakingManager,
  RewardsDistributor: projectRewardsDistributor,
  JobManager: projectJobManager,
  PaymentManager: projectPaymentManager,
  StorageRegistry: projectStorageRegistry,
  DomainRegistry: projectDomainRegistry,
  SLAManager: projectSlaManager,
  ImageMarketplace: projectImageMarketplace,
  AlephGovernor: projectAlephGovernor,
}

/** Brings the projections up to date with one event. All that it does goes through the state it is given. */
export async function applyEvent(projecting: Projecting): Promise<void> {
  if (projectBase(projecting)) return
  const {event} = projecting
  // The decoder gave the event its name and arguments by the ABI of this very contract.
  const reducer = reducers[event.contract] as ((projecting: Projecting, event: unknown) => Promise<void>) | undefined
  await reducer?.(projecting, event)
}
