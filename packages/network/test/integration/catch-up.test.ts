import {CommonError} from '@aleph-onchain/common'
import {computeItemHash, type Envelope} from '@aleph-onchain/message'
import {describe, expect, it, vi} from 'vitest'
import {connect, patience, type StartedNode, useGroup} from '../support/group.ts'

const group = useGroup()

const often = {catchUpIntervalMs: 100}

/** Messages that nobody looks into. */
function createMessages(count: number, text = ''): Envelope[] {
  return Array.from({length: count}, (_, index) => ({
    sender: '0x',
    chain: 'ETH',
    signature: null,
    type: 'POST',
    item_type: 'inline',
    item_content: `${index}${text}`,
    item_hash: computeItemHash(`${index}${text}`),
    time: 0,
    channel: null,
  }))
}

async function waitForHashes(node: StartedNode, messages: readonly Envelope[]): Promise<void> {
  await vi.waitFor(() => expect(node.sink.hashes.length).toBe(messages.length), patience)
  expect(node.sink.hashes).toEqual(messages.map(({item_hash}) => item_hash))
}

describe('Catch-up', () => {
  it('reads a long history in pages and stores the cursor', async () => {
    const a = await group.startNode()
    const messages = createMessages(1_800)
    a.log.append(...messages)
    const b = await group.startNode(often)
    await connect(b, a)
    await waitForHashes(b, messages)
    expect(b.sink.batches).toEqual([500, 500, 500, 300])
    await vi.waitFor(async () => expect(await b.cursors.get(a.network.peerId)).toEqual({epoch: 'epoch-1', cursor: 1_800}), patience)
  })

  it('goes on where it stopped when the node restarts in the middle', async () => {
    const a = await group.startNode()
    const messages = createMessages(2_000)
    a.log.append(...messages)
    const b = await group.startNode(often)
    const second = Promise.withResolvers<void>()
    b.sink.judge = () => {
      if (b.sink.batches.length < 2) return 'accept'
      second.resolve()
      throw new CommonError({code: 'COMMON_STOPPED', part: 'sink'})
    }
    b.network.learnAddresses(a.network.multiaddrs())
    await second.promise
    await b.network.stop()
    expect(await b.cursors.get(a.network.peerId)).toEqual({epoch: 'epoch-1', cursor: 1_000})
    b.sink.judge = () => 'accept'
    await b.network.start()
    await waitForHashes(b, messages)
  })

  it('brings what comes later while the peers stay connected', async () => {
    const a = await group.startNode()
    const b = await group.startNode(often)
    await connect(b, a)
    const messages = createMessages(3)
    a.log.append(...messages)
    await waitForHashes(b, messages)
  })

  it('begins again when the peer has begun a new log', async () => {
    const a = await group.startNode()
    a.log.append(...createMessages(700))
    const b = await group.startNode(often)
    await connect(b, a)
    await vi.waitFor(() => expect(b.sink.hashes).toHaveLength(700), patience)
    b.sink.received.length = 0
    a.log.reset()
    const messages = createMessages(5, ' after the reset')
    a.log.append(...messages)
    await waitForHashes(b, messages)
    await vi.waitFor(async () => expect(await b.cursors.get(a.network.peerId)).toEqual({epoch: 'epoch-2', cursor: 5}), patience)
  })

  it('begins again when the peer has lost the end of its log', async () => {
    const a = await group.startNode()
    a.log.append(...createMessages(20))
    const b = await group.startNode(often)
    await connect(b, a)
    await vi.waitFor(() => expect(b.sink.hashes).toHaveLength(20), patience)
    b.sink.received.length = 0
    a.log.truncate(10)
    await vi.waitFor(() => expect(b.sink.hashes).toHaveLength(10), patience)
  })

  it('offers a page again that could not be taken', async () => {
    const a = await group.startNode()
    const messages = createMessages(10)
    a.log.append(...messages)
    const b = await group.startNode(often)
    let refusals = 2
    b.sink.judge = () => {
      if (refusals-- > 0) throw new CommonError({code: 'COMMON_QUEUE_FULL', capacity: 1})
      return 'accept'
    }
    await connect(b, a)
    await waitForHashes(b, messages)
    expect(b.metrics.get('catch_up_runs_total', {outcome: 'failed'})).toBe(2)
  })

  it('sends fewer messages per page when they are long', async () => {
    const a = await group.startNode()
    const messages = createMessages(60, '"'.repeat(150_000))
    a.log.append(...messages)
    const b = await group.startNode(often)
    await connect(b, a)
    await waitForHashes(b, messages)
    expect(Math.max(...b.sink.batches)).toBeLessThan(20)
  })

  it('lets other peers go first after some pages', async () => {
    const long = await group.startNode()
    long.log.append(...createMessages(3_000))
    const short = await group.startNode()
    short.log.append(...createMessages(1, ' short'))
    const reader = await group.startNode({...often, catchUpParallel: 1, catchUpPagesPerRun: 1})
    await connect(reader, long)
    await connect(reader, short)
    await vi.waitFor(() => expect(reader.sink.hashes).toHaveLength(3_001), patience)
    expect(reader.metrics.get('catch_up_runs_total', {outcome: 'yielded'})).toBeGreaterThanOrEqual(6)
  })
})
