import {type Address, type PublicClient, parseAbi} from 'viem'
import {protocolContracts} from '../abis.ts'
import type {DeployManifest} from '../manifest.ts'
import {recordOf} from '../record-of.ts'
import {findRoleName, privilegedRoles, roles} from '../roles.ts'
import {listRoleGrants, type RoleContract, type RoleGrant, roleContracts} from './role-grants.ts'

const accessAbi = parseAbi([
  'event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)',
  'event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)',
  'event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)',
  'function hasRole(bytes32 role, address account) view returns (bool)',
])

/**
 * Looks whether exactly those hold roles who should: replays all grants and revocations of every contract, and asks it for each role that
 * somebody should hold. Looks whether what could take the protocol over is held by contracts only.
 */
export async function checkRoles(client: PublicClient, manifest: DeployManifest): Promise<string[]> {
  const addresses = recordOf(protocolContracts, (name) => manifest.contracts[name].address)
  const expected = listRoleGrants(addresses, manifest.holders)
  const [held, unheld, keys] = await Promise.all([
    readHeldRoles(client, manifest),
    findUnheld(client, manifest, expected),
    findKeys(client, expected),
  ])
  const wanted = new Set(expected.map(describeGrant))
  const surplus = [...held].filter((grant) => !wanted.has(grant)).map((grant) => `nobody should hold ${grant}`)
  const missing = [...wanted].filter((grant) => !held.has(grant)).map((grant) => `there was no grant of ${grant}`)
  return [...surplus, ...missing, ...unheld, ...keys]
}

/** Replays the roles of all contracts and returns what is held at the end. */
async function readHeldRoles(client: PublicClient, manifest: DeployManifest): Promise<ReadonlySet<string>> {
  const held = new Set<string>()
  await Promise.all(roleContracts.map((contract) => replayRoles(client, manifest, contract, held)))
  return held
}

async function replayRoles(client: PublicClient, manifest: DeployManifest, contract: RoleContract, held: Set<string>): Promise<void> {
  const {address, block} = manifest.contracts[contract]
  const events = await client.getContractEvents({address, abi: accessAbi, fromBlock: BigInt(block), strict: true})
  for (const event of events) {
    if (event.eventName === 'RoleAdminChanged') {
      held.add(`another admin of ${findRoleName(event.args.role) ?? event.args.role} in ${contract}`)
      continue
    }
    const {role, account} = event.args
    const grant = describeGrant({contract, role: findRoleName(role) ?? role, account})
    if (event.eventName === 'RoleGranted') held.add(grant)
    else held.delete(grant)
  }
}

/** Asks the contracts themselves for every role that somebody should hold. */
async function findUnheld(client: PublicClient, manifest: DeployManifest, expected: readonly RoleGrant[]): Promise<string[]> {
  const answers = expected.map(async (grant) => {
    const {address} = manifest.contracts[grant.contract]
    const args = [roles[grant.role], grant.account] as const
    return (await client.readContract({address, abi: accessAbi, functionName: 'hasRole', args}))
      ? []
      : [`${describeGrant(grant)} is not held`]
  })
  return (await Promise.all(answers)).flat()
}

/** Finds privileged roles whose holder is no contract: a key, or a key that borrows a contract's code (EIP-7702). */
async function findKeys(client: PublicClient, expected: readonly RoleGrant[]): Promise<string[]> {
  const privileged = new Set<string>(privilegedRoles)
  const holders = new Set(expected.filter(({role}) => privileged.has(role)).map(({account}) => account))
  const findings = [...holders].map(async (account) =>
    (await isContract(client, account)) ? [] : [`${account} holds admin roles and is no contract`],
  )
  return (await Promise.all(findings)).flat()
}

async function isContract(client: PublicClient, address: Address): Promise<boolean> {
  const code = await client.getCode({address})
  return code !== undefined && !code.startsWith('0xef0100')
}

function describeGrant({contract, role, account}: {readonly contract: string; readonly role: string; readonly account: Address}): string {
  return `${role} in ${contract} by ${account.toLowerCase()}`
}
