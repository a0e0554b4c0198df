import type {Schema} from '@aleph-onchain/database'
import type {TestChain} from '@aleph-onchain/testkit/chain'
import type {Kysely} from 'kysely'
import {type Address, isAddress, pad} from 'viem'
import {expect} from 'vitest'
import {findPayment, listChainRecords, listJobs, listNodes, readProtocolTime, secondsDown, toBytes32} from '../../src/index.ts'

const nodeStatuses = ['inactive', 'active', 'unbonding', 'deregistered']
const jobStatuses = ['none', 'created', 'assigned', 'running', 'suspended', 'stopping', 'stopped', 'completed', 'failed', 'expired']
const paymentStatuses = ['none', 'open', 'accruing', 'suspended', 'closed']
const zero = `0x${'0'.repeat(64)}`

const idOf = (value: string) => (value === zero ? undefined : value.slice(2))

/** Asks the contracts for everything that is projected and compares. */
export async function compareWithContracts(chain: TestChain, reader: Kysely<Schema>): Promise<void> {
  const {timestamp} = await chain.client.getBlock()
  const time = await readProtocolTime(reader, Number(timestamp))
  await compareNodes(chain, reader, time)
  await compareJobs(chain, reader)
  await compareStakes(chain, reader)
  await compareCredits(chain, reader)
  await compareBatches(chain, reader)
}

async function compareNodes(chain: TestChain, reader: Kysely<Schema>, time: number): Promise<void> {
  const {NodeRegistry, StakingManager, JobManager} = chain.contracts
  for (const node of await listNodes(reader)) {
    const args = [toBytes32(node.nodeId)] as const
    const read = chain.client
    const info = await read.readContract({...NodeRegistry, functionName: 'getNode', args})
    const details = await read.readContract({...NodeRegistry, functionName: 'getNodeDetails', args})
    const liveUntil = await read.readContract({...NodeRegistry, functionName: 'liveUntil', args})
    const stake = await read.readContract({...StakingManager, functionName: 'getStakeInfo', args})
    const capacity = await read.readContract({...JobManager, functionName: 'capacityOf', args})
    expect(node).toMatchObject({
      operator: info.operator,
      type: info.nodeType === 0 ? 'coordinator' : 'compute',
      status: nodeStatuses[info.status],
      registeredAt: Number(info.registeredAt),
      lastHeartbeat: Number(info.lastHeartbeat),
      liveUntil: Number(liveUntil),
      metadataCid: idOf(info.metadataCID),
      heartbeatKey: /^0x0+$/.test(details.heartbeatKey) ? undefined : details.heartbeatKey,
      coordinator: idOf(details.coordinator),
      requestedCoordinator: idOf(details.requestedCoordinator),
      jobCount: details.jobCount,
      commitCount: details.commitCount,
      strikes: await read.readContract({...JobManager, functionName: 'strikesOf', args}),
      capacity,
      stake: {
        self: stake.selfStake,
        selfLeaving: stake.pendingUnbond,
        delegated: stake.totalDelegated,
        reserved: await read.readContract({...StakingManager, functionName: 'reservedOf', args}),
        metSince: Number(await read.readContract({...StakingManager, functionName: 'metSince', args})),
      },
      isFrozen: await read.readContract({...StakingManager, functionName: 'isFrozen', args}),
    })
    expect(node.rewardShareBpsAt(time)).toBe(info.rewardShareBps)
    for (const {type, ...gpus} of node.gpus) {
      expect(await read.readContract({...JobManager, functionName: 'gpuCapacityOf', args: [args[0], type]})).toMatchObject(gpus)
    }
    const span = {from: node.registeredAt, to: time}
    const down = await read.readContract({
      ...NodeRegistry,
      functionName: 'downBetween',
      args: [args[0], BigInt(span.from), BigInt(span.to)],
    })
    expect(await secondsDown(reader, {nodeId: node.nodeId, ...span, now: time})).toBe(Number(down))
  }
}

async function compareJobs(chain: TestChain, reader: Kysely<Schema>): Promise<void> {
  const {JobManager, PaymentManager} = chain.contracts
  const jobs = await listJobs(reader, {limit: 1_000})
  expect(BigInt(jobs.length)).toBe(await chain.client.readContract({...JobManager, functionName: 'jobCount'}))
  for (const job of jobs) {
    const args = [job.jobId] as const
    const known = await chain.client.readContract({...JobManager, functionName: 'getJob', args})
    expect({...job, price: job.pricePerSecond ?? job.maxPricePerSecond}).toMatchObject({
      payer: known.payer,
      status: jobStatuses[known.status],
      nodeId: idOf(known.nodeId),
      specHash: idOf(known.specHash),
      price: known.pricePerSecond,
      createdAt: Number(known.createdAt),
      startedAt: Number(known.startedAt),
      endedAt: Number(known.endedAt),
      endAt: Number(known.endAt),
      dueAt: Number(known.dueAt),
      releases: known.releases,
      resources: known.resources,
    })
    const runs = await chain.client.readContract({...JobManager, functionName: 'runCount', args})
    expect(job.pastRuns.length + (job.startedAt === 0 ? 0 : 1)).toBe(Number(runs))
    const paid = await chain.client.readContract({...PaymentManager, functionName: 'getPayment', args})
    expect(await findPayment(reader, job.jobId)).toMatchObject({
      payer: paid.payer,
      token: paid.paymentToken,
      status: paymentStatuses[paid.status],
      nodeId: idOf(paid.nodeId),
      pricePerSecond: paid.pricePerSecond,
      lastSettledAt: Number(paid.lastSettledAt),
      totalPaid: paid.totalPaid,
      buffer: paid.buffer,
      paidSeconds: Number(paid.paidSeconds),
      debtSeconds: Number(paid.debtSeconds),
      writtenOffSeconds: Number(paid.writtenOffSeconds),
      endAt: Number(paid.endAt),
    })
  }
}

async function compareStakes(chain: TestChain, reader: Kysely<Schema>): Promise<void> {
  const {StakingManager} = chain.contracts
  const nodes = await reader.selectFrom('chain_nodes').selectAll().execute()
  for (const node of nodes) {
    const pool = await chain.client.readContract({...StakingManager, functionName: 'getPool', args: [toBytes32(node.node_id)]})
    expect(node).toMatchObject({
      pool_assets: `${pool.assets}`,
      pool_shares: `${pool.shares}`,
      thaw_assets: `${pool.thawAssets}`,
      thaw_shares: `${pool.thawShares}`,
      pool_epoch: Number(pool.epoch),
      thaw_epoch: Number(pool.thawEpoch),
    })
  }
  for (const stake of await reader.selectFrom('chain_stakes').selectAll().execute()) {
    const args = [toBytes32(stake.node_id), stake.account as Address] as const
    const position = await chain.client.readContract({...StakingManager, functionName: 'getPosition', args})
    expect(stake).toMatchObject({
      shares: `${position.shares}`,
      thaw_shares: `${position.thawShares}`,
      matures_at: Number(position.maturesAt),
    })
  }
}

async function compareCredits(chain: TestChain, reader: Kysely<Schema>): Promise<void> {
  const {PaymentManager, StakingManager, SLAManager} = chain.contracts
  const rows = await reader.selectFrom('chain_credits').selectAll().execute()
  const sums = new Map<string, bigint>()
  for (const {contract, account, token, amount} of rows) {
    const [owner, address] = [account as Address, token as Address]
    if (contract === 'PaymentManager') {
      sums.set(token, (sums.get(token) ?? 0n) + BigInt(amount))
      expect(await chain.client.readContract({...PaymentManager, functionName: 'creditOf', args: [owner, address]})).toBe(BigInt(amount))
    }
    const other = contract === 'StakingManager' ? StakingManager : SLAManager
    if (contract === 'StakingManager' || contract === 'SLAManager') {
      expect(
        await chain.client.readContract({address: other.address, abi: StakingManager.abi, functionName: 'creditOf', args: [owner]}),
      ).toBe(BigInt(amount))
    }
  }
  // The community's pot is told of only when it is shared out: credits may be less than the whole, never more.
  for (const {address} of Object.values(chain.manifest.tokens)) {
    const total = await chain.client.readContract({...PaymentManager, functionName: 'totalCredit', args: [address]})
    expect(sums.get(address) ?? 0n).toBeLessThanOrEqual(total)
  }
}

async function compareBatches(chain: TestChain, reader: Kysely<Schema>): Promise<void> {
  const {PaymentManager} = chain.contracts
  for (const {batchId, ...batch} of await listChainRecords(reader, 'batch')) {
    const known = await chain.client.readContract({...PaymentManager, functionName: 'getBatch', args: [BigInt(batchId)]})
    expect(batch).toEqual({
      token: known.token,
      totalIn: `${known.totalIn}`,
      swapped: `${known.swapped}`,
      totalOut: `${known.totalOut}`,
      openedAt: Number(known.openedAt),
      isClosed: known.closedAt !== 0n,
      isRedeemable: known.redeemable,
    })
    for (const {holder, units} of await listChainRecords(reader, 'batch-units', {group: batchId})) {
      const key = isAddress(holder) ? pad(holder, {size: 32}) : toBytes32(holder)
      expect(await chain.client.readContract({...PaymentManager, functionName: 'unitsOf', args: [BigInt(batchId), key]})).toBe(
        BigInt(units),
      )
    }
  }
}
