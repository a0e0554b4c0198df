import type {ChainClients} from '@aleph-onchain/chain'
import {devTokenAbi} from '@aleph-onchain/contracts'
import {type Address, type Hex, zeroAddress, zeroHash} from 'viem'

const statuses = ['inactive', 'active', 'unbonding', 'deregistered'] as const

/** What the contracts say of a node, all at one block. Times are seconds of the protocol's clock, amounts wei. */
export interface NodeState {
  readonly nodeId: string
  readonly role: 'coordinator' | 'compute'
  readonly status: (typeof statuses)[number]
  readonly operator: Address
  readonly heartbeatKey: Address | undefined
  readonly metadataCid: string
  readonly rewardShareBps: number
  readonly lastHeartbeat: number
  readonly liveUntil: number
  readonly isLive: boolean
  readonly coordinator: string | undefined
  readonly requestedCoordinator: string | undefined
  readonly linkedNodes: number
  readonly jobs: number
  readonly commitments: number
  readonly unbondingCompleteAt: number
  readonly gpuTypes: readonly number[]
  readonly stake: {
    readonly self: bigint
    readonly delegated: bigint
    readonly leaving: bigint
    readonly minSelf: bigint
    readonly minTotal: bigint
    /** Since when it is enough; 0: it is not. */
    readonly metSince: number
    readonly minSeconds: number
    readonly isFrozen: boolean
  }
  readonly capacity: {readonly vcpus: number; readonly memoryMiB: number; readonly usedVcpus: number; readonly usedMemoryMiB: number}
  /** Accepted jobs that it did not start. */
  readonly strikes: number
  /** What the contracts owe the operator. */
  readonly credits: readonly {readonly of: string; readonly amount: bigint}[]
  readonly operatorEther: bigint
  readonly operatorAleph: bigint
  readonly hotKeyEther: bigint | undefined
  readonly time: number
  readonly isPaused: boolean
}

/** Reads a node from the contracts, pinned to the newest block. */
export async function readNodeState(clients: ChainClients, nodeId: string): Promise<NodeState> {
  const {contracts, publicClient} = clients
  const {NodeRegistry, StakingManager, JobManager} = contracts
  const blockNumber = await publicClient.getBlockNumber()
  const args = [`0x${nodeId}` as Hex] as const
  const at = {blockNumber, args} as const
  const info = await publicClient.readContract({...NodeRegistry, ...at, functionName: 'getNode'})
  const {operator, nodeType, status} = info
  const [
    details,
    liveUntil,
    isLive,
    [time, isPaused],
    stakes,
    metSince,
    isFrozen,
    minSelf,
    minTotal,
    minSeconds,
    capacity,
    strikes,
    linked,
  ] = await Promise.all([
    publicClient.readContract({...NodeRegistry, ...at, functionName: 'getNodeDetails'}),
    publicClient.readContract({...NodeRegistry, ...at, functionName: 'liveUntil'}),
    publicClient.readContract({...NodeRegistry, ...at, functionName: 'isNodeLive'}),
    publicClient.readContract({...NodeRegistry, blockNumber, functionName: 'clockState'}),
    publicClient.readContract({...StakingManager, ...at, functionName: 'getStakeInfo'}),
    publicClient.readContract({...StakingManager, ...at, functionName: 'metSince'}),
    publicClient.readContract({...StakingManager, ...at, functionName: 'isFrozen'}),
    publicClient.readContract({...StakingManager, blockNumber, functionName: 'minSelfStake'}),
    publicClient.readContract({...StakingManager, blockNumber, functionName: 'minTotalStake'}),
    publicClient.readContract({...StakingManager, blockNumber, functionName: 'minStakeDuration'}),
    publicClient.readContract({...JobManager, ...at, functionName: 'capacityOf'}),
    publicClient.readContract({...JobManager, ...at, functionName: 'strikesOf'}),
    publicClient.readContract({...NodeRegistry, ...at, functionName: 'linkedNodes'}),
  ])
  const hotKey = details.heartbeatKey === zeroAddress ? undefined : details.heartbeatKey
  const [credits, operatorEther, operatorAleph, hotKeyEther] = await Promise.all([
    readCredits(clients, operator, blockNumber),
    publicClient.getBalance({address: operator, blockNumber}),
    publicClient.readContract({
      address: clients.manifest.contracts.AlephToken.address,
      abi: devTokenAbi,
      functionName: 'balanceOf',
      args: [operator],
      blockNumber,
    }),
    hotKey === undefined ? undefined : publicClient.getBalance({address: hotKey, blockNumber}),
  ])
  return {
    nodeId,
    role: nodeType === 0 ? 'coordinator' : 'compute',
    status: statuses[status] ?? 'inactive',
    operator,
    heartbeatKey: hotKey,
    metadataCid: info.metadataCID.slice(2),
    rewardShareBps: info.rewardShareBps,
    lastHeartbeat: Number(info.lastHeartbeat),
    liveUntil: Number(liveUntil),
    isLive,
    coordinator: toOptionalId(details.coordinator),
    requestedCoordinator: toOptionalId(details.requestedCoordinator),
    linkedNodes: linked.length,
    jobs: details.jobCount,
    commitments: details.commitCount,
    unbondingCompleteAt: Number(details.unbondingCompleteAt),
    gpuTypes: listBits(details.gpuTypes),
    stake: {
      self: stakes.selfStake,
      delegated: stakes.totalDelegated,
      leaving: stakes.pendingUnbond,
      minSelf,
      minTotal,
      metSince: Number(metSince),
      minSeconds: Number(minSeconds),
      isFrozen,
    },
    capacity,
    strikes,
    credits,
    operatorEther,
    operatorAleph,
    hotKeyEther,
    time: Number(time),
    isPaused,
  }
}

async function readCredits({contracts, manifest, publicClient}: ChainClients, account: Address, blockNumber: bigint) {
  const {PaymentManager, StakingManager, StorageRegistry, SLAManager, DomainRegistry} = contracts
  const args = [account] as const
  const functionName = 'creditOf'
  const credits = await Promise.all([
    ...Object.entries(manifest.tokens).map(async ([symbol, {address: token}]) => ({
      of: symbol,
      amount: await publicClient.readContract({...PaymentManager, functionName, args: [account, token], blockNumber}),
    })),
    publicClient.readContract({...StakingManager, functionName, args, blockNumber}).then((amount) => ({of: 'StakingManager', amount})),
    publicClient.readContract({...StorageRegistry, functionName, args, blockNumber}).then((amount) => ({of: 'StorageRegistry', amount})),
    publicClient.readContract({...SLAManager, functionName, args, blockNumber}).then((amount) => ({of: 'SLAManager', amount})),
    publicClient.readContract({...DomainRegistry, functionName, args, blockNumber}).then((amount) => ({of: 'DomainRegistry', amount})),
  ])
  return credits.filter(({amount}) => amount > 0n)
}

function toOptionalId(id: Hex): string | undefined {
  return id === zeroHash ? undefined : id.slice(2)
}

function listBits(bits: bigint): readonly number[] {
  return Array.from({length: 256}, (_, index) => index).filter((index) => ((bits >> BigInt(index)) & 1n) === 1n)
}
