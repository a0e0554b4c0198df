import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {FakeChain, FakeRpc, fakeFetch, fakeLog, fakeManifest} from '@aleph-onchain/testkit/chain'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {dumpProjections, dumpRebuilt, watcherOf} from '../../test/support/watching.ts'
import {findNode} from '../queries/nodes.ts'

const manifest = fakeManifest()
const operator = '0x00000000000000000000000000000000000000A1'

let database: Database
let chain: FakeChain
let good: FakeRpc
let bad: FakeRpc
const rpcUrls = ['http://bad.test/secret-key', 'http://good.test/secret-key']

beforeEach(async () => {
  database = await sqliteFixture.open()
  chain = new FakeChain()
  good = new FakeRpc(chain)
  bad = new FakeRpc(chain)
})

afterEach(async () => await database.stop())

function nodeId(index: number): `0x${string}` {
  return `0x${index.toString(16).padStart(64, '0')}`
}

const zero = nodeId(0)

function register(index: number) {
  return [
    fakeLog(manifest, 'NodeRegistry', 'NodeRegistered', {nodeId: nodeId(index), operator, nodeType: 1, metadataCID: nodeId(7)}),
    fakeLog(manifest, 'NodeRegistry', 'MetadataUpdated', {nodeId: nodeId(index), metadataCID: nodeId(7), dataRegion: zero}),
  ]
}

function beat(index: number) {
  return fakeLog(manifest, 'NodeRegistry', 'Heartbeat', {nodeId: nodeId(index), statusHash: zero})
}

function watch(options = {}) {
  const fetch = fakeFetch({'bad.test': bad, 'good.test': good})
  return watcherOf({manifest, rpcUrls, database, fetch}, options)
}

const eventCount = async () => (await database.reader.selectFrom('chain_events').select('log_index').execute()).length

async function expectRebuildable() {
  expect(await dumpProjections(database.reader)).toEqual(await dumpRebuilt(database, manifest))
}

describe('reading', () => {
  it('stores events, projections and the cursor', async () => {
    chain.mine(register(1))
    chain.mine([beat(1)])
    const watcher = watch()
    await watcher.catchUp()
    expect(watcher.head()).toMatchObject({number: 2, hash: chain.head.hash, timestamp: chain.head.timestamp})
    expect(watcher.lag()).toBe(0)
    expect(watcher.progress()).toEqual({block: 2, target: 2, events: 3, done: 1})
    const node = await findNode(database.reader, nodeId(1).slice(2))
    expect(node).toMatchObject({operator, type: 'compute', lastHeartbeat: chain.head.timestamp})
  })

  it('goes on where it was after a restart', async () => {
    chain.mine(register(1))
    await watch().catchUp()
    chain.mine([beat(1)])
    const before = good.calls.length + bad.calls.length
    await watch().catchUp()
    expect(await eventCount()).toBe(3)
    expect(good.calls.length + bad.calls.length - before).toBeLessThan(8)
  })

  it('stays behind the head by the confirmations asked for', async () => {
    chain.mine(register(1))
    chain.mineEmpty(3)
    const watcher = watch({confirmations: 4})
    await watcher.catchUp()
    expect(await eventCount()).toBe(0)
    chain.mineEmpty(1)
    await watcher.catchUp()
    expect(await eventCount()).toBe(2)
  })

  it('tells listeners of jobs and nodes after each commit', async () => {
    chain.mine(register(1))
    chain.mine(register(2))
    const watcher = watch({windowBlocks: 1})
    const changes: unknown[] = []
    watcher.onChange((change) => changes.push(change))
    await watcher.catchUp()
    expect(changes).toMatchObject([
      {nodeIds: [nodeId(1).slice(2)], block: 1, isReorg: false},
      {nodeIds: [nodeId(2).slice(2)], block: 2, isReorg: false},
    ])
  })

  it('refuses a database of another deployment', async () => {
    chain.mine(register(1))
    await watch().catchUp()
    const other = {...manifest, chainId: 5}
    const watcher = watcherOf({manifest: other, rpcUrls, database, fetch: fakeFetch({'good.test': new FakeRpc(chain, {chainId: 5})})})
    await expect(watcher.catchUp()).rejects.toMatchObject({code: 'CHAIN_DATABASE_FOREIGN'})
  })

  it('takes over what another process on the same database read', async () => {
    const [left, right] = [watch(), watch()]
    chain.mine(register(1))
    await left.catchUp()
    await right.catchUp()
    chain.mine([beat(1)])
    await left.catchUp()
    const changes: unknown[] = []
    right.onChange((change) => changes.push(change))
    await right.catchUp()
    expect(changes).toMatchObject([{nodeIds: [nodeId(1).slice(2)], block: 2}])
    expect(await eventCount()).toBe(3)
  })
})

describe('hostile endpoints', () => {
  const faults = [
    {name: 'serves another chain', set: () => (bad.faults = {chainId: 1})},
    {name: 'has had enough requests', set: () => (bad.faults = {status: 429, retryAfter: 1})},
    {name: 'is broken', set: () => (bad.faults = {status: 503})},
    {name: 'answers with a web page', set: () => (bad.faults = {garbage: true})},
    {name: 'never answers', set: () => (bad.faults = {hangs: true})},
    {name: 'leaves logs out', set: () => (bad.faults = {drops: (block) => block === 1})},
    {name: 'leaves all logs out', set: () => (bad.faults = {drops: () => true})},
  ]

  it.each(faults)('misses nothing when one $name', async ({set}) => {
    set()
    chain.mine(register(1))
    chain.mine([beat(1)])
    chain.mineEmpty(2)
    await watch().catchUp()
    expect(await eventCount()).toBe(3)
    await expectRebuildable()
  })

  it('misses nothing when one falls behind what was read already', async () => {
    bad.faults = {behind: 0}
    chain.mine(register(1))
    chain.mine([beat(1)])
    await watch().catchUp()
    bad.faults = {behind: 2}
    chain.mine([beat(1)])
    await watch().catchUp()
    expect(await eventCount()).toBe(4)
  })

  it('reads fewer blocks at a time when ranges are refused, more again afterwards', async () => {
    for (const rpc of [good, bad]) rpc.faults = {maxRange: 3}
    chain.mine(register(1))
    for (let block = 0; block < 40; block++) chain.mine([beat(1)])
    await watch({windowBlocks: 32}).catchUp()
    expect(await eventCount()).toBe(42)
  })

  it('reads fewer blocks at a time when there are too many logs', async () => {
    for (const rpc of [good, bad]) rpc.faults = {maxLogs: 5}
    chain.mine(register(1))
    for (let block = 0; block < 40; block++) chain.mine([beat(1)])
    await watch({windowBlocks: 32}).catchUp()
    expect(await eventCount()).toBe(42)
  })

  it('keeps what it has, and goes on, when all endpoints fail for a while', async () => {
    chain.mine(register(1))
    await watch().catchUp()
    for (const rpc of [good, bad]) rpc.faults = {status: 500}
    chain.mine([beat(1)])
    const watcher = watch()
    const failure = watcher.catchUp()
    await expect(failure).rejects.toMatchObject({code: 'CHAIN_UNREACHABLE'})
    await expect(failure).rejects.toThrow(/bad\.test/)
    await expect(failure).rejects.not.toThrow(/secret-key/)
    for (const rpc of [good, bad]) rpc.faults = {}
    await watcher.catchUp()
    expect(await eventCount()).toBe(3)
  })

  it('notices an event whose cause was left out, however large the window', async () => {
    bad.faults = {drops: (block) => block === 1}
    chain.mine(register(1))
    for (let block = 0; block < 10; block++) chain.mine([beat(1)])
    await watch({checkedBlocks: 0}).catchUp()
    expect(await eventCount()).toBe(12)
  })

  it('reads again what was read when what was left out lies before it', async () => {
    for (const rpc of [good, bad]) rpc.faults = {drops: (block) => block === 1}
    chain.mine(register(1))
    chain.mine([])
    await watch({checkedBlocks: 0}).catchUp()
    expect(await eventCount()).toBe(0)
    for (const rpc of [good, bad]) rpc.faults = {}
    chain.mine([beat(1)])
    const watcher = watch({checkedBlocks: 0})
    await watcher.catchUp().catch(() => undefined)
    await watcher.catchUp()
    expect(await eventCount()).toBe(3)
  })
})

describe('reorgs', () => {
  it.each([1, 5, 20])('of %i blocks leave what a rebuild gives', async (depth) => {
    chain.mine(register(1))
    for (let block = 0; block < 30; block++) chain.mine([beat(1)])
    const watcher = watch()
    await watcher.catchUp()
    const changes: unknown[] = []
    watcher.onChange((change) => changes.push(change))
    chain.reorg(depth)
    for (let block = 0; block < depth + 2; block++) chain.mine(block === 1 ? register(2) : [])
    await watcher.catchUp()
    expect(changes[0]).toMatchObject({isReorg: true, nodeIds: [nodeId(1).slice(2)], block: 31 - depth})
    expect(watcher.head()).toMatchObject({number: chain.head.number, hash: chain.head.hash})
    expect(await eventCount()).toBe(2 + 30 - depth + 2)
    expect(await findNode(database.reader, nodeId(2).slice(2))).toBeDefined()
    await expectRebuildable()
  })

  it('below the undo records rebuild the projections', async () => {
    chain.mine(register(1))
    for (let block = 0; block < 30; block++) chain.mine([beat(1)])
    const watcher = watch({undoBlocks: 3})
    await watcher.catchUp()
    chain.reorg(20)
    for (let block = 0; block < 25; block++) chain.mine([beat(1)])
    await watcher.catchUp()
    expect(await eventCount()).toBe(2 + 10 + 25)
    await expectRebuildable()
  })

  it('to a chain that ends before what was read are believed after some passes', async () => {
    chain.mine(register(1))
    chain.mine([beat(1)])
    const watcher = watch({shorterPasses: 2})
    await watcher.catchUp()
    chain.reorg(1)
    await watcher.catchUp().catch(() => undefined)
    expect(await eventCount()).toBe(3)
    await watcher.catchUp().catch(() => undefined)
    await watcher.catchUp()
    expect(await eventCount()).toBe(2)
    expect(watcher.head()).toMatchObject({number: 1})
    await expectRebuildable()
  })

  it('back to the very beginning leave nothing', async () => {
    chain.mine(register(1))
    const watcher = watch()
    await watcher.catchUp()
    chain.reorg(1)
    chain.mineEmpty(3)
    await watcher.catchUp()
    expect(await eventCount()).toBe(0)
    expect(await findNode(database.reader, nodeId(1).slice(2))).toBeUndefined()
  })

  it('in the middle of a read are noticed', async () => {
    chain.mine(register(1))
    for (let block = 0; block < 6; block++) chain.mine([beat(1)])
    let isDone = false
    const reorgOnce = (method: string) => {
      if (method !== 'eth_getLogs' || isDone) return
      isDone = true
      chain.reorg(3)
      chain.mineEmpty(5)
    }
    for (const rpc of [good, bad]) rpc.faults = {before: reorgOnce}
    await watch().catchUp()
    expect(await eventCount()).toBe(2 + 3)
    await expectRebuildable()
  })

  it('seen by one endpoint only change nothing', async () => {
    const fork = new FakeChain()
    const forked = new FakeRpc(fork)
    for (const each of [chain, fork]) each.mine(register(1))
    chain.mine([beat(1)])
    fork.reorg(0)
    fork.mine([])
    const watcher = watcherOf({manifest, rpcUrls, database, fetch: fakeFetch({'bad.test': forked, 'good.test': good})})
    bad.faults = {}
    await watcherOf({manifest, rpcUrls: [rpcUrls[1] ?? ''], database, fetch: fakeFetch({'good.test': good})}).catchUp()
    chain.mine([beat(1)])
    await watcher.catchUp()
    expect(await eventCount()).toBe(4)
  })
})
