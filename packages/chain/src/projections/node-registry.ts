import type {ChainNodeStatus, ChainNodesTable} from '@aleph-onchain/database'
import {fromBytes32, fromOptionalAddress, readShortText, toAddress} from '../ids.ts'
import type {StoredArgs, StoredEvent} from '../read/chain-event.ts'
import {type Projecting, patchRow, toWhole} from './projection-state.ts'
import {eventTime, projectClock} from './protocol-clock.ts'
import {findRecord} from './records.ts'

const nodeTypes = ['coordinator', 'compute'] as const

/** Interval and grace period until governance changes them: what NodeRegistry begins with. */
const firstInterval = 3600
const firstGracePeriod = 4 * 3600

/** Projects an event of NodeRegistry. */
export async function projectNodeRegistry(projecting: Projecting, event: StoredEvent<'NodeRegistry'>): Promise<void> {
  const patch = (nodeId: string, change: Parameters<typeof patchNode>[2]) => patchNode(projecting, nodeId, change)
  switch (event.name) {
    case 'NodeRegistered':
      return await register(projecting, event.args)
    case 'MetadataUpdated':
      return await patch(event.args.nodeId, {
        metadata_cid: fromBytes32(event.args.metadataCID),
        region: readRegion(event.args.dataRegion),
      })
    case 'GpuTypesUpdated':
      return await patch(event.args.nodeId, {gpu_types: event.args.gpuTypes})
    case 'HeartbeatKeySet':
      return await patch(event.args.nodeId, {heartbeat_key: fromOptionalAddress(event.args.current)})
    case 'OperatorTransferStarted':
      return await patch(event.args.nodeId, {pending_operator: fromOptionalAddress(event.args.to)})
    case 'OperatorTransferCompleted':
      return await patch(event.args.nodeId, {operator: toAddress(event.args.to), pending_operator: null})
    case 'RewardShareScheduled':
      return await scheduleShare(projecting, event.args)
    case 'Heartbeat':
      return await patch(event.args.nodeId, {
        last_heartbeat: await eventTime(projecting),
        tolerance: await readTolerance(projecting),
        status_hash: fromBytes32(event.args.statusHash),
      })
    case 'NodeRecovered': {
      const {nodeId, since, until} = event.args
      return projecting.state.put('chain_downtimes', {node_id: fromBytes32(nodeId), since: toWhole(since), until: toWhole(until)})
    }
    case 'NodeActivated':
      return await setStatus(projecting, event.args.nodeId, 'active')
    case 'NodeDeactivated':
    case 'NodeStale':
      return await setStatus(projecting, event.args.nodeId, 'inactive')
    case 'NodeUnbonding':
      return await patch(event.args.nodeId, {status: 'unbonding', unbonding_complete_at: toWhole(event.args.unbondingCompleteAt)})
    case 'NodeDeregistered':
      return await patch(event.args.nodeId, {status: 'deregistered', pending_operator: null})
    case 'LinkRequested':
      return await patch(event.args.crnId, {requested_coordinator: fromBytes32(event.args.ccnId)})
    case 'NodeLinked':
      return await patch(event.args.crnId, {coordinator: fromBytes32(event.args.ccnId), requested_coordinator: null})
    case 'NodeUnlinked':
      return await patch(event.args.crnId, {coordinator: null, requested_coordinator: null})
    case 'JobCountChanged':
      return await patch(event.args.nodeId, {job_count: event.args.jobCount})
    case 'CommitCountChanged':
      return await patch(event.args.nodeId, {commit_count: event.args.commitCount})
    case 'ProtocolPaused':
    case 'ProtocolUnpaused':
    case 'ProtocolPauseExtended':
      return await projectClock(projecting, event)
  }
}

async function patchNode(
  projecting: Projecting,
  nodeId: string,
  change: Partial<ChainNodesTable> | ((node: ChainNodesTable) => Partial<ChainNodesTable>),
): Promise<void> {
  await patchRow(projecting, 'chain_nodes', [fromBytes32(nodeId)], change)
}

async function setStatus(projecting: Projecting, nodeId: string, status: ChainNodeStatus): Promise<void> {
  await patchNode(projecting, nodeId, {status})
}

async function register(projecting: Projecting, args: StoredArgs<'NodeRegistry', 'NodeRegistered'>): Promise<void> {
  const time = await eventTime(projecting)
  projecting.state.put('chain_nodes', {
    node_id: fromBytes32(args.nodeId),
    operator: toAddress(args.operator),
    type: nodeTypes[args.nodeType] ?? 'compute',
    status: 'inactive',
    heartbeat_key: null,
    pending_operator: null,
    metadata_cid: fromBytes32(args.metadataCID),
    region: '',
    registered_at: time,
    last_heartbeat: time,
    tolerance: await readTolerance(projecting),
    status_hash: null,
    reward_share_bps: 0,
    pending_share_bps: null,
    share_effective_at: null,
    coordinator: null,
    requested_coordinator: null,
    unbonding_complete_at: null,
    job_count: 0,
    commit_count: 0,
    strikes: 0,
    gpu_types: '0',
    vcpus: 0,
    memory_mib: 0,
    used_vcpus: 0,
    used_memory_mib: 0,
    self_stake: '0',
    self_pending: '0',
    self_matures_at: 0,
    reserved: '0',
    open_slash_requests: 0,
    met_since: 0,
    pool_assets: '0',
    pool_shares: '0',
    pool_epoch: 0,
    thaw_assets: '0',
    thaw_shares: '0',
    thaw_epoch: 0,
    registered_block: projecting.event.blockNumber,
    gpus: '[]',
  })
}

/** A higher share is in force at once; a lower one is pending, and what was pending before it has come into force or is replaced. */
async function scheduleShare(projecting: Projecting, args: StoredArgs<'NodeRegistry', 'RewardShareScheduled'>): Promise<void> {
  const time = await eventTime(projecting)
  await patchNode(projecting, args.nodeId, (node) => {
    const effectiveAt = toWhole(args.effectiveAt)
    if (effectiveAt <= time) return {reward_share_bps: args.rewardShareBps, pending_share_bps: null, share_effective_at: null}
    const inForce = shareInForce(node, time)
    return {reward_share_bps: inForce, pending_share_bps: args.rewardShareBps, share_effective_at: effectiveAt}
  })
}

/** Returns the delegators' share in force at a time. */
export function shareInForce(
  node: Pick<ChainNodesTable, 'reward_share_bps' | 'pending_share_bps' | 'share_effective_at'>,
  time: number,
): number {
  const isDue = node.pending_share_bps !== null && node.share_effective_at !== null && time >= node.share_effective_at
  return isDue ? (node.pending_share_bps ?? node.reward_share_bps) : node.reward_share_bps
}

async function readTolerance({state}: Projecting): Promise<number> {
  const interval = await findRecord(state, 'parameter', 'NodeRegistry/heartbeatInterval')
  const grace = await findRecord(state, 'parameter', 'NodeRegistry/heartbeatGracePeriod')
  return Number(interval?.value ?? firstInterval) + Number(grace?.value ?? firstGracePeriod)
}

function readRegion(value: string): string {
  return /^0x0*$/.test(value) ? '' : readShortText(value)
}
