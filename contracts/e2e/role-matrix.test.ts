import {readFileSync} from 'node:fs'
import {type Abi, type AbiFunction, type Address, encodeFunctionData, isAddressEqual} from 'viem'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {deployProtocol, listRoleGrants, type RoleGrant} from '../ts/deploy/index.ts'
import {contractAbis, type DeployManifest, decodeContractError, type ProtocolContract, protocolContracts} from '../ts/index.ts'
import {recordOf} from '../ts/record-of.ts'
import {anvilAccount} from './accounts.ts'
import {type Arbitrum, holders, startArbitrum} from './arbitrum.ts'
import {dummyArgument} from './dummy-arguments.ts'

/**
 * Who may call what: by contract and gate, the functions behind it. A gate is one or more roles, `timelock`, `nobody`, or one that no
 * role opens or shuts: `party` (those that a record, a balance or a signature names) and `anyone`.
 */
const matrix: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
  readFileSync(new URL('../test/data/role-matrix.json', import.meta.url), 'utf8'),
)

/** Errors that tell a caller that it has not the role, or is not who must call. */
const denials = ['AccessControlUnauthorizedAccount', 'AlephUnauthorized', 'GovernorOnlyExecutor', 'TimelockUnauthorizedCaller']
/** Errors that tell that nobody can call. */
const closed = ['InvalidInitialization', 'GovernorDisabledDeposit']
const withBase: readonly ProtocolContract[] = [
  'NodeRegistry',
  'StakingManager',
  'RewardsDistributor',
  'JobManager',
  'PaymentManager',
  'StorageRegistry',
  'DomainRegistry',
  'SLAManager',
  'ImageMarketplace',
]
const stranger: Address = '0x000000000000000000000000000000000000dEaD'

let chain: Arbitrum
let manifest: DeployManifest
let grants: readonly RoleGrant[]
let callers: readonly Address[]

beforeAll(async () => {
  chain = await startArbitrum()
  manifest = await deployProtocol({client: chain.anvil.client, account: anvilAccount(0), config: chain.config, profile: 'arbitrum'})
  grants = listRoleGrants(
    recordOf(protocolContracts, (name) => manifest.contracts[name].address),
    manifest.holders,
  )
  callers = [...new Set([...grants.map(({account}) => account), manifest.deployer, stranger])]
})

afterAll(async () => await chain?.anvil.stop())

/** Lists the gates of a contract with the functions behind them. */
function gatesOf(contract: ProtocolContract): readonly {readonly gate: string; readonly name: string}[] {
  const tables = [matrix[contract] ?? {}, withBase.includes(contract) ? (matrix.base ?? {}) : {}]
  return tables.flatMap((table) => Object.entries(table).flatMap(([gate, names]) => names.map((name) => ({gate, name}))))
}

function changingFunctions(abi: Abi): readonly AbiFunction[] {
  return abi.filter((entry) => entry.type === 'function').filter(({stateMutability}) => !['view', 'pure'].includes(stateMutability))
}

describe.each(protocolContracts.map((contract) => ({contract})))('$contract', ({contract}) => {
  const functions = changingFunctions(contractAbis[contract])

  test('has exactly the functions of the table', () => {
    expect(
      gatesOf(contract)
        .map(({name}) => name)
        .sort(),
    ).toEqual(functions.map(({name}) => name).sort())
  })

  test('lets exactly those through each function who hold its role', async () => {
    const wrong: string[] = []
    for (const {gate, name} of gatesOf(contract)) {
      const entry = functions.find((candidate) => candidate.name === name)
      if (entry === undefined) continue
      const data = encodeFunctionData({abi: [entry], args: entry.inputs.map(dummyArgument)})
      const answers = callers.map(async (caller) => ({caller, error: await errorOf(contract, caller, data)}))
      for (const {caller, error} of await Promise.all(answers)) {
        const problem = judge(contract, gate, caller, error)
        if (problem !== undefined) wrong.push(`${contract}.${name} by ${caller}: ${problem}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

test('the pauser can do nothing but pause and flag', () => {
  const [pauser] = holders.pausers
  const held = grants.filter(({account}) => account === pauser)
  expect(new Set(held.map(({role}) => role))).toEqual(new Set(['PAUSER_ROLE']))
  const open = protocolContracts.flatMap((contract) => gatesOf(contract).filter(({gate}) => gate.split(' ').includes('PAUSER_ROLE')))
  expect(new Set(open.map(({name}) => name))).toEqual(
    new Set(['pauseEntry', 'unpauseEntry', 'pauseProtocol', 'unpauseProtocol', 'flagImage']),
  )
})

/** Says what is wrong with how a call ended, if anything. */
function judge(contract: ProtocolContract, gate: string, caller: Address, error: string | undefined): string | undefined {
  const isDenied = error !== undefined && denials.includes(error)
  if (gate === 'nobody') return error !== undefined && closed.includes(error) ? undefined : `ends with ${error} though nobody may call`
  // A record may turn a caller away by AlephUnauthorized; a role never comes into it.
  if (gate === 'anyone' || gate === 'party') return isDenied && error !== 'AlephUnauthorized' ? `is denied by ${error}` : undefined
  if (isAllowed(contract, gate, caller)) return isDenied ? `is denied by ${error}` : undefined
  return isDenied ? undefined : `gets past ${gate} and ends with ${error}`
}

function isAllowed(contract: ProtocolContract, gate: string, caller: Address): boolean {
  if (gate === 'timelock') return isAddressEqual(caller, manifest.contracts.AlephTimelock.address)
  return gate
    .split(' ')
    .some((role) => grants.some((grant) => grant.contract === contract && grant.role === role && isAddressEqual(grant.account, caller)))
}

/** Tries a call and returns the name of the error it ends with: undefined when it goes through or panics behind its gate. */
async function errorOf(contract: ProtocolContract, account: Address, data: `0x${string}`): Promise<string | undefined> {
  try {
    await chain.anvil.client.call({account, to: manifest.contracts[contract].address, data})
    return undefined
  } catch (error) {
    return decodeContractError(error)?.errorName
  }
}
