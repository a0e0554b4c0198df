import type {Address} from 'viem'
import {type BaseContract, baseContracts, type ProtocolContract} from '../abis.ts'
import type {RoleName} from '../roles.ts'
import type {RoleHolders} from './protocol-config.ts'

/** Contract with OpenZeppelin's AccessControl. */
export type RoleContract = BaseContract | 'StakeVotes' | 'AlephTimelock'

/** Contracts that keep roles. The governor keeps none: it obeys the timelock alone. */
export const roleContracts: readonly RoleContract[] = [...baseContracts, 'StakeVotes', 'AlephTimelock']

/** A role that an account holds in a contract. */
export interface RoleGrant {
  readonly contract: RoleContract
  readonly role: RoleName
  readonly account: Address
}

/** Roles of our contracts towards each other: who may call what among peers. */
const peerRoles: readonly {readonly role: RoleName; readonly holder: ProtocolContract; readonly contracts: readonly BaseContract[]}[] = [
  {role: 'STAKING_ROLE', holder: 'StakingManager', contracts: ['NodeRegistry']},
  {role: 'JOB_ROLE', holder: 'JobManager', contracts: ['NodeRegistry', 'PaymentManager', 'ImageMarketplace']},
  {role: 'PAYMENT_ROLE', holder: 'PaymentManager', contracts: ['JobManager', 'StakingManager']},
  {role: 'STORAGE_ROLE', holder: 'StorageRegistry', contracts: ['NodeRegistry']},
  {role: 'SLA_ROLE', holder: 'SLAManager', contracts: ['PaymentManager']},
  {role: 'RESERVER_ROLE', holder: 'StorageRegistry', contracts: ['StakingManager']},
  {role: 'RESERVER_ROLE', holder: 'SLAManager', contracts: ['StakingManager']},
  {role: 'SLASHER_ROLE', holder: 'StorageRegistry', contracts: ['StakingManager']},
  {role: 'SLASHER_ROLE', holder: 'SLAManager', contracts: ['StakingManager']},
  {role: 'SLASHER_ROLE', holder: 'AlephTimelock', contracts: ['StakingManager']},
  {role: 'COMMITTEE_ROLE', holder: 'AlephTimelock', contracts: ['StakingManager', 'SLAManager']},
]

/** Roles of people and services, and the contracts in which they mean something. */
const holderRoles: readonly {readonly role: RoleName; readonly holders: keyof RoleHolders; readonly contracts: readonly BaseContract[]}[] =
  [
    {role: 'SCHEDULER_ROLE', holders: 'schedulers', contracts: ['NodeRegistry', 'JobManager']},
    {role: 'SETTLER_ROLE', holders: 'settlers', contracts: ['PaymentManager']},
    {role: 'REPORTER_ROLE', holders: 'reporters', contracts: ['RewardsDistributor', 'SLAManager']},
    {role: 'VERIFIER_ROLE', holders: 'verifiers', contracts: ['DomainRegistry']},
    {role: 'RENEWER_ROLE', holders: 'renewers', contracts: ['DomainRegistry']},
    {role: 'CURATOR_ROLE', holders: 'curators', contracts: ['ImageMarketplace']},
    {role: 'COMMITTEE_ROLE', holders: 'committee', contracts: ['StakingManager', 'SLAManager']},
    {role: 'PAUSER_ROLE', holders: 'pausers', contracts: baseContracts},
    {role: 'GUARDIAN_ROLE', holders: 'guardians', contracts: ['StakingManager', 'RewardsDistributor']},
  ]

/** Roles with which governance keeps the protocol. */
const adminRoles = ['DEFAULT_ADMIN_ROLE', 'UPGRADER_ROLE', 'PARAMETER_ROLE'] as const satisfies readonly RoleName[]

/**
 * Lists every role that anybody holds once the protocol is deployed: what the deployment grants, and what the verification afterwards
 * compares the chain with. Whatever is not in this list must not be on the chain.
 */
export function listRoleGrants(addresses: Readonly<Record<ProtocolContract, Address>>, holders: RoleHolders): readonly RoleGrant[] {
  const timelock = addresses.AlephTimelock
  return [
    ...baseContracts.flatMap((contract) => adminRoles.map((role) => ({contract, role, account: timelock}))),
    ...peerRoles.flatMap(({role, holder, contracts}) => contracts.map((contract) => ({contract, role, account: addresses[holder]}))),
    ...holderRoles.flatMap(({role, holders: group, contracts}) =>
      holders[group].flatMap((account) => contracts.map((contract) => ({contract, role, account}))),
    ),
    {contract: 'StakeVotes', role: 'DEFAULT_ADMIN_ROLE', account: timelock},
    {contract: 'StakeVotes', role: 'STAKING_ROLE', account: addresses.StakingManager},
    ...listTimelockGrants(timelock, addresses.AlephGovernor),
  ]
}

/** Lists the timelock's own roles: the governor proposes and cancels, anybody (the zero address) executes, nobody else is admin. */
function listTimelockGrants(timelock: Address, governor: Address): readonly RoleGrant[] {
  return [
    {contract: 'AlephTimelock', role: 'DEFAULT_ADMIN_ROLE', account: timelock},
    {contract: 'AlephTimelock', role: 'PROPOSER_ROLE', account: governor},
    {contract: 'AlephTimelock', role: 'CANCELLER_ROLE', account: governor},
    {contract: 'AlephTimelock', role: 'EXECUTOR_ROLE', account: '0x0000000000000000000000000000000000000000'},
  ]
}
