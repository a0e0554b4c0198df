import {type Address, hexToString, isAddressEqual, type PublicClient, zeroAddress} from 'viem'
import {baseContracts, contractAbis, type ProtocolContract} from '../abis.ts'
import type {DeployManifest} from '../manifest.ts'
import {readAddress} from './read-chain.ts'

/** What a contract keeps the address of: the getter, and whose address it should be. */
interface Reference {
  readonly contract: ProtocolContract
  readonly getter: string
  readonly expected: Address
}

/** Peers by their getters; the getter tells the contract. */
const peerGetters: Readonly<Partial<Record<ProtocolContract, readonly (keyof typeof getterTargets)[]>>> = {
  NodeRegistry: ['stakingManager'],
  StakingManager: ['aleph', 'nodeRegistry', 'stakeVotes'],
  RewardsDistributor: ['aleph'],
  JobManager: ['nodeRegistry', 'stakingManager', 'paymentManager', 'slaManager', 'imageMarketplace'],
  PaymentManager: ['aleph', 'swapRouter', 'nodeRegistry', 'stakingManager', 'jobManager'],
  StorageRegistry: ['aleph', 'nodeRegistry', 'stakingManager'],
  DomainRegistry: ['aleph', 'nodeRegistry', 'jobManager'],
  SLAManager: ['aleph', 'nodeRegistry', 'stakingManager', 'jobManager', 'paymentManager'],
  ImageMarketplace: ['nodeRegistry', 'jobManager', 'paymentManager'],
  AlephGovernor: ['timelock', 'alephVotes', 'stakeVotes'],
  AlephVotes: ['underlying'],
}

const getterTargets = {
  aleph: 'AlephToken',
  underlying: 'AlephToken',
  swapRouter: 'SwapRouter',
  nodeRegistry: 'NodeRegistry',
  stakingManager: 'StakingManager',
  stakeVotes: 'StakeVotes',
  jobManager: 'JobManager',
  paymentManager: 'PaymentManager',
  slaManager: 'SLAManager',
  imageMarketplace: 'ImageMarketplace',
  timelock: 'AlephTimelock',
  alephVotes: 'AlephVotes',
} as const

/** Looks whether every contract calls the right others, takes its time from NodeRegistry, and pays the right accounts. */
export async function checkPeers(client: PublicClient, manifest: DeployManifest): Promise<string[]> {
  const getters = listReferences(manifest).map(async ({contract, getter, expected}) => {
    const found = await readAddress(client, manifest.contracts[contract].address, getter)
    return found !== undefined && isAddressEqual(found, expected) ? [] : [`${contract}.${getter}() is ${found}, not ${expected}`]
  })
  return (await Promise.all([...getters, checkFunds(client, manifest)])).flat()
}

function listReferences({contracts, holders}: DeployManifest): readonly Reference[] {
  const peers = baseOrGovernance.flatMap((contract) =>
    (peerGetters[contract] ?? []).map((getter) => ({contract, getter, expected: contracts[getterTargets[getter]].address})),
  )
  const clocks = baseContracts.map((contract) => ({contract, getter: 'protocolClock', expected: contracts.NodeRegistry.address}))
  const feed = contracts.SequencerFeed
  const feeds = feed === undefined ? [] : [{contract: 'NodeRegistry' as const, getter: 'sequencerFeed', expected: feed.address}]
  const guardian = {contract: 'AlephGovernor' as const, getter: 'guardian', expected: holders.guardians[0] ?? zeroAddress}
  return [...peers, ...clocks, ...feeds, guardian]
}

const baseOrGovernance = [...baseContracts, 'AlephGovernor', 'AlephVotes'] as const

/** Looks where StakingManager's funds go; it has no getters for that, but tells when it is told. */
async function checkFunds(client: PublicClient, {contracts, treasury, insurance}: DeployManifest): Promise<string[]> {
  const {address, block} = contracts.StakingManager
  const events = await client.getContractEvents({
    address,
    abi: contractAbis.StakingManager,
    eventName: 'PeerSet',
    fromBlock: BigInt(block),
    strict: true,
  })
  const latest = new Map(events.map(({args}) => [hexToString(args.name, {size: 32}), args.current]))
  return Object.entries({treasury, insurance}).flatMap(([name, expected]) => {
    const found = latest.get(name)
    return found !== undefined && isAddressEqual(found, expected) ? [] : [`the ${name} of StakingManager is ${found}, not ${expected}`]
  })
}
