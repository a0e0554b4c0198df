import type {ChainNodesTable} from '@aleph-onchain/database'
import {fromBytes32, toAddress} from '../ids.ts'
import type {StoredArgs, StoredEvent} from '../read/chain-event.ts'
import {changeCredit} from './credits.ts'
import {addAmount, getRow, type Projecting, patchRow, takeAmount, toWhole} from './projection-state.ts'
import {eventTime} from './protocol-clock.ts'
import {findRecord, patchRecord, putRecord} from './records.ts'

/** Projects an event of StakingManager. */
export async function projectStakingManager(projecting: Projecting, event: StoredEvent<'StakingManager'>): Promise<void> {
  const {aleph} = projecting
  switch (event.name) {
    case 'Staked':
      return await patchNode(projecting, event.args.nodeId, ({self_stake}) => ({self_stake: addAmount(self_stake, event.args.amount)}))
    case 'Unstaked':
      return await patchNode(projecting, event.args.nodeId, ({self_stake}) => ({
        self_stake: takeAmount(self_stake, event.args.amount),
        self_pending: event.args.pending,
        self_matures_at: toWhole(event.args.maturesAt),
      }))
    case 'Delegated':
      return await delegate(projecting, event.args)
    case 'Undelegated':
      return await undelegate(projecting, event.args)
    case 'Withdrawn':
      return await withdraw(projecting, event.args)
    case 'MinimumMet':
      return await patchNode(projecting, event.args.nodeId, {met_since: toWhole(event.args.metSince)})
    case 'Reserved':
    case 'Unreserved':
      return await patchNode(projecting, event.args.nodeId, {reserved: event.args.reserved})
    case 'SlashRequested':
      return await patchNode(projecting, event.args.nodeId, (node) => ({open_slash_requests: node.open_slash_requests + 1}))
    case 'SlashExecuted':
    case 'SlashVetoed':
    case 'SlashExpired':
      return await patchNode(projecting, event.args.nodeId, (node) => ({
        open_slash_requests: Math.max(0, node.open_slash_requests - 1),
      }))
    case 'Slashed':
      return await slash(projecting, event.args)
    case 'SlashHeld':
      return await patchRecord(projecting.state, 'slash', event.args.slashId, {releaseAt: toWhole(event.args.releaseAt)})
    case 'SlashReleased':
      return await patchRecord(projecting.state, 'slash', event.args.slashId, {status: 'released'})
    case 'SlashRefunded':
      return await refundSlash(projecting, event.args)
    case 'PoolEpochBumped':
      return await bumpEpoch(projecting, event.args)
    case 'Credited':
      return await changeCredit(projecting, creditOf(event.args.account, aleph), event.args.amount)
    case 'CreditWithdrawn':
      return await changeCredit(projecting, creditOf(event.args.account, aleph), -BigInt(event.args.amount))
  }
}

function creditOf(account: string, token: string) {
  return {contract: 'StakingManager', account: toAddress(account), token} as const
}

async function patchNode(
  projecting: Projecting,
  nodeId: string,
  change: Partial<ChainNodesTable> | ((node: ChainNodesTable) => Partial<ChainNodesTable>),
): Promise<void> {
  await patchRow(projecting, 'chain_nodes', [fromBytes32(nodeId)], change)
}

async function delegate(projecting: Projecting, args: StoredArgs<'StakingManager', 'Delegated'>): Promise<void> {
  const time = await eventTime(projecting)
  const node = await getRow(projecting, 'chain_nodes', fromBytes32(args.nodeId))
  const stake = await readStake(projecting, node, args.delegator)
  const {state} = projecting
  state.put('chain_stakes', {...stake, shares: addAmount(stake.shares, args.shares), delegated_at: time})
  state.put('chain_nodes', {
    ...node,
    pool_assets: addAmount(node.pool_assets, args.amount),
    pool_shares: addAmount(node.pool_shares, args.shares),
  })
}

async function undelegate(projecting: Projecting, args: StoredArgs<'StakingManager', 'Undelegated'>): Promise<void> {
  const node = await getRow(projecting, 'chain_nodes', fromBytes32(args.nodeId))
  const stake = await readStake(projecting, node, args.delegator)
  const {state} = projecting
  const minted = BigInt(args.thawShares) - BigInt(stake.thaw_shares)
  state.put('chain_stakes', {
    ...stake,
    shares: takeAmount(stake.shares, args.shares),
    thaw_shares: args.thawShares,
    matures_at: toWhole(args.maturesAt),
  })
  state.put('chain_nodes', {
    ...node,
    pool_assets: takeAmount(node.pool_assets, args.amount),
    pool_shares: takeAmount(node.pool_shares, args.shares),
    thaw_assets: addAmount(node.thaw_assets, args.amount),
    thaw_shares: addAmount(node.thaw_shares, minted),
  })
}

async function withdraw(projecting: Projecting, args: StoredArgs<'StakingManager', 'Withdrawn'>): Promise<void> {
  if (args.selfStake) {
    return await patchNode(projecting, args.nodeId, ({self_pending, self_matures_at}) => {
      const pending = takeAmount(self_pending, args.amount)
      return {self_pending: pending, self_matures_at: pending === '0' ? 0 : self_matures_at}
    })
  }
  const node = await getRow(projecting, 'chain_nodes', fromBytes32(args.nodeId))
  const stake = await readStake(projecting, node, args.account)
  const {state} = projecting
  state.put('chain_nodes', {
    ...node,
    thaw_assets: takeAmount(node.thaw_assets, args.amount),
    thaw_shares: takeAmount(node.thaw_shares, stake.thaw_shares),
  })
  state.put('chain_stakes', {...stake, thaw_shares: '0', matures_at: 0})
}

/** An account's shares with those of dead epochs dropped. */
async function readStake({state}: Projecting, node: ChainNodesTable, address: string) {
  const account = toAddress(address)
  const known = await state.find('chain_stakes', node.node_id, account)
  const isLive = known?.epoch === node.pool_epoch
  const isThawing = known?.thaw_epoch === node.thaw_epoch
  return {
    node_id: node.node_id,
    account,
    shares: isLive ? (known?.shares ?? '0') : '0',
    epoch: node.pool_epoch,
    delegated_at: known?.delegated_at ?? 0,
    thaw_shares: isThawing ? (known?.thaw_shares ?? '0') : '0',
    thaw_epoch: node.thaw_epoch,
    matures_at: isThawing ? (known?.matures_at ?? 0) : 0,
  }
}

/** Takes the live part in proportion, rounded up, as the contract does. */
function takeInProportion(taken: bigint, live: bigint, leaving: bigint): {fromLive: bigint; fromLeaving: bigint} {
  const all = live + leaving
  const fromLive = all === 0n ? 0n : (taken * live + all - 1n) / all
  return {fromLive, fromLeaving: taken - fromLive}
}

async function slash(projecting: Projecting, args: StoredArgs<'StakingManager', 'Slashed'>): Promise<void> {
  await patchNode(projecting, args.nodeId, (node) => {
    const self = takeInProportion(BigInt(args.selfAmount), BigInt(node.self_stake), BigInt(node.self_pending))
    const pool = takeInProportion(BigInt(args.delegatedAmount), BigInt(node.pool_assets), BigInt(node.thaw_assets))
    return {
      self_stake: takeAmount(node.self_stake, self.fromLive),
      self_pending: takeAmount(node.self_pending, self.fromLeaving),
      pool_assets: takeAmount(node.pool_assets, pool.fromLive),
      thaw_assets: takeAmount(node.thaw_assets, pool.fromLeaving),
    }
  })
  const node = await getRow(projecting, 'chain_nodes', fromBytes32(args.nodeId))
  putRecord(
    projecting.state,
    'slash',
    {key: args.slashId, group: node.node_id},
    {
      slashId: args.slashId,
      nodeId: node.node_id,
      selfAmount: args.selfAmount,
      delegatedAmount: args.delegatedAmount,
      reasonHash: fromBytes32(args.reasonHash),
      releaseAt: toWhole(args.releaseAt),
      status: 'held',
      poolLeft: addAmount(node.pool_assets, node.thaw_assets),
      epoch: node.pool_epoch,
      thawEpoch: node.thaw_epoch,
    },
  )
}

/** Gives back to buckets of the same epoch, as much per asset as they lost, never above price 1. */
async function refundSlash(projecting: Projecting, args: StoredArgs<'StakingManager', 'SlashRefunded'>): Promise<void> {
  const record = await findRecord(projecting.state, 'slash', args.slashId)
  await patchNode(projecting, args.nodeId, (node) => {
    const toLive = record === undefined ? 0n : liveRefund(node, record)
    const toThaw = BigInt(args.toPool) - toLive
    return {
      self_stake: addAmount(node.self_stake, args.toSelf),
      pool_assets: addAmount(node.pool_assets, toLive),
      thaw_assets: addAmount(node.thaw_assets, toThaw),
    }
  })
  await patchRecord(projecting.state, 'slash', args.slashId, {status: 'refunded'})
}

function liveRefund(
  node: ChainNodesTable,
  slashed: {readonly delegatedAmount: string; readonly poolLeft: string; readonly epoch: number; readonly thawEpoch: number},
): bigint {
  const live = node.pool_epoch === slashed.epoch ? BigInt(node.pool_assets) : 0n
  const thaw = node.thaw_epoch === slashed.thawEpoch ? BigInt(node.thaw_assets) : 0n
  const base = BigInt(slashed.poolLeft) > live + thaw ? BigInt(slashed.poolLeft) : live + thaw
  if (base === 0n) return 0n
  const toLive = (BigInt(slashed.delegatedAmount) * live) / base
  const room = BigInt(node.pool_shares) - live
  return toLive < room ? toLive : room
}

async function bumpEpoch(projecting: Projecting, {nodeId, thawing, epoch}: StoredArgs<'StakingManager', 'PoolEpochBumped'>): Promise<void> {
  const number = toWhole(epoch)
  await patchNode(
    projecting,
    nodeId,
    thawing ? {thaw_assets: '0', thaw_shares: '0', thaw_epoch: number} : {pool_assets: '0', pool_shares: '0', pool_epoch: number},
  )
}
