import {CommonError} from '@aleph-onchain/common'
import {buildPosts} from '@aleph-onchain/testkit'
import {describe, expect, it, vi} from 'vitest'
import {connect, patience, type StartedNode, useGroup, waitForPeers} from '../support/group.ts'

const group = useGroup()

/** Nodes that dial nobody but whom they are told to, so that a line stays a line. */
const strict = {allowPrivateAddresses: false, targetPeers: 0}

async function startLine(): Promise<readonly [StartedNode, StartedNode, StartedNode]> {
  const first = await group.startNode(strict)
  const last = await group.startNode(strict)
  const ends = [first, last].map(({network}) => listRawAddress(network))
  const middle = await group.startNode({...strict, bootstrapPeers: ends})
  await waitForPeers(middle, first)
  await waitForPeers(middle, last)
  return [first, middle, last]
}

/** Private addresses are not announced, but they are listened on. */
function listRawAddress(network: StartedNode['network']): string {
  return network.multiaddrs()[0] ?? ''
}

describe('Gossip', () => {
  it('passes messages on through a node in between, once that has accepted them', async () => {
    const [first, middle, last] = await startLine()
    const decision = Promise.withResolvers<'accept'>()
    middle.sink.judge = () => decision.promise
    const posts = await buildPosts(5)
    await first.network.publishMessages(posts)
    await vi.waitFor(() => expect(middle.metrics.get('gossip_validation_bytes')).toBe(0), patience)
    await expect(vi.waitFor(() => expect(last.sink.received).not.toEqual([]), {timeout: 500, interval: 20})).rejects.toThrow()
    decision.resolve('accept')
    await vi.waitFor(() => expect(last.sink.hashes).toEqual(posts.map(({item_hash}) => item_hash)), patience)
    const connected = last.network.peers().filter(({isConnected}) => isConnected)
    expect(connected.map(({peerId}) => peerId)).toEqual([middle.network.peerId])
  })

  it('does not pass on what a node in between rejects, and lowers the score of whoever sent it', async () => {
    const [first, middle, last] = await startLine()
    middle.sink.judge = () => 'reject'
    await first.network.publishMessages(await buildPosts(1))
    await vi.waitFor(() => expect(middle.metrics.get('gossip_frames_total', {topic: 'messages', outcome: 'rejected'})).toBe(1), patience)
    await vi.waitFor(() => expect(getScore(middle, first)).toBeLessThan(0), patience)
    expect(getScore(middle, last)).toBeGreaterThanOrEqual(0)
    expect(last.sink.received).toEqual([])
  })

  it('does not pass on what a node in between ignores, and blames nobody', async () => {
    const [first, middle, last] = await startLine()
    middle.sink.judge = () => 'ignore'
    await first.network.publishMessages(await buildPosts(1))
    await vi.waitFor(() => expect(middle.metrics.get('gossip_frames_total', {topic: 'messages', outcome: 'ignored'})).toBe(1), patience)
    expect(getScore(middle, first)).toBeGreaterThanOrEqual(0)
    expect(last.sink.received).toEqual([])
  })

  it('ignores messages that the sink cannot take now', async () => {
    const a = await group.startNode()
    const b = await group.startNode()
    await connect(a, b)
    b.sink.judge = () => {
      throw new CommonError({code: 'COMMON_QUEUE_FULL', capacity: 1})
    }
    await a.network.publishMessages(await buildPosts(1))
    await vi.waitFor(() => expect(b.metrics.get('gossip_frames_total', {topic: 'messages', outcome: 'ignored'})).toBe(1), patience)
    expect(getScore(b, a)).toBeGreaterThanOrEqual(0)
  })

  it('gathers messages that come one by one into few frames', async () => {
    const a = await group.startNode()
    const b = await group.startNode()
    await connect(a, b)
    const posts = await buildPosts(300)
    for (const post of posts) await a.network.publishMessages([post])
    await vi.waitFor(() => expect(b.sink.hashes).toEqual(posts.map(({item_hash}) => item_hash)), patience)
    expect(a.metrics.get('outgoing_frames_total', {topic: 'messages'})).toBe(3)
  })

  it('drops messages that find no room in the queue, and counts them', async () => {
    const a = await group.startNode({outgoingMessages: 10, batchDelayMs: 50})
    const b = await group.startNode()
    await connect(a, b)
    await a.network.publishMessages(await buildPosts(30))
    await vi.waitFor(() => expect(b.sink.received).toHaveLength(10), patience)
    expect(a.metrics.get('outgoing_messages_total', {outcome: 'dropped'})).toBe(20)
  })

  it('does not queue messages while nobody listens', async () => {
    const a = await group.startNode()
    await a.network.publishMessages(await buildPosts(2))
    expect(a.metrics.get('outgoing_messages_total', {outcome: 'unheard'})).toBe(2)
  })

  it('refuses a payload that is too large for its topic', async () => {
    const a = await group.startNode()
    await expect(a.network.publish('heartbeats', Buffer.alloc(20_000))).rejects.toMatchObject({code: 'NETWORK_PAYLOAD_TOO_LARGE'})
  })
})

function getScore(node: StartedNode, of: StartedNode): number {
  return node.network.peers().find(({peerId}) => peerId === of.network.peerId)?.score ?? Number.NaN
}
