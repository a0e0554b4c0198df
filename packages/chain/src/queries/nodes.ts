import type {ChainNodeStatus, ChainNodesTable, ChainNodeType, Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {type NodeGpus, readGpus} from '../projections/job-manager.ts'
import {shareInForce} from '../projections/node-registry.ts'

/** A node as the contracts have it. Times are seconds of the protocol's clock. */
export interface ChainNode {
  readonly nodeId: string
  readonly operator: string
  readonly type: ChainNodeType
  readonly status: ChainNodeStatus
  /** Hot key, if it has one. */
  readonly heartbeatKey: string | undefined
  readonly pendingOperator: string | undefined
  /** SHA-256 of its metadata file. */
  readonly metadataCid: string
  /** Empty: none. */
  readonly region: string
  readonly registeredAt: number
  readonly lastHeartbeat: number
  /** Last moment at which it counts as up if it stays silent. */
  readonly liveUntil: number
  readonly statusHash: string | undefined
  /** Basis points of its earnings that go to delegators at a time. */
  readonly rewardShareBpsAt: (time: number) => number
  /** Coordinator that it is linked to. */
  readonly coordinator: string | undefined
  readonly requestedCoordinator: string | undefined
  readonly unbondingCompleteAt: number | undefined
  readonly jobCount: number
  readonly commitCount: number
  /** Accepted jobs that it did not start. */
  readonly strikes: number
  readonly capacity: NodeCapacity
  readonly gpus: readonly NodeGpus[]
  readonly stake: NodeStake
  /** Whether slash requests keep it from taking jobs. */
  readonly isFrozen: boolean
  readonly registeredBlock: number
}

/** What a node declared, and what jobs take of it. */
export interface NodeCapacity {
  readonly vcpus: number
  readonly memoryMiB: number
  readonly usedVcpus: number
  readonly usedMemoryMiB: number
}

/** A node's stake, in wei. */
export interface NodeStake {
  readonly self: bigint
  readonly delegated: bigint
  /** Live stake, self and delegated. */
  readonly total: bigint
  readonly selfLeaving: bigint
  readonly selfMaturesAt: number
  readonly reserved: bigint
  /** Since when it is enough; 0: it is not. */
  readonly metSince: number
}

/** Which nodes to list. */
export interface NodeFilter {
  readonly type?: ChainNodeType
  readonly status?: ChainNodeStatus
  /** Compute nodes that are linked to this coordinator. */
  readonly coordinator?: string
}

/** Finds a node. */
export async function findNode(reader: Kysely<Schema>, nodeId: string): Promise<ChainNode | undefined> {
  const row = await reader.selectFrom('chain_nodes').selectAll().where('node_id', '=', nodeId).executeTakeFirst()
  return row === undefined ? undefined : toNode(row)
}

/** Finds the node that an address signs for, as operator or hot key. A node that has left signs no more. */
export async function findNodeBySigner(reader: Kysely<Schema>, signer: string): Promise<ChainNode | undefined> {
  const query = reader
    .selectFrom('chain_nodes')
    .selectAll()
    .where((is) => is.or([is('operator', '=', signer), is('heartbeat_key', '=', signer)]))
  const row = await query.where('status', '!=', 'deregistered').executeTakeFirst()
  return row === undefined ? undefined : toNode(row)
}

/** Lists nodes by id. */
export async function listNodes(reader: Kysely<Schema>, {type, status, coordinator}: NodeFilter = {}): Promise<readonly ChainNode[]> {
  let query = reader.selectFrom('chain_nodes').selectAll().orderBy('node_id')
  if (type !== undefined) query = query.where('type', '=', type)
  if (status !== undefined) query = query.where('status', '=', status)
  if (coordinator !== undefined) query = query.where('coordinator', '=', coordinator)
  return (await query.execute()).map(toNode)
}

/** Tells whether a node is active and not down at a time of the protocol's clock: it may take work. */
export function isLiveAt(node: Pick<ChainNode, 'status' | 'liveUntil'>, time: number): boolean {
  return node.status === 'active' && time <= node.liveUntil
}

function toNode(row: ChainNodesTable): ChainNode {
  return {
    nodeId: row.node_id,
    operator: row.operator,
    type: row.type,
    status: row.status,
    heartbeatKey: row.heartbeat_key ?? undefined,
    pendingOperator: row.pending_operator ?? undefined,
    metadataCid: row.metadata_cid,
    region: row.region,
    registeredAt: row.registered_at,
    lastHeartbeat: row.last_heartbeat,
    liveUntil: row.last_heartbeat + row.tolerance,
    statusHash: row.status_hash ?? undefined,
    rewardShareBpsAt: (time) => shareInForce(row, time),
    coordinator: row.coordinator ?? undefined,
    requestedCoordinator: row.requested_coordinator ?? undefined,
    unbondingCompleteAt: row.unbonding_complete_at ?? undefined,
    jobCount: row.job_count,
    commitCount: row.commit_count,
    strikes: row.strikes,
    capacity: {vcpus: row.vcpus, memoryMiB: row.memory_mib, usedVcpus: row.used_vcpus, usedMemoryMiB: row.used_memory_mib},
    gpus: readGpus(row),
    stake: toStake(row),
    isFrozen: row.open_slash_requests > 0,
    registeredBlock: row.registered_block,
  }
}

function toStake(row: ChainNodesTable): NodeStake {
  const [self, delegated] = [BigInt(row.self_stake), BigInt(row.pool_assets)]
  return {
    self,
    delegated,
    total: self + delegated,
    selfLeaving: BigInt(row.self_pending),
    selfMaturesAt: row.self_matures_at,
    reserved: BigInt(row.reserved),
    metSince: row.met_since,
  }
}
