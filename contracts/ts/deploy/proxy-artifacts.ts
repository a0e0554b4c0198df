import type {ProxiedContract} from '../abis.ts'
import {alephGovernorBytecode} from '../generated/aleph-governor.ts'
import {domainRegistryBytecode} from '../generated/domain-registry.ts'
import {imageMarketplaceBytecode} from '../generated/image-marketplace.ts'
import {jobManagerBytecode, jobManagerLinks} from '../generated/job-manager.ts'
import {nodeRegistryBytecode} from '../generated/node-registry.ts'
import {paymentManagerBytecode, paymentManagerLinks} from '../generated/payment-manager.ts'
import {rewardsDistributorBytecode} from '../generated/rewards-distributor.ts'
import {slaManagerBytecode, slaManagerLinks} from '../generated/sla-manager.ts'
import {stakingManagerBytecode, stakingManagerLinks} from '../generated/staking-manager.ts'
import {storageRegistryBytecode} from '../generated/storage-registry.ts'
import type {Artifact} from './link-bytecode.ts'

/** Implementations behind the protocol's proxies. */
export const proxyArtifacts: Readonly<Record<ProxiedContract, Artifact>> = {
  NodeRegistry: {bytecode: nodeRegistryBytecode},
  StakingManager: {bytecode: stakingManagerBytecode, links: stakingManagerLinks},
  RewardsDistributor: {bytecode: rewardsDistributorBytecode},
  JobManager: {bytecode: jobManagerBytecode, links: jobManagerLinks},
  PaymentManager: {bytecode: paymentManagerBytecode, links: paymentManagerLinks},
  StorageRegistry: {bytecode: storageRegistryBytecode},
  DomainRegistry: {bytecode: domainRegistryBytecode},
  SLAManager: {bytecode: slaManagerBytecode, links: slaManagerLinks},
  ImageMarketplace: {bytecode: imageMarketplaceBytecode},
  AlephGovernor: {bytecode: alephGovernorBytecode},
}
