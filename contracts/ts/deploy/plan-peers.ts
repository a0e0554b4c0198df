import {type Address, encodeFunctionData} from 'viem'
import type {ProtocolContract} from '../abis.ts'
import {domainRegistryAbi} from '../generated/domain-registry.ts'
import {imageMarketplaceAbi} from '../generated/image-marketplace.ts'
import {jobManagerAbi} from '../generated/job-manager.ts'
import {nodeRegistryAbi} from '../generated/node-registry.ts'
import {paymentManagerAbi} from '../generated/payment-manager.ts'
import {slaManagerAbi} from '../generated/sla-manager.ts'
import {stakingManagerAbi} from '../generated/staking-manager.ts'
import {storageRegistryAbi} from '../generated/storage-registry.ts'
import type {DeployPlan} from './deploy-plan.ts'
import type {ProtocolConfig} from './protocol-config.ts'

const functionName = 'setPeers'

/** Plans that every contract learns which others it calls. */
export function planPeers(plan: DeployPlan, at: Readonly<Record<ProtocolContract, Address>>, config: ProtocolConfig): void {
  const treasury = config.treasury ?? at.AlephTimelock
  const insurance = config.insurance ?? at.AlephTimelock
  const calls = {
    NodeRegistry: encodeFunctionData({abi: nodeRegistryAbi, functionName, args: [at.StakingManager]}),
    StakingManager: encodeFunctionData({
      abi: stakingManagerAbi,
      functionName,
      args: [at.NodeRegistry, at.StakeVotes, treasury, insurance],
    }),
    JobManager: encodeFunctionData({
      abi: jobManagerAbi,
      functionName,
      args: [at.NodeRegistry, at.StakingManager, at.PaymentManager, at.SLAManager, at.ImageMarketplace],
    }),
    PaymentManager: encodeFunctionData({abi: paymentManagerAbi, functionName, args: [at.NodeRegistry, at.StakingManager, at.JobManager]}),
    StorageRegistry: encodeFunctionData({abi: storageRegistryAbi, functionName, args: [at.NodeRegistry, at.StakingManager]}),
    DomainRegistry: encodeFunctionData({abi: domainRegistryAbi, functionName, args: [at.NodeRegistry, at.JobManager]}),
    SLAManager: encodeFunctionData({
      abi: slaManagerAbi,
      functionName,
      args: [at.NodeRegistry, at.StakingManager, at.JobManager, at.PaymentManager],
    }),
    ImageMarketplace: encodeFunctionData({
      abi: imageMarketplaceAbi,
      functionName,
      args: [at.NodeRegistry, at.JobManager, at.PaymentManager],
    }),
  }
  for (const name of peeredContracts) plan.call(`set the peers of ${name}`, at[name], calls[name])
}

const peeredContracts = [
  'NodeRegistry',
  'StakingManager',
  'JobManager',
  'PaymentManager',
  'StorageRegistry',
  'DomainRegistry',
  'SLAManager',
  'ImageMarketplace',
] as const satisfies readonly ProtocolContract[]
