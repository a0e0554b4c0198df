import {type Address, encodeFunctionData} from 'viem'
import {baseContracts, type ProtocolContract} from '../abis.ts'
import {nodeRegistryAbi} from '../generated/node-registry.ts'
import {type RoleName, roles} from '../roles.ts'
import type {DeployPlan} from './deploy-plan.ts'
import type {RoleContract, RoleGrant} from './role-grants.ts'

type Addresses = Readonly<Record<ProtocolContract, Address>>

/** ABI with AccessControl's functions, the same in all contracts. */
const accessAbi = nodeRegistryAbi

/** Plans all grants but the timelock's own, which its constructor makes. */
export function planRoles(plan: DeployPlan, at: Addresses, grants: readonly RoleGrant[]): void {
  for (const grant of grants) if (grant.contract !== 'AlephTimelock') planGrant(plan, at, grant)
}

/** Plans one grant. */
export function planGrant(plan: DeployPlan, at: Addresses, {contract, role, account}: RoleGrant): void {
  const data = encodeFunctionData({abi: accessAbi, functionName: 'grantRole', args: [roles[role], account]})
  plan.call(`grant ${role} in ${contract} to ${account}`, at[contract], data)
}

/** Plans that the deployer gives up a role of its own. */
export function planRenounce(plan: DeployPlan, at: Addresses, contract: RoleContract, role: RoleName): void {
  const data = encodeFunctionData({abi: accessAbi, functionName: 'renounceRole', args: [roles[role], plan.deployer]})
  plan.call(`renounce ${role} in ${contract}`, at[contract], data)
}

/** Plans that the deployer ceases to be admin of anything. */
export function planHandover(plan: DeployPlan, at: Addresses): void {
  for (const contract of [...baseContracts, 'StakeVotes'] as const) planRenounce(plan, at, contract, 'DEFAULT_ADMIN_ROLE')
}
