import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {startTestChain, type TestChain} from '@aleph-onchain/testkit/chain'
import {parseEther} from 'viem'
import {generatePrivateKey, privateKeyToAccount} from 'viem/accounts'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {
  acceptLink,
  activateNode,
  completeExit,
  createChainClients,
  declareCapacity,
  declareGpus,
  delegate,
  drain,
  findNode,
  findNodeBySigner,
  linkNode,
  listNodes,
  registerNode,
  removeHeartbeatKey,
  requestExit,
  setGpuTypes,
  setHeartbeatKey,
  stake,
  unlinkNode,
  updateMetadata,
  withdrawCredits,
} from '../../src/index.ts'
import {actorOf} from '../support/node-parts.ts'
import {assignJob, createJob, passHours, people, startJob} from '../support/scenario.ts'
import {dumpProjections, dumpRebuilt, watcherOf} from '../support/watching.ts'

const cid = 'ab'.repeat(32)
const hotKey = privateKeyToAccount(generatePrivateKey())
const dayseconds = 24 * 3600

let chain: TestChain
let database: Database
let nodeId: string
let coordinator: string

beforeAll(async () => {
  chain = await startTestChain()
  database = await sqliteFixture.open()
  await chain.client.setBalance({address: hotKey.address, value: 10n ** 18n})
})

afterAll(async () => {
  await chain?.stop()
  await database?.stop()
})

async function read() {
  await watcherOf({manifest: chain.manifest, rpcUrls: [chain.rpcUrl], database}).catchUp()
  expect(await dumpProjections(database.reader)).toEqual(await dumpRebuilt(database, chain.manifest))
  return await findNode(database.reader, nodeId)
}

it('registers a node with its metadata', async () => {
  const operator = actorOf(chain, people.operator)
  const registered = await registerNode(operator, {type: 'compute', metadataCid: cid, region: 'eu-west', rewardShareBps: 500})
  nodeId = registered.nodeId
  expect(await read()).toMatchObject({status: 'inactive', metadataCid: cid, region: 'eu-west', operator: operator.wallet.account.address})
  await updateMetadata(operator, {nodeId, metadataCid: 'cd'.repeat(32), region: 'us'})
  expect(await read()).toMatchObject({metadataCid: 'cd'.repeat(32), region: 'us'})
})

it('names the error of a contract that refuses', async () => {
  const stranger = actorOf(chain, 9)
  const refused = updateMetadata(stranger, {nodeId, metadataCid: cid})
  await expect(refused).rejects.toMatchObject({code: 'CHAIN_REVERTED', reason: {error: 'NodeRegistryNotOperator'}})
})

it('sets a hot key by its own consent', async () => {
  await setHeartbeatKey(actorOf(chain, people.operator), {nodeId, hotKey})
  expect(await read()).toMatchObject({heartbeatKey: hotKey.address})
  expect(await findNodeBySigner(database.reader, hotKey.address)).toMatchObject({nodeId})
})

it('activates a node when its stake has lasted', async () => {
  await stake(actorOf(chain, people.operator), {nodeId, amount: parseEther('200000')})
  await delegate(actorOf(chain, people.delegator), {nodeId, amount: parseEther('300000')})
  await expect(activateNode(actorOf(chain, 9), {nodeId})).rejects.toMatchObject({reason: {error: 'StakingManagerNotActivatable'}})
  await chain.passTime(3600)
  await activateNode(actorOf(chain, 9), {nodeId})
  expect(await read()).toMatchObject({status: 'active', stake: {total: parseEther('500000')}})
  expect(await listNodes(database.reader, {status: 'active'})).toHaveLength(1)
})

it('links a compute node to a coordinator', async () => {
  const [operator, other] = [actorOf(chain, people.operator), actorOf(chain, 2)]
  coordinator = (await registerNode(other, {type: 'coordinator', metadataCid: cid, rewardShareBps: 0})).nodeId
  const link = {computeNode: nodeId, coordinator}
  await linkNode(operator, link)
  expect(await read()).toMatchObject({requestedCoordinator: coordinator, coordinator: undefined})
  await acceptLink(other, link)
  expect(await read()).toMatchObject({requestedCoordinator: undefined, coordinator})
  await unlinkNode(operator, link)
  expect(await read()).toMatchObject({coordinator: undefined})
})

it('declares capacity and GPUs, with the hot key too', async () => {
  const clients = createChainClients({manifest: chain.manifest, rpcUrls: [chain.rpcUrl]})
  const hot = {clients, wallet: clients.walletOf(hotKey)}
  await declareCapacity(hot, {nodeId, vcpus: 32, memoryMiB: 65_536})
  await declareGpus(hot, {nodeId, type: 3, count: 4, vramMiB: 24_576})
  await setGpuTypes(actorOf(chain, people.operator), {nodeId, types: [3]})
  expect(await read()).toMatchObject({capacity: {vcpus: 32, memoryMiB: 65_536}, gpus: [{type: 3, count: 4}]})
})

it('lets the operator withdraw what the node earned, and the hot key nothing', async () => {
  const jobId = await createJob(chain)
  await assignJob(chain, jobId, `0x${nodeId}`)
  await startJob(chain, jobId)
  await passHours(chain, 1)
  await chain.run(chain.wallet(0).writeContract({...chain.contracts.PaymentManager, functionName: 'settleJob', args: [jobId]}))
  const clients = createChainClients({manifest: chain.manifest, rpcUrls: [chain.rpcUrl]})
  expect(await withdrawCredits({clients, wallet: clients.walletOf(hotKey)}, {to: hotKey.address})).toEqual([])
  expect(await withdrawCredits(actorOf(chain, people.operator), {to: '0x00000000000000000000000000000000000000a1'})).toHaveLength(1)
  expect(await database.reader.selectFrom('chain_credits').selectAll().where('account', '=', hotKey.address).execute()).toEqual([])
})

it('drains: takes no more jobs, and gives notice to those it has', async () => {
  const node = await read()
  const [job] = await database.reader.selectFrom('chain_jobs').select('job_id').where('status', '=', 'running').execute()
  const jobId = BigInt(job?.job_id ?? 0)
  await drain(actorOf(chain, people.operator), {nodeId, gpuTypes: node?.gpus.map(({type}) => type) ?? [], jobIds: [jobId]})
  expect(await read()).toMatchObject({capacity: {vcpus: 2, usedVcpus: 2, memoryMiB: 4096}, gpus: [{count: 0}]})
  const refused = assignJob(chain, await createJob(chain, {price: 7n * 10n ** 15n}), `0x${nodeId}`)
  await expect(refused).rejects.toThrow(/JobManagerCapacityExceeded/)
  await passHours(chain, 1)
  await chain.run(chain.wallet(0).writeContract({...chain.contracts.JobManager, functionName: 'stopJob', args: [jobId]}))
  expect(await read()).toMatchObject({jobCount: 0, capacity: {usedVcpus: 0}})
})

it('exits with its stake after the unbonding period', async () => {
  const operator = actorOf(chain, people.operator)
  await requestExit(operator, {nodeId})
  expect(await read()).toMatchObject({status: 'unbonding', stake: {self: 0n, selfLeaving: parseEther('200000')}})
  await expect(completeExit(operator, {nodeId})).rejects.toMatchObject({reason: {error: 'AlephTooEarly'}})
  await chain.passTime(15 * dayseconds)
  await completeExit(operator, {nodeId})
  expect(await read()).toMatchObject({status: 'deregistered', stake: {selfLeaving: 0n}, heartbeatKey: undefined})
  expect(await findNodeBySigner(database.reader, hotKey.address)).toBeUndefined()
})

it('takes a hot key away', async () => {
  const other = actorOf(chain, 2)
  const key = privateKeyToAccount(generatePrivateKey())
  await setHeartbeatKey(other, {nodeId: coordinator, hotKey: key})
  await removeHeartbeatKey(other, {nodeId: coordinator})
  await read()
  expect(await findNode(database.reader, coordinator)).toMatchObject({heartbeatKey: undefined})
})
