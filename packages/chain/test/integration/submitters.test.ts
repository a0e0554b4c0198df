import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {startTestChain, type TestChain} from '@aleph-onchain/testkit/chain'
import {encodeAbiParameters, type Hex, keccak256, parseEther, zeroHash} from 'viem'
import {generatePrivateKey, privateKeyToAccount} from 'viem/accounts'
import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest'
import {
  findChainRecord,
  findJob,
  findNode,
  findPayment,
  HeartbeatCollector,
  HeartbeatSubmitter,
  JobHeartbeatSubmitter,
  listChainRecords,
  listJobHistory,
  RewardRootSubmitter,
  registerNode,
  SettlementSubmitter,
  SlaClaimSubmitter,
  StaleSubmitter,
  setHeartbeatKey,
} from '../../src/index.ts'
import {compareWithContracts} from '../support/compare-with-contracts.ts'
import {actorOf, type NodeParts, nodeParts} from '../support/node-parts.ts'
import {assignJob, bringUpNode, createJob, passHours, people, startJob} from '../support/scenario.ts'
import {dumpProjections, dumpRebuilt} from '../support/watching.ts'

const hotKey = privateKeyToAccount(generatePrivateKey())
const hour = 3600

let chain: TestChain
let nodeId: Hex
let databases: readonly Database[]
let compute: NodeParts
let coordinator: NodeParts

beforeAll(async () => {
  chain = await startTestChain()
  nodeId = await bringUpNode(chain)
  await chain.client.setBalance({address: hotKey.address, value: 10n ** 20n})
  await setHeartbeatKey(actorOf(chain, people.operator), {nodeId: nodeId.slice(2), hotKey})
  await registerNode(actorOf(chain, people.coordinator), {type: 'coordinator', metadataCid: 'ab'.repeat(32), rewardShareBps: 0})
  databases = [await sqliteFixture.open(), await sqliteFixture.open()]
  const [first, second] = databases
  if (first === undefined || second === undefined) throw new Error('no databases')
  compute = nodeParts(chain, first, hotKey)
  coordinator = nodeParts(chain, second, chain.account(people.coordinator))
})

afterAll(async () => {
  await chain?.stop()
  for (const database of databases ?? []) await database.stop()
})

beforeEach(async () => {
  await compute.watcher.catchUp()
  await coordinator.watcher.catchUp()
})

const reader = () => compute.modules.database.reader
const sentBy = async (address: Hex) => await chain.client.getTransactionCount({address})
const node = async () => await findNode(reader(), nodeId.slice(2))

async function expectRebuildable(): Promise<void> {
  for (const [index, {watcher}] of [compute, coordinator].entries()) {
    await watcher.catchUp()
    const database = databases[index]
    if (database === undefined) throw new Error('no database')
    expect(await dumpProjections(database.reader)).toEqual(await dumpRebuilt(database, chain.manifest))
    await compareWithContracts(chain, database.reader)
  }
}

it('a node beats once an interval by itself', async () => {
  const heartbeats = new HeartbeatSubmitter({...compute.modules, account: hotKey})
  await compute.run(heartbeats)
  const before = await sentBy(hotKey.address)
  await chain.passTime(hour)
  expect(await compute.run(heartbeats)).toEqual([undefined])
  await compute.run(heartbeats)
  expect(await sentBy(hotKey.address)).toBe(before + 1)
  expect((await node())?.lastHeartbeat).toBeGreaterThan((await chain.now()) - 60)
})

it('a node beats through its coordinator, and by itself only when that is late', async () => {
  const collector = new HeartbeatCollector(coordinator.modules)
  const heartbeats = new HeartbeatSubmitter({...compute.modules, account: hotKey, relay: collector}, {relaySlackSeconds: 600})
  const before = await sentBy(hotKey.address)
  await chain.passTime(hour + 5)
  await compute.run(heartbeats)
  expect(collector.waiting).toBe(1)
  expect(await coordinator.run(collector)).toEqual([undefined])
  expect(collector.waiting).toBe(0)
  await compute.run(heartbeats)
  expect(await sentBy(hotKey.address)).toBe(before)
  expect((await node())?.lastHeartbeat).toBeGreaterThan((await chain.now()) - 60)

  await chain.passTime(hour + 5)
  await compute.run(heartbeats)
  expect(await sentBy(hotKey.address)).toBe(before)
  await chain.passTime(600)
  await compute.run(heartbeats)
  expect(await sentBy(hotKey.address)).toBe(before + 1)
})

it('a coordinator takes no heartbeat that somebody else signed', async () => {
  const collector = new HeartbeatCollector(coordinator.modules)
  const beat = {nodeId: nodeId.slice(2), statusHash: zeroHash.slice(2), timestamp: await chain.now()}
  await collector.offer({...beat, signature: `0x${'11'.repeat(65)}`})
  await collector.offer({...beat, nodeId: '../etc', signature: '0x'})
  expect(collector.waiting).toBe(0)
})

it('jobs are reported on, and settled once an interval: ALEPH together, other tokens with a swap or in a batch', async () => {
  const aleph = await createJob(chain, {price: parseEther('0.01')})
  const usdc = await createJob(chain, {token: 'USDC', price: parseEther('0.001')})
  const small = await createJob(chain, {token: 'USDC', price: parseEther('0.0001')})
  for (const jobId of [aleph, usdc, small]) {
    await assignJob(chain, jobId, nodeId)
    await startJob(chain, jobId)
  }
  const usage = {usageHash: async (jobId: bigint) => jobId.toString(16).padStart(64, '0')}
  const reports = new JobHeartbeatSubmitter({...compute.modules, usage}, {intervalSeconds: hour})
  await passHours(chain, 1)
  expect(await compute.run(reports)).toEqual([undefined])
  expect(await findJob(reader(), usdc)).toMatchObject({usageHash: usdc.toString(16).padStart(64, '0')})
  await compute.run(reports)

  const settlements = new SettlementSubmitter(coordinator.modules, {scope: 'all', intervalSeconds: hour, batchSeconds: 1})
  const before = await sentBy(chain.account(people.coordinator).address)
  expect(await coordinator.run(settlements)).toEqual([undefined, undefined])
  await coordinator.run(settlements)
  await compute.watcher.catchUp()
  const [first, swapped, parked] = await Promise.all([aleph, usdc, small].map(async (jobId) => await findPayment(reader(), jobId)))
  expect(first?.split.operator).toBeGreaterThan(0n)
  expect(swapped?.swapped.amountOut).toBeGreaterThan(0n)
  expect(parked).toMatchObject({swapped: {amountOut: 0n}})
  expect(await listChainRecords(reader(), 'batch')).toMatchObject([{totalIn: parked?.totalPaid.toString(), isClosed: false}])
  expect(await sentBy(chain.account(people.coordinator).address)).toBe(before + 2)
  await expectRebuildable()
})

it('a node settles its own jobs, whoever else may be asleep', async () => {
  const settlements = new SettlementSubmitter(compute.modules, {intervalSeconds: hour})
  await passHours(chain, 2)
  const errors = await compute.run(settlements)
  expect(errors.every((error) => error === undefined)).toBe(true)
  expect(errors.length).toBe(1)
  await compute.run(settlements)
})

it('a batch is swapped when it has gathered, and claimed for everybody', async () => {
  const settlements = new SettlementSubmitter(coordinator.modules, {
    scope: 'all',
    intervalSeconds: 10 * hour,
    batchSeconds: 1,
    retrySeconds: 60,
  })
  expect(await coordinator.run(settlements)).toEqual([undefined])
  const [batch] = await listChainRecords(coordinator.modules.database.reader, 'batch')
  expect(batch).toMatchObject({isClosed: true})
  expect(batch?.swapped).toBe(batch?.totalIn)
  const errors = await coordinator.run(settlements)
  expect(errors.length).toBeGreaterThanOrEqual(3)
  expect(errors.every((error) => error === undefined)).toBe(true)
  expect(await listChainRecords(coordinator.modules.database.reader, 'batch-units')).toEqual([])
  await expectRebuildable()
})

it('what nobody took, started or resumed, and what is over, does not linger', async () => {
  const stale = new StaleSubmitter(coordinator.modules)
  const untaken = await createJob(chain, {price: 11n * 10n ** 15n})
  const unstarted = await createJob(chain, {price: 12n * 10n ** 15n})
  const short = await createJob(chain, {price: 13n * 10n ** 15n, duration: 1800n})
  await assignJob(chain, unstarted, nodeId)
  await assignJob(chain, short, nodeId)
  await startJob(chain, short)
  await passHours(chain, 1)
  await chain.passTime(10)
  expect(await coordinator.run(stale)).toEqual([undefined, undefined, undefined])
  const statuses = async () =>
    Promise.all([untaken, unstarted, short].map(async (jobId) => (await findJob(coordinator.modules.database.reader, jobId))?.status))
  expect(await statuses()).toEqual(['expired', 'created', 'completed'])
  await chain.passTime(hour + 10)
  await coordinator.run(stale)
  expect(await statuses()).toEqual(['expired', 'expired', 'completed'])
  expect(await node()).toMatchObject({strikes: 0})
})

it('a node that dies is marked, its jobs are put up again, and broken promises are claimed', async () => {
  const terms = {uptimeBps: 9900, windowSeconds: hour, creditBps: 1000, slashBps: 0, maxCreditBps: 5000}
  await publishSla(terms)
  const jobId = await createJob(chain, {price: 14n * 10n ** 15n, slaId: 1n})
  await assignJob(chain, jobId, nodeId)
  await startJob(chain, jobId)
  await passHours(chain, 1)
  await chain.passTime(8 * hour)

  const {reader: watched} = coordinator.modules.database
  const stale = new StaleSubmitter(coordinator.modules)
  const errors = await coordinator.run(stale)
  expect(errors.filter((error) => error !== undefined)).toEqual([])
  expect(await findNode(watched, nodeId.slice(2))).toMatchObject({status: 'inactive', jobCount: 0})
  expect(await findJob(watched, jobId)).toMatchObject({status: 'created', releases: 1, pastRuns: [{nodeId: nodeId.slice(2)}]})

  const claims = new SlaClaimSubmitter({...coordinator.modules, rpc: coordinator.rpc})
  const claimed = await coordinator.run(claims)
  expect(claimed.length).toBeGreaterThan(0)
  expect(claimed.every((error) => error === undefined)).toBe(true)
  const breaches = await listChainRecords(watched, 'breach', {group: `${jobId}`})
  expect(breaches.length).toBe(claimed.length)
  expect(await coordinator.run(new SlaClaimSubmitter({...coordinator.modules, rpc: coordinator.rpc}))).toEqual([])
  const codes = (await listJobHistory(watched, jobId)).map(({code}) => code)
  expect(codes).toContain('JOB_RELEASED')
  expect(codes).toContain('UPTIME_BREACHED')

  // The node comes back: it beats, and is active again.
  const heartbeats = new HeartbeatSubmitter({...compute.modules, account: hotKey})
  await compute.run(heartbeats)
  await compute.run(heartbeats)
  expect(await node()).toMatchObject({status: 'active'})
  await expectRebuildable()
})

it('a reward root is submitted once and activated when its delay is over', async () => {
  const {RewardsDistributor} = chain.contracts
  const aleph = chain.manifest.contracts.AlephToken.address
  const wallet = chain.wallet(people.coordinator)
  const {devTokenAbi} = await import('@aleph-onchain/contracts')
  await chain.run(
    wallet.writeContract({
      address: aleph,
      abi: devTokenAbi,
      functionName: 'approve',
      args: [RewardsDistributor.address, parseEther('100')],
    }),
  )
  await chain.run(wallet.writeContract({...RewardsDistributor, functionName: 'fund', args: [parseEther('100')]}))
  const root = keccak256(encodeAbiParameters([{type: 'uint256'}], [1n])).slice(2)
  const rewards = new RewardRootSubmitter(coordinator.modules)
  const given = {root, leafCount: 1, total: parseEther('10'), dataCid: 'ef'.repeat(32), periodEnd: (await chain.now()) - 10}
  expect(await rewards.submit(given)).toBe(await rewards.submit(given))
  await coordinator.run(rewards)
  expect(await findChainRecord(coordinator.modules.database.reader, 'reward-root', '1')).toMatchObject({status: 'pending', root})
  await chain.passTime(25 * hour)
  expect(await coordinator.run(rewards)).toEqual([undefined])
  expect(await findChainRecord(coordinator.modules.database.reader, 'reward-root', '1')).toMatchObject({status: 'active'})
  await expectRebuildable()
})

/** Agreements are published by the timelock alone: the test acts as it. */
async function publishSla(terms: {
  readonly uptimeBps: number
  readonly windowSeconds: number
  readonly creditBps: number
  readonly slashBps: number
  readonly maxCreditBps: number
}): Promise<void> {
  const {SLAManager, AlephTimelock} = chain.contracts
  await chain.client.setBalance({address: AlephTimelock.address, value: 10n ** 18n})
  await chain.client.impersonateAccount({address: AlephTimelock.address})
  const wallet = chain.wallet(0)
  await chain.run(
    wallet.writeContract({...SLAManager, functionName: 'publishSla', args: [0n, terms], account: AlephTimelock.address, gas: 1_000_000n}),
  )
}
