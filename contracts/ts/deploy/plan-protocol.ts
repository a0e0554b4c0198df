import {type Address, encodeDeployData, encodeFunctionData, zeroAddress} from 'viem'
import type {ProtocolContract, ProxiedContract} from '../abis.ts'
import {alephGovernorAbi} from '../generated/aleph-governor.ts'
import {alephTimelockAbi, alephTimelockBytecode} from '../generated/aleph-timelock.ts'
import {alephVotesAbi, alephVotesBytecode} from '../generated/aleph-votes.ts'
import {imageMarketplaceAbi} from '../generated/image-marketplace.ts'
import {jobManagerAbi} from '../generated/job-manager.ts'
import {nodeRegistryAbi} from '../generated/node-registry.ts'
import {paymentManagerAbi} from '../generated/payment-manager.ts'
import {rewardsDistributorAbi} from '../generated/rewards-distributor.ts'
import {stakeVotesAbi, stakeVotesBytecode} from '../generated/stake-votes.ts'
import {stakingManagerAbi} from '../generated/staking-manager.ts'
import type {DeployPlan} from './deploy-plan.ts'
import {planPeers} from './plan-peers.ts'
import {planHandover, planRoles} from './plan-roles.ts'
import {planSettings} from './plan-settings.ts'
import {PlannedProxies} from './planned-proxies.ts'
import type {ProtocolConfig} from './protocol-config.ts'
import {listRoleGrants} from './role-grants.ts'

/** Where everything will be once a plan has been executed. */
export interface PlannedProtocol {
  readonly addresses: Readonly<Record<ProtocolContract, Address>>
  readonly implementations: ReadonlyMap<ProxiedContract, Address>
  readonly libraries: Readonly<Record<string, Address>>
}

/**
 * Plans the whole protocol: contracts, peers, roles, tokens, and the deployer's farewell. Until the last steps the deployer is admin of
 * what it has created; nobody else has any use of the contracts before.
 */
export function planProtocol(plan: DeployPlan, config: ProtocolConfig): PlannedProtocol {
  const proxies = new PlannedProxies(plan)
  const addresses = planContracts(plan, proxies, config)
  planPeers(plan, addresses, config)
  planRoles(plan, addresses, listRoleGrants(addresses, config.holders))
  planSettings(plan, addresses, config)
  planHandover(plan, addresses)
  return {addresses, implementations: proxies.implementations, libraries: proxies.libraries}
}

function planContracts(plan: DeployPlan, proxies: PlannedProxies, config: ProtocolConfig): Record<ProtocolContract, Address> {
  const admin = plan.deployer
  const {aleph, sequencerFeed = zeroAddress} = config
  const clock = proxies.create(
    'NodeRegistry',
    encodeFunctionData({abi: nodeRegistryAbi, functionName: 'initialize', args: [admin, sequencerFeed]}),
  )
  // StakingManager's `initialize(admin, clock, aleph)` is that of StorageRegistry, DomainRegistry and SLAManager too.
  const withAleph = encodeFunctionData({abi: stakingManagerAbi, functionName: 'initialize', args: [admin, clock, aleph]})
  const governance = planGovernance(plan, proxies, config)
  return {
    ...governance,
    NodeRegistry: clock,
    StakingManager: proxies.create('StakingManager', withAleph),
    RewardsDistributor: proxies.create(
      'RewardsDistributor',
      encodeFunctionData({abi: rewardsDistributorAbi, functionName: 'initialize', args: [admin, clock, aleph, config.rewardRootCap]}),
    ),
    JobManager: proxies.create('JobManager', encodeFunctionData({abi: jobManagerAbi, functionName: 'initialize', args: [admin, clock]})),
    PaymentManager: proxies.create(
      'PaymentManager',
      encodeFunctionData({
        abi: paymentManagerAbi,
        functionName: 'initialize',
        args: [admin, clock, aleph, config.swapRouter, config.communitySplit ?? [{account: governance.AlephTimelock, bps: 10_000}]],
      }),
    ),
    StorageRegistry: proxies.create('StorageRegistry', withAleph),
    DomainRegistry: proxies.create('DomainRegistry', withAleph),
    SLAManager: proxies.create('SLAManager', withAleph),
    ImageMarketplace: proxies.create(
      'ImageMarketplace',
      encodeFunctionData({abi: imageMarketplaceAbi, functionName: 'initialize', args: [admin, clock]}),
    ),
  }
}

/** Plans the votes, the timelock and the governor. The timelock never has another admin than itself, so it must know its governor. */
function planGovernance(plan: DeployPlan, proxies: PlannedProxies, {aleph, holders}: ProtocolConfig) {
  const AlephVotes = plan.create('AlephVotes', encodeDeployData({abi: alephVotesAbi, bytecode: alephVotesBytecode, args: [aleph]}))
  const StakeVotes = plan.create('StakeVotes', encodeDeployData({abi: stakeVotesAbi, bytecode: stakeVotesBytecode, args: [plan.deployer]}))
  // After the timelock come the governor's implementation and then its proxy.
  const governor = plan.addressAfter(2)
  const AlephTimelock = plan.create(
    'AlephTimelock',
    encodeDeployData({abi: alephTimelockAbi, bytecode: alephTimelockBytecode, args: [[governor], [zeroAddress], zeroAddress]}),
  )
  const AlephGovernor = proxies.create(
    'AlephGovernor',
    encodeFunctionData({
      abi: alephGovernorAbi,
      functionName: 'initialize',
      args: [AlephTimelock, AlephVotes, StakeVotes, holders.guardians[0] ?? zeroAddress],
    }),
  )
  return {AlephVotes, StakeVotes, AlephTimelock, AlephGovernor}
}
