import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {FakeChain, type FakeLog, FakeRpc, fakeFetch, fakeLog, fakeManifest} from '@aleph-onchain/testkit/chain'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {dumpProjections, dumpRebuilt, watcherOf} from '../../test/support/watching.ts'

const manifest = fakeManifest()
const rpcUrls = ['http://rpc.test']
const usdc = manifest.tokens.USDC?.address ?? '0x'
const aleph = manifest.contracts.AlephToken.address

function id(index: number): `0x${string}` {
  return `0x${(index + 1).toString(16).padStart(64, '0')}`
}

function account(index: number): `0x${string}` {
  return `0x${(index + 0xa0).toString(16).padStart(40, '0')}`
}

const zero = `0x${'0'.repeat(64)}` as const
const log = (contract: Parameters<typeof fakeLog>[1], name: string, args: Readonly<Record<string, unknown>>) =>
  fakeLog(manifest, contract, name, args)

/** What every history begins with: two nodes, two jobs with payments. */
function begin(): FakeLog[] {
  const nodes = [0, 1].flatMap((node) => [
    log('NodeRegistry', 'NodeRegistered', {nodeId: id(node), operator: account(node), nodeType: 1, metadataCID: id(9)}),
    log('NodeRegistry', 'RewardShareScheduled', {nodeId: id(node), rewardShareBps: 500, effectiveAt: 1n}),
  ])
  const jobs = [1n, 2n].flatMap((jobId) => [
    log('JobManager', 'JobCreated', {
      jobId,
      payer: account(5),
      specHash: id(7),
      creator: account(5),
      terms: {
        token: usdc,
        pricePerSecond: 10n,
        maxSpend: 1000n,
        duration: 100n,
        assignWindow: 0n,
        region: zero,
        resources: {vcpus: 2, memoryMiB: 64, gpuType: 3, gpuCount: 1, gpuVramMiB: 1},
        imageId: zero,
        slaId: 0n,
        slaVersion: 0,
      },
      assignBy: 10n,
    }),
    log('PaymentManager', 'PaymentOpened', {
      jobId,
      payer: account(5),
      token: usdc,
      terms: {
        payer: account(5),
        spender: account(5),
        token: jobId === 1n ? usdc : aleph,
        pricePerSecond: 10n,
        maxSpend: 1000n,
        imagePublisher: account(6),
        imageFee: 0n,
        imageNodeShareBps: 0,
      },
      buffer: 5n,
      communityFeeBps: 2000,
    }),
  ])
  return [...nodes, ...jobs]
}

const node = fc.integer({min: 0, max: 1})
const job = fc.constantFrom(1n, 2n)
const amount = fc.bigInt({min: 1n, max: 10n ** 20n})
const whole = fc.integer({min: 0, max: 50})

/** Events in any order: not what contracts would do, but whatever is applied must be taken back exactly. */
const anyEvent: fc.Arbitrary<FakeLog> = fc.oneof(
  fc.tuple(node, whole).map(([n, x]) => log('NodeRegistry', 'Heartbeat', {nodeId: id(n), statusHash: id(x)})),
  fc.tuple(node, whole).map(([n, x]) => log('NodeRegistry', 'NodeRecovered', {nodeId: id(n), since: BigInt(x), until: BigInt(x + 1)})),
  node.map((n) => log('NodeRegistry', 'NodeActivated', {nodeId: id(n)})),
  fc
    .tuple(node, whole)
    .map(([n, x]) => log('NodeRegistry', 'RewardShareScheduled', {nodeId: id(n), rewardShareBps: x, effectiveAt: 2n ** 40n})),
  fc.constant(log('NodeRegistry', 'ProtocolPaused', {account: account(1), until: 1_700_000_500n})),
  fc.constant(log('NodeRegistry', 'ProtocolUnpaused', {account: account(1)})),
  fc
    .tuple(job, node)
    .map(([jobId, n]) => log('JobManager', 'JobAssigned', {jobId, nodeId: id(n), scheduler: account(3), pricePerSecond: 5n, startBy: 9n})),
  fc.tuple(job, node).map(([jobId, n]) => log('JobManager', 'JobStarted', {jobId, nodeId: id(n), startedAt: 3n, endAt: 99n})),
  fc.tuple(job, node).map(([jobId, n]) => log('JobManager', 'JobReleased', {jobId, nodeId: id(n), releases: 1, assignBy: 5n})),
  fc.tuple(job, whole).map(([jobId, x]) => log('JobManager', 'JobStopped', {jobId, cause: x % 6})),
  job.map((jobId) => log('JobManager', 'JobSuspended', {jobId, resumeBy: 4n})),
  fc
    .tuple(node, whole)
    .map(([n, x]) => log('JobManager', 'GpuCapacityDeclared', {nodeId: id(n), gpuType: 1 + (x % 3), count: x, vramMiB: x})),
  fc
    .tuple(whole, node, fc.boolean())
    .map(([x, n, blocked]) => log('JobManager', 'NodeBlocked', {payer: account(x % 3), nodeId: id(n), blocked})),
  fc.tuple(job, amount).map(([jobId, gross]) =>
    log('PaymentManager', 'JobSettled', {
      jobId,
      paidSeconds: 1n,
      gross,
      community: 1n,
      delegators: 2n,
      image: 0n,
      operator: 3n,
      settledAt: 8n,
    }),
  ),
  fc
    .tuple(job, amount, whole)
    .map(([jobId, value, x]) => log('PaymentManager', 'Credited', {account: account(x % 4), token: aleph, amount: value, jobId})),
  fc
    .tuple(amount, whole)
    .map(([value, x]) => log('PaymentManager', 'CreditWithdrawn', {account: account(x % 4), token: aleph, to: account(8), amount: value})),
  fc.tuple(job, amount, node).map(([jobId, units, n]) => log('PaymentManager', 'Parked', {batchId: 1n, holder: id(n), jobId, units})),
  fc.constant(log('PaymentManager', 'BatchClosed', {batchId: 1n, token: usdc, totalIn: 7n})),
  fc
    .tuple(job, node, amount)
    .map(([jobId, n, credited]) => log('PaymentManager', 'PayerCredited', {jobId, nodeId: id(n), credited, later: 0n})),
  fc.tuple(node, amount).map(([n, value]) => log('StakingManager', 'Staked', {nodeId: id(n), operator: account(n), amount: value})),
  fc
    .tuple(node, amount, whole)
    .map(([n, value, x]) => log('StakingManager', 'Delegated', {nodeId: id(n), delegator: account(x % 3), amount: value, shares: value})),
  fc.tuple(node, amount).map(([n, value]) =>
    log('StakingManager', 'Slashed', {
      slashId: 1n,
      nodeId: id(n),
      selfAmount: value,
      delegatedAmount: value,
      shares: {reporter: account(1), harmed: account(1), harmedMax: 0n, resolver: account(1)},
      reasonHash: id(3),
      releaseAt: 5n,
    }),
  ),
  node.map((n) => log('StakingManager', 'PoolEpochBumped', {nodeId: id(n), thawing: false, epoch: 1n, residual: 0n})),
  fc.tuple(whole, amount).map(([x, value]) => log('StakingManager', 'ParameterSet', {name: id(x % 4), previous: 0n, current: value})),
  fc
    .tuple(whole, fc.boolean())
    .map(([x, isGrant]) =>
      log('JobManager', isGrant ? 'RoleGranted' : 'RoleRevoked', {role: id(x % 3), account: account(x % 2), sender: account(1)}),
    ),
)

const blocks = (max: number) => fc.array(fc.array(anyEvent, {maxLength: 6}), {minLength: 1, maxLength: max})

it('applying and taking back any events leaves what a rebuild gives', async () => {
  await fc.assert(
    fc.asyncProperty(blocks(12), fc.nat({max: 14}), blocks(16), fc.constantFrom(2, 2_000), async (first, depth, second, undoBlocks) => {
      const database: Database = await sqliteFixture.open()
      try {
        const chain = new FakeChain()
        const fetch = fakeFetch({'rpc.test': new FakeRpc(chain)})
        const watcher = watcherOf({manifest, rpcUrls, database, fetch}, {undoBlocks, windowBlocks: 3})
        chain.mine(begin())
        for (const logs of first) chain.mine(logs)
        await watcher.catchUp()
        const back = Math.min(depth, first.length)
        chain.reorg(back)
        for (const logs of second) chain.mine(logs)
        if (chain.head.number <= first.length + 1) chain.mineEmpty(first.length + 2)
        await watcher.catchUp()
        expect(await dumpProjections(database.reader)).toEqual(await dumpRebuilt(database, manifest))
        const other = await sqliteFixture.open()
        await watcherOf({manifest, rpcUrls, database: other, fetch}, {undoBlocks: 0, checkedBlocks: 0}).catchUp()
        expect(await dumpProjections(database.reader)).toEqual(await dumpProjections(other.reader))
        await other.stop()
      } finally {
        await database.stop()
      }
    }),
    {numRuns: 40, seed: 7},
  )
}, 120_000)
