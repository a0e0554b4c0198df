import {readFileSync} from 'node:fs'
import {renderMarkdownTable} from '@aleph-onchain/common/node'
import {baseContracts, type ProtocolContract, protocolContracts} from '../../contracts/ts/abis.ts'
import {holderGroups} from '../../contracts/ts/deploy/protocol-config.ts'
import {listRoleGrants} from '../../contracts/ts/deploy/role-grants.ts'
import {recordOf} from '../../contracts/ts/record-of.ts'
import {type RoleName, roles} from '../../contracts/ts/roles.ts'

/** Functions by contract (or `base`, for all with the common base) and by the gate before them. */
export type RoleMatrix = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Gates that no role opens or shuts. */
const openGates: Readonly<Record<string, string>> = {
  timelock: 'the timelock itself',
  party: 'whom a record, a balance or a signature names',
  anyone: 'anyone',
  nobody: 'nobody',
}

/** What the deployment grants to the zero address. */
const anyone = '0000000000000000000000000000000000000000'

/** Reads the table that the tests try function by function. */
export function readRoleMatrix(): RoleMatrix {
  return JSON.parse(readFileSync(new URL('../../contracts/test/data/role-matrix.json', import.meta.url), 'utf8'))
}

/** Renders who holds which role, and who may call what. */
export function renderContractRoles(): string {
  const matrix = readRoleMatrix()
  return [introduction, renderRoles(matrix), '## By contract\n', renderBase(matrix), ...protocolContracts.map(renderContract(matrix))].join(
    '\n',
  )
}

const introduction = `# Roles

Who may call what once the protocol is deployed. The functions come from \`contracts/test/data/role-matrix.json\`, the holders from the
list of grants that a deployment makes (\`contracts/ts/deploy/role-grants.ts\`). \`contracts/e2e/role-matrix.test.ts\` calls every function
as every holder and as a stranger and compares; \`verifyDeployment\` fails on a grant that is not in the list. Deployers keep no role.

The timelock is AlephTimelock, which does what AlephGovernor decided, 48 hours later. Groups of people and services (\`schedulers\`,
\`pausers\` …) are named in the deployment's configuration; the first guardian may also cancel proposals until its term ends
(AlephGovernor, which keeps no roles).

## Roles
`

function renderRoles(matrix: RoleMatrix): string {
  const grants = listRoleGrants(
    recordOf(protocolContracts, (name) => `0x${name}` as const),
    recordOf(holderGroups, (group) => [`0x${group}` as const]),
  )
  const names = Object.keys(roles).filter((name) => grants.some(({role}) => role === name))
  const rows = names.map((name) => {
    const own = grants.filter(({role}) => role === name)
    const holders = [...new Set(own.map(({account}) => account.slice(2)))].map((holder) => (holder === anyone ? 'anyone' : `\`${holder}\``))
    return [`\`${name}\``, holders.join(', '), listOpened(matrix, name)]
  })
  return renderMarkdownTable(['Role', 'Held by', 'Opens'], rows)
}

/** Lists what a role opens, contract by contract. */
function listOpened(matrix: RoleMatrix, role: string): string {
  const parts = Object.entries(matrix).map(([contract, gates]) => {
    const opened = Object.entries(gates).flatMap(([gate, functions]) => (gate.split(' ').includes(role) ? functions : []))
    return opened.length === 0 ? '' : `${contract === 'base' ? 'all with the base' : contract}: ${formatFunctions(opened)}`
  })
  return [...parts, furtherOpens[role] ?? ''].filter((part) => part !== '').join('; ')
}

/** What roles open besides: functions that ask for something else too, or that others may call as well. */
const furtherOpens: Readonly<Record<string, string>> = {
  SCHEDULER_ROLE: 'JobManager: `assignJob` with the node’s acceptance; its tickets let nodes call it',
  REPORTER_ROLE: 'SLAManager: `openViolation` without a bond',
  VERIFIER_ROLE: 'DomainRegistry: its signatures count in `verifyDomain`',
  RENEWER_ROLE: 'DomainRegistry: `updateCertificate`, as the name’s owner may',
  EXECUTOR_ROLE: 'AlephTimelock: `execute`, `executeBatch`',
}

function renderBase(matrix: RoleMatrix): string {
  return `### All with the base\n\n${baseContracts.join(', ')}.\n\n${renderGates(matrix.base ?? {})}`
}

function renderContract(matrix: RoleMatrix): (contract: ProtocolContract) => string {
  return (contract) => `### ${contract}\n\n${renderGates(matrix[contract] ?? {})}`
}

function renderGates(gates: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(gates).map(([gate, functions]) => [describeGate(gate), formatFunctions(functions)])
  return renderMarkdownTable(['Who', 'May call'], rows)
}

function describeGate(gate: string): string {
  return (
    openGates[gate] ??
    gate
      .split(' ')
      .map((role) => `\`${requireRole(role)}\``)
      .join(' or ')
  )
}

function requireRole(name: string): string {
  if (!isRole(name)) throw new TypeError(`role-matrix.json names ${name}, which is no role`)
  return name
}

function isRole(name: string): name is RoleName {
  return Object.hasOwn(roles, name)
}

function formatFunctions(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
