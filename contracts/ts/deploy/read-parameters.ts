import {hexToString, type PublicClient} from 'viem'
import {baseContracts, contractAbis} from '../abis.ts'
import type {DeployedContract, DeployManifest} from '../manifest.ts'
import {readNumber} from './read-chain.ts'

/** Settings of governance; its contracts announce them with events of their own. */
const governanceGetters = {
  AlephGovernor: ['votingDelay', 'votingPeriod', 'proposalThreshold', 'quorumNumerator', 'quorumFloor', 'lateQuorumVoteExtension'],
  AlephTimelock: ['getMinDelay'],
} as const

/** Parameters that are a later value of another one's getter. */
const sharedGetters: Readonly<Record<string, {readonly getter: string; readonly n: number}>> = {
  storageSlashMaxBps: {getter: 'storageSlashBps', n: 1},
}

/** Parameters by contract and name, as decimal numbers. */
export type ParameterTable = DeployManifest['parameters']

/** Reads all parameters of a deployment: which there are from the events of their changes, their values from the getters. */
export async function readParameters(client: PublicClient, contracts: DeployManifest['contracts']): Promise<ParameterTable> {
  const base = baseContracts.map(async (name) => {
    return [name, await readValues(client, contracts[name], await listParameters(client, contracts[name]))] as const
  })
  const governance = (['AlephGovernor', 'AlephTimelock'] as const).map(async (name) => {
    return [name, await readValues(client, contracts[name], governanceGetters[name])] as const
  })
  return Object.fromEntries(await Promise.all([...base, ...governance]))
}

async function listParameters(client: PublicClient, {address, block}: DeployedContract): Promise<readonly string[]> {
  const events = await client.getContractEvents({
    address,
    abi: contractAbis.NodeRegistry,
    eventName: 'ParameterSet',
    fromBlock: BigInt(block),
    strict: true,
  })
  return [...new Set(events.map(({args}) => hexToString(args.name, {size: 32})))]
}

async function readValues(client: PublicClient, {address}: DeployedContract, names: readonly string[]): Promise<Record<string, string>> {
  const values = names.map(async (name) => {
    const {getter, n} = sharedGetters[name] ?? {getter: name, n: 0}
    return [name, `${(await readNumber(client, address, getter, n)) ?? ''}`] as const
  })
  return Object.fromEntries(await Promise.all(values))
}
