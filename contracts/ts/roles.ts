import {type Hex, keccak256, toHex} from 'viem'

/** Ids of all roles, as the contracts compute them (src/base/Roles.sol, OpenZeppelin's TimelockController). */
export const roles = {
  DEFAULT_ADMIN_ROLE: toHex(0, {size: 32}),
  UPGRADER_ROLE: roleId('UPGRADER_ROLE'),
  PARAMETER_ROLE: roleId('PARAMETER_ROLE'),
  PAUSER_ROLE: roleId('PAUSER_ROLE'),
  GUARDIAN_ROLE: roleId('GUARDIAN_ROLE'),
  SLASHER_ROLE: roleId('SLASHER_ROLE'),
  COMMITTEE_ROLE: roleId('COMMITTEE_ROLE'),
  REPORTER_ROLE: roleId('REPORTER_ROLE'),
  SCHEDULER_ROLE: roleId('SCHEDULER_ROLE'),
  SETTLER_ROLE: roleId('SETTLER_ROLE'),
  VERIFIER_ROLE: roleId('VERIFIER_ROLE'),
  RENEWER_ROLE: roleId('RENEWER_ROLE'),
  CURATOR_ROLE: roleId('CURATOR_ROLE'),
  STAKING_ROLE: roleId('STAKING_ROLE'),
  JOB_ROLE: roleId('JOB_ROLE'),
  PAYMENT_ROLE: roleId('PAYMENT_ROLE'),
  STORAGE_ROLE: roleId('STORAGE_ROLE'),
  SLA_ROLE: roleId('SLA_ROLE'),
  RESERVER_ROLE: roleId('RESERVER_ROLE'),
  PROPOSER_ROLE: roleId('PROPOSER_ROLE'),
  EXECUTOR_ROLE: roleId('EXECUTOR_ROLE'),
  CANCELLER_ROLE: roleId('CANCELLER_ROLE'),
} as const satisfies Record<string, Hex>

/** Name of a role. */
export type RoleName = keyof typeof roles

/** Roles with which one could take the protocol over: nobody but the timelock may hold them, and no key on its own. */
export const privilegedRoles = [
  'DEFAULT_ADMIN_ROLE',
  'UPGRADER_ROLE',
  'PARAMETER_ROLE',
  'PROPOSER_ROLE',
  'CANCELLER_ROLE',
] as const satisfies readonly RoleName[]

/** Names the role with an id, or returns undefined for one that is none of ours. */
export function findRoleName(id: Hex): RoleName | undefined {
  return roleNames.find((name) => roles[name] === id)
}

const roleNames = Object.keys(roles).filter(isRoleName)

function isRoleName(name: string): name is RoleName {
  return Object.hasOwn(roles, name)
}

function roleId(name: string): Hex {
  return keccak256(toHex(name))
}
