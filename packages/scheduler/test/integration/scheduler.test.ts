import {noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {
  type Candidate,
  findPlacement,
  type JobSpec,
  type Offer,
  type OpenJob,
  Scheduler,
  SchedulerError,
  type SchedulerOptions,
} from '@aleph-onchain/scheduler'
import {buildCandidate, buildRequest, databases} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

const {resources, maxPricePerSecond, token, payer} = buildRequest()
const {diskMib, ...chainResources} = resources
const specHash = 'ab'.repeat(32)
const ownId = '01'.repeat(32)

const spec: JobSpec = {
  owner: payer.toUpperCase().replace('0X', '0x'),
  isPaidByAllowance: true,
  vcpus: resources.vcpus,
  memoryMib: resources.memoryMib,
  diskMib,
  hypervisor: 'qemu',
  isConfidential: false,
  requiredNodeId: undefined,
  nearRegion: undefined,
}

/** The rest of the world as a scheduler sees it: what it assigned is no longer open. */
class World {
  readonly open = new Map<bigint, OpenJob>()
  readonly offers: string[] = []
  readonly assigned = new Map<bigint, string>()
  candidates: readonly Candidate[] = [1, 2, 3].map((n) => buildCandidate(n))
  spec: JobSpec | undefined = spec
  answer: (offer: Offer) => Promise<void> = async () => undefined
  assign: () => Promise<void> = async () => undefined

  addJob(jobId: bigint): void {
    const openSinceMs = systemClock.now() - 1_000
    const blockedNodeIds: ReadonlySet<string> = new Set()
    const terms = {resources: chainResources, region: undefined, blockedNodeIds, openSinceMs}
    this.open.set(jobId, {jobId, specHash, payer, token, maxPricePerSecond, ...terms})
  }

  createScheduler(database: Database, options: Partial<SchedulerOptions> = {}): Scheduler {
    return new Scheduler(
      {
        database,
        jobs: {listOpen: async (limit) => [...this.open.values()].slice(0, limit)},
        nodes: {list: async () => this.candidates},
        specs: {find: async () => this.spec},
        offers: {
          offer: async (offer) => {
            this.offers.push(offer.nodeId)
            await this.answer(offer)
            return {nodeId: offer.nodeId, pricePerSecond: 5n, expiry: 0n, signature: '0x00'}
          },
        },
        assigner: {
          assign: async (jobId, {nodeId}) => {
            await this.assign()
            this.assigned.set(jobId, nodeId)
            this.open.delete(jobId)
          },
        },
        coordinators: {ownId, list: () => [ownId], publish: async () => undefined},
        clock: systemClock,
        logger: silentLogger,
        metrics: noopMetrics,
      },
      {everyMs: 5, retryMs: [10], refusalMs: 60_000, ...options},
    )
  }
}

describe.each(databases)('A scheduler over $name', (fixture) => {
  let database: Database
  let world: World
  let scheduler: Scheduler

  beforeEach(async () => {
    database = await fixture.open()
    world = new World()
    scheduler = world.createScheduler(database)
  })

  afterEach(async () => {
    await scheduler.stop()
    await database.stop()
  })

  async function settled(jobId: bigint, state: string, code?: string) {
    await expect
      .poll(async () => {
        const placement = await findPlacement(database.reader, jobId)
        return [placement?.state, placement?.code]
      })
      .toEqual([state, code])
    return await findPlacement(database.reader, jobId)
  }

  it('gives an open job to the best node and remembers why', async () => {
    world.candidates = [buildCandidate(1), buildCandidate(2, {stakeWei: 5_000_000n * 10n ** 18n})]
    world.addJob(1n)
    await scheduler.start()
    const placement = await settled(1n, 'placed')
    expect(world.assigned.get(1n)).toBe(buildCandidate(2).nodeId)
    expect(placement?.nodeId).toBe(buildCandidate(2).nodeId)
    expect(placement?.explanation?.nodes[0]).toMatchObject({nodeId: buildCandidate(2).nodeId, terms: {stakeWeight: 1}})
  })

  it('offers a job that one node refuses to the next one', async () => {
    world.answer = async ({nodeId}) => {
      if (world.offers.length < 3) throw new SchedulerError({code: 'SCHEDULER_NODE_REFUSED', nodeId, problem: 'full'})
    }
    world.addJob(1n)
    await scheduler.start()
    await settled(1n, 'placed')
    expect(new Set(world.offers).size).toBe(3)
    expect(world.assigned.get(1n)).toBe(world.offers[2])
  })

  it.each([
    ['its message is unknown', (w: World) => (w.spec = undefined), 'SCHEDULER_MESSAGE_UNKNOWN'],
    ['its message is paid otherwise', (w: World) => (w.spec = {...spec, isPaidByAllowance: false}), 'SCHEDULER_SPEC_MISMATCH'],
    ['its message is another owner’s', (w: World) => (w.spec = {...spec, owner: '0x0'}), 'SCHEDULER_SPEC_MISMATCH'],
    ['its message wants more than was paid for', (w: World) => (w.spec = {...spec, vcpus: 64}), 'SCHEDULER_SPEC_MISMATCH'],
    ['there is no node', (w: World) => (w.candidates = []), 'SCHEDULER_NO_NODE'],
  ])('leaves a job waiting while %s, and places it when that is mended', async (_, harm, code) => {
    harm(world)
    world.addJob(1n)
    await scheduler.start()
    await settled(1n, 'waiting', code)
    expect(world.offers).toEqual([])
    world.spec = spec
    world.candidates = [buildCandidate(1)]
    await settled(1n, 'placed')
  })

  it('keeps what it offers from other jobs until the chain counts it', async () => {
    const room = {vcpus: 3, memoryMib: 8192, diskMib: 100_000}
    world.candidates = [buildCandidate(1, {total: room, free: room})]
    const {promise, resolve} = Promise.withResolvers<void>()
    world.assign = () => promise
    world.addJob(1n)
    await scheduler.start()
    await expect.poll(() => world.offers.length).toBe(1)
    world.addJob(2n)
    await settled(2n, 'waiting', 'SCHEDULER_NO_NODE')
    resolve()
    await settled(1n, 'placed')
  })

  it('goes on after an assignment that the chain refused', async () => {
    let failures = 0
    world.assign = async () => {
      if (failures++ < 3) throw new SchedulerError({code: 'SCHEDULER_ASSIGN_FAILED', nodeId: '', problem: 'reverted'})
    }
    world.addJob(1n)
    scheduler = world.createScheduler(database, {refusalMs: 1})
    await scheduler.start()
    await settled(1n, 'placed')
    expect(world.offers.length).toBeGreaterThanOrEqual(4)
  })

  it('places a job anew that came back from a dead node', async () => {
    world.addJob(1n)
    await scheduler.start()
    await settled(1n, 'placed')
    const first = world.assigned.get(1n)
    world.candidates = world.candidates.map((candidate) => (candidate.nodeId === first ? {...candidate, isLive: false} : candidate))
    world.assigned.delete(1n)
    world.addJob(1n)
    world.open.set(1n, {...(world.open.get(1n) as OpenJob), openSinceMs: systemClock.now()})
    await expect.poll(() => world.assigned.get(1n)).toBeDefined()
    expect(world.assigned.get(1n)).not.toBe(first)
  })
})
