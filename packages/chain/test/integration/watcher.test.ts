import type {Database} from '@aleph-onchain/database'
import {databases} from '@aleph-onchain/testkit'
import {startTestChain, type TestChain} from '@aleph-onchain/testkit/chain'
import type {Hex} from 'viem'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {findJob, findNode, findPayment, listCredits, listJobHistory, listNodes} from '../../src/index.ts'
import {assignJob, bringUpNode, createJob, passHours, people, startJob} from '../support/scenario.ts'
import {dumpProjections, dumpRebuilt, watcherOf} from '../support/watching.ts'

let chain: TestChain
let nodeId: Hex

beforeAll(async () => {
  chain = await startTestChain()
  nodeId = await bringUpNode(chain)
})

afterAll(async () => await chain?.stop())

describe.each(databases)('ChainWatcher over a real chain on $name', ({open}) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
  })

  afterAll(async () => await database?.stop())

  it('follows a job through its life, and agrees with the contracts', async () => {
    const {JobManager, PaymentManager, NodeRegistry, StakingManager} = chain.contracts
    const watcher = watcherOf({manifest: chain.manifest, rpcUrls: [chain.rpcUrl], database})
    const jobId = await createJob(chain, {gpuCount: 1})
    await assignJob(chain, jobId, nodeId)
    await watcher.catchUp()
    expect(await findJob(database.reader, jobId)).toMatchObject({status: 'assigned', nodeId: nodeId.slice(2)})
    await startJob(chain, jobId)
    await passHours(chain, 2)
    await chain.run(chain.wallet(0).writeContract({...PaymentManager, functionName: 'settleJob', args: [jobId]}))
    await watcher.catchUp()

    const job = await findJob(database.reader, jobId)
    const onChain = await chain.client.readContract({...JobManager, functionName: 'getJob', args: [jobId]})
    expect(job).toMatchObject({
      status: 'running',
      payer: onChain.payer,
      specHash: onChain.specHash.slice(2),
      pricePerSecond: onChain.pricePerSecond,
      createdAt: Number(onChain.createdAt),
      startedAt: Number(onChain.startedAt),
      endAt: Number(onChain.endAt),
    })
    const payment = await findPayment(database.reader, jobId)
    const paid = await chain.client.readContract({...PaymentManager, functionName: 'getPayment', args: [jobId]})
    expect(payment).toMatchObject({
      status: 'accruing',
      totalPaid: paid.totalPaid,
      buffer: paid.buffer,
      paidSeconds: Number(paid.paidSeconds),
      lastSettledAt: Number(paid.lastSettledAt),
    })
    const node = await findNode(database.reader, nodeId.slice(2))
    const info = await chain.client.readContract({...NodeRegistry, functionName: 'getNode', args: [nodeId]})
    const liveUntil = await chain.client.readContract({...NodeRegistry, functionName: 'liveUntil', args: [nodeId]})
    const stake = await chain.client.readContract({...StakingManager, functionName: 'getStakeInfo', args: [nodeId]})
    expect(node).toMatchObject({
      operator: info.operator,
      status: 'active',
      region: 'eu',
      lastHeartbeat: Number(info.lastHeartbeat),
      liveUntil: Number(liveUntil),
      jobCount: 1,
      capacity: {vcpus: 64, memoryMiB: 262_144, usedVcpus: 2, usedMemoryMiB: 4096},
      gpus: [{type: 3, count: 2, used: 1, vramMiB: 24_576}],
      stake: {self: stake.selfStake, delegated: stake.totalDelegated},
    })
    const operator = chain.account(people.operator).address
    const owed = await chain.client.readContract({
      ...PaymentManager,
      functionName: 'creditOf',
      args: [operator, chain.manifest.contracts.AlephToken.address],
    })
    expect(await listCredits(database.reader, operator)).toMatchObject([{contract: 'PaymentManager', amount: owed}])

    await chain.passTime(60)
    await chain.run(chain.wallet(people.payer).writeContract({...JobManager, functionName: 'stopJob', args: [jobId]}))
    await watcher.catchUp()
    expect(await findJob(database.reader, jobId)).toMatchObject({status: 'stopped', cause: 'payer', isFinal: true})
    expect(await findNode(database.reader, nodeId.slice(2))).toMatchObject({jobCount: 0, capacity: {usedVcpus: 0}, gpus: [{used: 0}]})
    const history = await listJobHistory(database.reader, jobId)
    expect(history.map(({code}) => code)).toEqual([
      'JOB_CREATED',
      'BUFFER_FILLED',
      'PAYMENT_OPENED',
      'JOB_ASSIGNED',
      'JOB_STARTED',
      'PAYMENT_STARTED',
      'CREDITED',
      'PAYMENT_SETTLED',
      'JOB_STOPPED',
      'CREDITED',
      'PAYMENT_SETTLED',
      'CREDITED',
      'PAYMENT_CLOSED',
      'JOB_SETTLED',
    ])
    expect(history.find(({code}) => code === 'JOB_STOPPED')).toMatchObject({actor: 'payer', text: 'The payer stopped the job.'})
    expect(await dumpProjections(database.reader)).toEqual(await dumpRebuilt(database, chain.manifest))
    expect(await listNodes(database.reader, {type: 'compute', status: 'active'})).toHaveLength(1)
  })
})
