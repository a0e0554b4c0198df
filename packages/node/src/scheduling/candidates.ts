import {type ChainNode, type ChainWatcher, isLiveAt, listNodes, type NodeMetadata} from '@aleph-onchain/chain'
import type {Database} from '@aleph-onchain/database'
import type {PeerInfo, PeerNetwork} from '@aleph-onchain/network'
import type {Candidate, NodeResources, NodeSource, UnitPrices} from '@aleph-onchain/scheduler'
import type {MetadataCache} from '../chain/metadata-cache.ts'

/** Joins what the chain, the metadata and the last heartbeat say of each compute node. */
export class ChainCandidates implements NodeSource {
  readonly #modules: CandidatesModules

  constructor(modules: CandidatesModules) {
    this.#modules = modules
  }

  async list(): Promise<readonly Candidate[]> {
    const {database, watcher, network, metadata} = this.#modules
    const chainSeconds = watcher.head()?.timestamp ?? 0
    const peers = new Map(network.peers().map((peer) => [peer.peerId, peer]))
    const nodes = await listNodes(database.reader, {type: 'compute'})
    return nodes.map((node) => {
      const known = metadata.find(node.metadataCid)
      return toCandidate(node, {metadata: known, peer: known === undefined ? undefined : peers.get(known.peerId), chainSeconds})
    })
  }
}

export interface CandidatesModules {
  readonly database: Database
  readonly watcher: Pick<ChainWatcher, 'head'>
  readonly network: Pick<PeerNetwork, 'peers'>
  readonly metadata: MetadataCache
}

/** What is known of a node besides its registration. */
interface Sources {
  readonly metadata: NodeMetadata | undefined
  readonly peer: PeerInfo | undefined
  readonly chainSeconds: number
}

function toCandidate(node: ChainNode, {metadata, peer, chainSeconds}: Sources): Candidate {
  const {capacity, stake} = node
  const heartbeat = peer?.heartbeat
  const diskMib = metadata?.capacity?.diskMiB ?? 0
  const total = {vcpus: capacity.vcpus, memoryMib: capacity.memoryMiB, diskMib}
  const uncommitted = {vcpus: capacity.vcpus - capacity.usedVcpus, memoryMib: capacity.memoryMiB - capacity.usedMemoryMiB, diskMib}
  return {
    nodeId: node.nodeId,
    isActive: node.status === 'active' && !node.isFrozen,
    isLive: isLiveAt(node, chainSeconds),
    url: heartbeat?.url,
    region: node.region,
    total,
    free: leastOf(uncommitted, heartbeat?.free ?? {}),
    gpus: node.gpus.map(({type, count, used, vramMiB}) => ({type, free: count - used, vramMib: vramMiB})),
    stakeWei: stake.total,
    isConfidential: metadata?.isConfidential ?? false,
    hypervisors: metadata?.hypervisors ?? [],
    prices: new Map(metadata?.prices?.map((price) => [price.token.toLowerCase(), toUnitPrices(price)])),
  }
}

function toUnitPrices({perVcpuSecond, perMemoryMiBSecond, perDiskMiBSecond = '0', perGpuSecond = {}}: TokenPrice): UnitPrices {
  return {
    vcpu: BigInt(perVcpuSecond),
    memoryMib: BigInt(perMemoryMiBSecond),
    diskMib: BigInt(perDiskMiBSecond),
    gpus: new Map(Object.entries(perGpuSecond).map(([type, price]) => [Number(type), BigInt(price)])),
  }
}

type TokenPrice = NonNullable<NodeMetadata['prices']>[number]

/** The chain counts what was promised, the node what is there; the lesser counts. */
function leastOf(uncommitted: NodeResources, free: Readonly<Record<string, number>>): NodeResources {
  return {
    vcpus: Math.min(uncommitted.vcpus, free.vcpus ?? uncommitted.vcpus),
    memoryMib: Math.min(uncommitted.memoryMib, free.memoryMib ?? uncommitted.memoryMib),
    diskMib: Math.min(uncommitted.diskMib, free.diskMib ?? uncommitted.diskMib),
  }
}
