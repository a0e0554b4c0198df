import type {Database} from '@aleph-onchain/database'
import {databases} from '@aleph-onchain/testkit'
import {startTestChain, type TestChain} from '@aleph-onchain/testkit/chain'
import type {Hex} from 'viem'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {type ChainChange, type ChainWatcher, findJob, findPayment} from '../../src/index.ts'
import {compareWithContracts} from '../support/compare-with-contracts.ts'
import {assignJob, bringUpNode, createJob, passHours, people, startJob} from '../support/scenario.ts'
import {dumpProjections, dumpRebuilt, watcherOf} from '../support/watching.ts'

let chain: TestChain
let nodeId: Hex

beforeAll(async () => {
  chain = await startTestChain()
  nodeId = await bringUpNode(chain)
})

afterAll(async () => await chain?.stop())

describe.each(databases)('a reorg of a real chain on $name', ({open}) => {
  let database: Database
  let watcher: ChainWatcher
  let changes: ChainChange[]

  beforeEach(async () => {
    database = await open()
    watcher = watch(database)
    changes = []
    watcher.onChange((change) => changes.push(change))
    await watcher.catchUp()
  })

  afterEach(async () => await database?.stop())

  function watch(on: Database): ChainWatcher {
    return watcherOf({manifest: chain.manifest, rpcUrls: [chain.rpcUrl], database: on}, {shorterPasses: 1})
  }

  /** What was followed, what is rebuilt from its events, and what somebody reads who comes new: all the same. */
  async function expectTrue(): Promise<void> {
    await watcher.catchUp()
    const dump = await dumpProjections(database.reader)
    expect(dump).toEqual(await dumpRebuilt(database, chain.manifest))
    await compareWithContracts(chain, database.reader)
    const fresh = await open()
    try {
      await watch(fresh).catchUp()
      expect(dump).toEqual(await dumpProjections(fresh.reader))
    } finally {
      await fresh.stop()
    }
  }

  it('takes back the whole life of a job, and another one takes its place', async () => {
    const snapshot = await chain.client.snapshot()
    const gone = await createJob(chain, {token: 'USDC', gpuCount: 2})
    await assignJob(chain, gone, nodeId)
    await startJob(chain, gone)
    await passHours(chain, 3)
    await chain.run(chain.wallet(0).writeContract({...chain.contracts.PaymentManager, functionName: 'settleJob', args: [gone]}))
    await chain.run(chain.wallet(people.payer).writeContract({...chain.contracts.JobManager, functionName: 'stopJob', args: [gone]}))
    await watcher.catchUp()
    expect(await findJob(database.reader, gone)).toMatchObject({status: 'stopped'})
    await expectTrue()

    await chain.client.revert({id: snapshot})
    const other = await createJob(chain, {price: 3n * 10n ** 15n})
    expect(other).toBe(gone)
    await chain.client.mine({blocks: 25})
    await expectTrue()
    expect(changes.some(({isReorg, jobIds}) => isReorg && jobIds.includes(gone))).toBe(true)
    expect(await findJob(database.reader, other)).toMatchObject({status: 'created', maxPricePerSecond: 3n * 10n ** 15n})
    expect(await findPayment(database.reader, other)).toMatchObject({status: 'open', totalPaid: 0n})
  })

  it('to a shorter chain is followed, too', async () => {
    const jobId = await createJob(chain)
    await watcher.catchUp()
    const snapshot = await chain.client.snapshot()
    await assignJob(chain, jobId, nodeId)
    await startJob(chain, jobId)
    await watcher.catchUp()
    expect(await findJob(database.reader, jobId)).toMatchObject({status: 'running'})
    await chain.client.revert({id: snapshot})
    await expectTrue()
    expect(await findJob(database.reader, jobId)).toMatchObject({status: 'created'})
  })

  it('again and again leaves what is true', async () => {
    for (let round = 0; round < 4; round++) {
      const snapshot = await chain.client.snapshot()
      const jobId = await createJob(chain, {price: BigInt(round + 1) * 10n ** 15n})
      await assignJob(chain, jobId, nodeId)
      await watcher.catchUp()
      await chain.client.revert({id: snapshot})
      const kept = await createJob(chain, {price: BigInt(round + 5) * 10n ** 15n})
      if (round % 2 === 0) await watcher.catchUp()
      await assignJob(chain, kept, nodeId)
      await passHours(chain, 1)
    }
    await expectTrue()
  })
})
