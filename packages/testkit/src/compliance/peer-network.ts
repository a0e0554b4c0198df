import type {PeerNetwork} from '@aleph-onchain/network'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {buildPosts} from '../messages.ts'
import {MemoryCursors, MemoryMessageLog, MemoryMessageSink, type MemoryNetworkModules} from '../network.ts'

/** Two networks that will be each other's peers once both have started. */
export interface PeerNetworkFixture {
  /** Builds both; they have not started. */
  createPair(modules: readonly [MemoryNetworkModules, MemoryNetworkModules]): Promise<readonly [PeerNetwork, PeerNetwork]>
}

interface Side {
  readonly network: PeerNetwork
  readonly sink: MemoryMessageSink
  readonly log: MemoryMessageLog
}

const patience = {timeout: 10_000, interval: 20}

/** States what every network between nodes does. */
export function describePeerNetwork(name: string, fixture: PeerNetworkFixture): void {
  describe(`${name} as a peer network`, () => {
    const started: PeerNetwork[] = []

    async function createSides(): Promise<readonly [Side, Side]> {
      const parts = [0, 1].map(() => ({messages: new MemoryMessageSink(), catchUp: new MemoryMessageLog(), cursors: new MemoryCursors()}))
      const [first, second] = parts
      if (first === undefined || second === undefined) throw new Error('two sides were made')
      const [a, b] = await fixture.createPair([first, second])
      started.push(a, b)
      return [
        {network: a, sink: first.messages, log: first.catchUp},
        {network: b, sink: second.messages, log: second.catchUp},
      ]
    }

    async function startBoth([a, b]: readonly [Side, Side]): Promise<void> {
      await a.network.start()
      b.network.learnAddresses(a.network.multiaddrs())
      await b.network.start()
    }

    async function startSides(): Promise<readonly [Side, Side]> {
      const sides = await createSides()
      await startBoth(sides)
      await vi.waitFor(
        () => expect(sides.map(({network}) => network.peers()[0]?.topics.includes('messages'))).toEqual([true, true]),
        patience,
      )
      return sides
    }

    afterEach(async () => {
      for (const network of started.splice(0).toReversed()) await network.stop()
    })

    it('brings published messages to the peer in order, and not back to the sender', async () => {
      const [a, b] = await startSides()
      const posts = await buildPosts(3)
      await a.network.publishMessages(posts)
      await vi.waitFor(() => expect(b.sink.received.map(({message}) => message)).toEqual(posts), patience)
      expect(b.sink.received[0]?.source).toBe('gossip')
      expect(a.sink.received).toEqual([])
    })

    it('never puts more than a hundred messages into a batch', async () => {
      const [a, b] = await startSides()
      const posts = await buildPosts(250)
      await a.network.publishMessages(posts)
      await vi.waitFor(() => expect(b.sink.hashes).toEqual(posts.map(({item_hash}) => item_hash)), patience)
      expect(Math.max(...b.sink.batches)).toBeLessThanOrEqual(100)
    })

    it('brings payloads of a topic with their sender to its handler', async () => {
      const [a, b] = await startSides()
      const heard: string[] = []
      b.network.handle('jobs', ({sender, payload}) => {
        heard.push(`${sender} ${Buffer.from(payload)}`)
        return 'accept'
      })
      await vi.waitFor(() => expect(a.network.peers()[0]?.topics).toContain('jobs'), patience)
      await a.network.publish('jobs', Buffer.from('a job'))
      await vi.waitFor(() => expect(heard).toEqual([`${a.network.nodeId} a job`]), patience)
    })

    it('reads the log of a peer when they meet', async () => {
      const [a, b] = await createSides()
      const posts = await buildPosts(20)
      a.log.append(...posts)
      await startBoth([a, b])
      await vi.waitFor(() => expect(b.sink.hashes).toEqual(posts.map(({item_hash}) => item_hash)), patience)
      expect(b.sink.received[0]?.source).toBe('catch-up')
    })

    it('reads only what is new when they meet again', async () => {
      const [a, b] = await createSides()
      const posts = await buildPosts(6)
      a.log.append(...posts.slice(0, 4))
      await startBoth([a, b])
      await vi.waitFor(() => expect(b.sink.hashes).toHaveLength(4), patience)
      await b.network.stop()
      a.log.append(...posts.slice(4))
      await b.network.start()
      await vi.waitFor(() => expect(b.sink.hashes).toEqual(posts.map(({item_hash}) => item_hash)), patience)
    })

    it('lists its peer', async () => {
      const [a, b] = await startSides()
      expect(a.network.peers()).toMatchObject([{peerId: b.network.peerId, nodeId: b.network.nodeId, isConnected: true}])
      expect(a.network.status()).toMatchObject({isListening: true, peerCount: 1})
      expect(a.network.multiaddrs()[0]).toContain(`/p2p/${a.network.peerId}`)
    })

    it('refuses to publish on a topic while it does not run', async () => {
      const [a] = await createSides()
      await expect(a.network.publish('jobs', Buffer.from('job'))).rejects.toMatchObject({code: 'NETWORK_NOT_RUNNING'})
      expect(a.network.status()).toMatchObject({isListening: false, peerCount: 0})
    })

    it('stops twice and starts again', async () => {
      const [a, b] = await startSides()
      await b.network.stop()
      await b.network.stop()
      await vi.waitFor(() => expect(a.network.status().peerCount).toBe(0), patience)
      await b.network.start()
      await vi.waitFor(() => expect(a.network.status().peerCount).toBe(1), patience)
    })
  })
}
