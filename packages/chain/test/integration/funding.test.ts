import {devTokenAbi} from '@aleph-onchain/contracts'
import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {startTestChain, type TestChain} from '@aleph-onchain/testkit/chain'
import {type Hex, parseEther} from 'viem'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {findJob, findPayment, StaleSubmitter} from '../../src/index.ts'
import {compareWithContracts} from '../support/compare-with-contracts.ts'
import {type NodeParts, nodeParts} from '../support/node-parts.ts'
import {assignJob, bringUpNode, createJob, passHours, people, startJob} from '../support/scenario.ts'
import {dumpProjections, dumpRebuilt, watcherOf} from '../support/watching.ts'

const hour = 3600

let chain: TestChain
let database: Database
let nodeId: Hex
let coordinator: NodeParts

beforeAll(async () => {
  chain = await startTestChain()
  database = await sqliteFixture.open()
  nodeId = await bringUpNode(chain)
  coordinator = nodeParts(chain, database, chain.account(people.coordinator))
})

afterAll(async () => {
  await chain?.stop()
  await database?.stop()
})

async function read(): Promise<void> {
  await watcherOf({manifest: chain.manifest, rpcUrls: [chain.rpcUrl], database}).catchUp()
  await compareWithContracts(chain, database.reader)
  expect(await dumpProjections(database.reader)).toEqual(await dumpRebuilt(database, chain.manifest))
}

/** Lets PaymentManager take no more than this. */
async function allow(amount: bigint): Promise<void> {
  const {PaymentManager} = chain.contracts
  const args = [PaymentManager.address, amount] as const
  const token = {address: chain.manifest.contracts.AlephToken.address, abi: devTokenAbi} as const
  await chain.run(chain.wallet(people.payer).writeContract({...token, functionName: 'approve', args}))
}

async function settle(jobId: bigint): Promise<void> {
  await chain.run(chain.wallet(0).writeContract({...chain.contracts.PaymentManager, functionName: 'settleJob', args: [jobId]}))
}

/** A job whose payer cannot pay for all of its first hours. */
async function unfundedJob(price: bigint): Promise<bigint> {
  const jobId = await createJob(chain, {price, duration: 72n * 3600n})
  await allow(0n)
  await assignJob(chain, jobId, nodeId)
  await startJob(chain, jobId)
  await passHours(chain, 5)
  await settle(jobId)
  await read()
  return jobId
}

it('a job whose payer cannot pay is suspended with its debt, and resumed when it can', async () => {
  const jobId = await unfundedJob(parseEther('0.001'))
  expect(await findJob(database.reader, jobId)).toMatchObject({status: 'suspended'})
  expect(await findPayment(database.reader, jobId)).toMatchObject({status: 'suspended', buffer: 0n})
  await allow(parseEther('1000000'))
  await chain.run(chain.wallet(0).writeContract({...chain.contracts.JobManager, functionName: 'resumeJob', args: [jobId]}))
  await read()
  expect(await findJob(database.reader, jobId)).toMatchObject({status: 'running'})
  expect(await findPayment(database.reader, jobId)).toMatchObject({status: 'accruing', debtSeconds: 0})
  await chain.run(chain.wallet(people.payer).writeContract({...chain.contracts.JobManager, functionName: 'stopJob', args: [jobId]}))
  await read()
})

it('a job that nobody resumes is stopped, and its debt written off', async () => {
  const jobId = await unfundedJob(parseEther('0.002'))
  await passHours(chain, 25)
  expect(await coordinator.run(new StaleSubmitter(coordinator.modules))).toContain(undefined)
  await read()
  expect(await findJob(database.reader, jobId)).toMatchObject({status: 'stopped', cause: 'unfunded'})
  expect((await findPayment(database.reader, jobId))?.writtenOffSeconds).toBeGreaterThan(0)
})

it('a job that is released leaves its debt to the node behind', async () => {
  const jobId = await unfundedJob(parseEther('0.003'))
  await chain.passTime(6 * hour)
  const errors = await coordinator.run(new StaleSubmitter(coordinator.modules))
  expect(errors.every((error) => error === undefined)).toBe(true)
  await read()
  expect(await findJob(database.reader, jobId)).toMatchObject({status: 'created', releases: 1})
  expect(await findPayment(database.reader, jobId)).toMatchObject({status: 'suspended', debtSeconds: 0})
})
