import {alephGovernorAbi} from './generated/aleph-governor.ts'
import {alephTimelockAbi} from './generated/aleph-timelock.ts'
import {alephVotesAbi} from './generated/aleph-votes.ts'
import {domainRegistryAbi} from './generated/domain-registry.ts'
import {imageMarketplaceAbi} from './generated/image-marketplace.ts'
import {jobManagerAbi} from './generated/job-manager.ts'
import {nodeRegistryAbi} from './generated/node-registry.ts'
import {paymentManagerAbi} from './generated/payment-manager.ts'
import {rewardsDistributorAbi} from './generated/rewards-distributor.ts'
import {slaManagerAbi} from './generated/sla-manager.ts'
import {stakeVotesAbi} from './generated/stake-votes.ts'
import {stakingManagerAbi} from './generated/staking-manager.ts'
import {storageRegistryAbi} from './generated/storage-registry.ts'

/** ABIs of all contracts of the protocol, by name. */
export const contractAbis = {
  NodeRegistry: nodeRegistryAbi,
  StakingManager: stakingManagerAbi,
  RewardsDistributor: rewardsDistributorAbi,
  JobManager: jobManagerAbi,
  PaymentManager: paymentManagerAbi,
  StorageRegistry: storageRegistryAbi,
  DomainRegistry: domainRegistryAbi,
  SLAManager: slaManagerAbi,
  ImageMarketplace: imageMarketplaceAbi,
  AlephGovernor: alephGovernorAbi,
  AlephTimelock: alephTimelockAbi,
  AlephVotes: alephVotesAbi,
  StakeVotes: stakeVotesAbi,
} as const

/** Name of a contract of the protocol. */
export type ProtocolContract = keyof typeof contractAbis

/** Contracts behind proxies: what governance can upgrade. */
export const proxiedContracts = [
  'NodeRegistry',
  'StakingManager',
  'RewardsDistributor',
  'JobManager',
  'PaymentManager',
  'StorageRegistry',
  'DomainRegistry',
  'SLAManager',
  'ImageMarketplace',
  'AlephGovernor',
] as const satisfies readonly ProtocolContract[]

/** Name of a contract behind a proxy. */
export type ProxiedContract = (typeof proxiedContracts)[number]

/** Contracts that are what they are: their history of votes and their rules are nobody's to rewrite. */
export const fixedContracts = ['AlephTimelock', 'AlephVotes', 'StakeVotes'] as const satisfies readonly ProtocolContract[]

/** Names of all contracts of the protocol. */
export const protocolContracts: readonly ProtocolContract[] = [...proxiedContracts, ...fixedContracts]

/** Contracts with the common base: proxy, AccessControl, pauses, parameters. */
export const baseContracts = proxiedContracts.filter((name) => name !== 'AlephGovernor')

/** Name of a contract with the common base. */
export type BaseContract = Exclude<ProxiedContract, 'AlephGovernor'>
