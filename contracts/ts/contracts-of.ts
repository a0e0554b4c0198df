import {contractAbis} from './abis.ts'
import type {DeployManifest} from './manifest.ts'

/**
 * Returns addresses with their ABIs, to be spread into calls of viem:
 * `client.readContract({...contractsOf(manifest).NodeRegistry, functionName: 'getNode', args: [nodeId]})`.
 */
export function contractsOf({contracts}: DeployManifest) {
  return {
    NodeRegistry: {address: contracts.NodeRegistry.address, abi: contractAbis.NodeRegistry},
    StakingManager: {address: contracts.StakingManager.address, abi: contractAbis.StakingManager},
    RewardsDistributor: {address: contracts.RewardsDistributor.address, abi: contractAbis.RewardsDistributor},
    JobManager: {address: contracts.JobManager.address, abi: contractAbis.JobManager},
    PaymentManager: {address: contracts.PaymentManager.address, abi: contractAbis.PaymentManager},
    StorageRegistry: {address: contracts.StorageRegistry.address, abi: contractAbis.StorageRegistry},
    DomainRegistry: {address: contracts.DomainRegistry.address, abi: contractAbis.DomainRegistry},
    SLAManager: {address: contracts.SLAManager.address, abi: contractAbis.SLAManager},
    ImageMarketplace: {address: contracts.ImageMarketplace.address, abi: contractAbis.ImageMarketplace},
    AlephGovernor: {address: contracts.AlephGovernor.address, abi: contractAbis.AlephGovernor},
    AlephTimelock: {address: contracts.AlephTimelock.address, abi: contractAbis.AlephTimelock},
    AlephVotes: {address: contracts.AlephVotes.address, abi: contractAbis.AlephVotes},
    StakeVotes: {address: contracts.StakeVotes.address, abi: contractAbis.StakeVotes},
  } as const
}

/** Addresses of a deployment's contracts with their ABIs. */
export type ConnectedContracts = ReturnType<typeof contractsOf>
