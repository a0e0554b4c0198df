import {type ChildProcess, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {systemClock} from '@aleph-onchain/common'
import {buildPosts} from '@aleph-onchain/testkit'
import {describe, expect, it, vi} from 'vitest'
import {catchUpProtocol, rpcFrameBytes} from '../../src/constants.ts'
import {createNetworkMessage, type NetworkMessage} from '../../src/network-message.ts'
import {encodeNetworkMessage} from '../../src/network-message-codec.ts'
import {connect, patience, type StartedNode, useGroup} from '../support/group.ts'
import {frame, type HostilePeer, messageFrame, readFrameLengths, send, subscribeFrame, varint, wantFrame} from '../support/hostile-peer.ts'

const group = useGroup()

/** Builds an envelope that is right in everything. */
function buildEnvelope(peer: HostilePeer, payload: Uint8Array, timestampMs = Date.now()): NetworkMessage {
  return createNetworkMessage(peer.identity, {topic: 'messages', payload, timestampMs})
}

async function waitForBan(node: StartedNode, peer: HostilePeer): Promise<void> {
  await vi.waitFor(() => expect(node.metrics.get('bans_total')).toBe(1), patience)
  await vi.waitFor(() => expect(peer.isConnected()).toBe(false), patience)
}

for (const transport of ['quic', 'tcp'] as const) {
  describe(`Against hostile peers over ${transport}`, () => {
    it('cuts off a peer that sends garbage, and does not let it back in', async () => {
      const node = await group.startNode()
      const peer = await group.createHostile(node, transport)
      const stream = await peer.openGossip()
      for (let count = 0; count < 10; count++) await send(stream, frame(Buffer.alloc(1_000, 0xff)))
      await waitForBan(node, peer)
      expect(node.metrics.get('misbehaviour_total', {kind: 'garbage-frame'})).toBeLessThanOrEqual(5)
      await expect(peer.openGossip()).rejects.toThrow()
    })

    it('cuts off a peer that announces frames which are too long', async () => {
      const node = await group.startNode()
      const peer = await group.createHostile(node, transport)
      for (let count = 0; count < 3; count++) {
        const stream = await peer.openGossip()
        await send(stream, Buffer.concat([varint(500_000_000), Buffer.alloc(1_000)]))
        await vi.waitFor(() => expect(node.metrics.get('misbehaviour_total', {kind: 'oversize-frame'})).toBe(count + 1), patience)
      }
      await waitForBan(node, peer)
    })
  })
}

describe('Against hostile peers', () => {
  const payload = Buffer.from('[{"a": 1}]')
  const flawed: Readonly<Record<string, (right: NetworkMessage) => Uint8Array>> = {
    'a wrong id': (right) => encodeNetworkMessage({...right, id: Buffer.alloc(32, 1)}),
    'a wrong signature': (right) => encodeNetworkMessage({...right, signature: Buffer.alloc(64, 1)}),
    'another payload than was signed': (right) => encodeNetworkMessage({...right, payload: Buffer.from('[{"a": 2}]')}),
    'the topic of another message': (right) => encodeNetworkMessage({...right, topic: 'heartbeats'}),
    'no envelope': () => Buffer.from('hello'),
    'a payload that is no batch': (right) => encodeNetworkMessage(right),
  }

  for (const [name, build] of Object.entries(flawed)) {
    it(`refuses a message with ${name}, lowers the score, and cuts the peer off in the end`, async () => {
      const node = await group.startNode()
      const peer = await group.createHostile(node)
      const stream = await peer.openGossip()
      const content = name.includes('no batch') ? Buffer.from('{}') : payload
      await send(stream, messageFrame('messages', build(buildEnvelope(peer, content, Date.now() - 1))))
      await vi.waitFor(() => expect(node.network.peers()[0]?.score).toBeLessThan(0), patience)
      for (let count = 0; count < 12; count++)
        await send(stream, messageFrame('messages', build(buildEnvelope(peer, content, Date.now() + count))))
      await waitForBan(node, peer)
      expect(node.sink.received).toEqual([])
    })
  }

  it('takes the genuine message after a forged one with the same id', async () => {
    const node = await group.startNode()
    const peer = await group.createHostile(node)
    const right = buildEnvelope(peer, payload)
    const stream = await peer.openGossip()
    await send(stream, messageFrame('messages', encodeNetworkMessage({...right, signature: Buffer.alloc(64)})))
    await vi.waitFor(() => expect(node.metrics.get('gossip_frames_total', {topic: 'messages', outcome: 'invalid'})).toBe(1), patience)
    await send(stream, messageFrame('messages', encodeNetworkMessage(right)))
    await vi.waitFor(() => expect(node.sink.received.map(({message}) => message)).toEqual([{a: 1}]), patience)
  })

  it('takes a message once, however often it is sent', async () => {
    const node = await group.startNode()
    const peer = await group.createHostile(node)
    const stream = await peer.openGossip()
    const bytes = messageFrame('messages', encodeNetworkMessage(buildEnvelope(peer, payload)))
    for (let count = 0; count < 50; count++) await send(stream, bytes)
    await send(stream, messageFrame('messages', encodeNetworkMessage(buildEnvelope(peer, Buffer.from('["last"]')))))
    await vi.waitFor(() => expect(node.sink.received.map(({message}) => message)).toEqual([{a: 1}, 'last']), patience)
  })

  it('ignores old messages and messages from the future without blame', async () => {
    const node = await group.startNode()
    const peer = await group.createHostile(node)
    const stream = await peer.openGossip()
    for (const skewMs of [-3_600_000, 3_600_000]) {
      await send(stream, messageFrame('messages', encodeNetworkMessage(buildEnvelope(peer, payload, Date.now() + skewMs))))
    }
    await vi.waitFor(() => expect(node.metrics.get('gossip_frames_total', {topic: 'messages', outcome: 'stale'})).toBe(2), patience)
    expect(node.network.peers()[0]?.score).toBe(0)
    expect(node.sink.received).toEqual([])
  })

  it('holds no more under validation than its bounds when nothing is judged', async () => {
    const validation = {framesPerPeer: 8, bytesPerPeer: 200_000, bytesInAll: 1_000_000}
    const node = await group.startNode({validation})
    const judged = Promise.withResolvers<'accept'>()
    node.sink.judge = () => judged.promise
    const peer = await group.createHostile(node)
    const stream = await peer.openGossip()
    for (let count = 0; count < 100; count++) {
      const batch = Buffer.from(JSON.stringify([`${count}${'x'.repeat(50_000)}`]))
      await send(stream, messageFrame('messages', encodeNetworkMessage(buildEnvelope(peer, batch))))
    }
    await vi.waitFor(() => expect(node.metrics.get('gossip_frames_total', {topic: 'messages', outcome: 'busy'})).toBe(97), patience)
    judged.resolve('accept')
    await vi.waitFor(() => expect(node.sink.received).toHaveLength(3), patience)
    expect(peer.isConnected()).toBe(true)
  })

  it('keeps its memory flat under a flood, and ends it', async () => {
    const node = await group.startNode({gossipBudget: {frames: {perSecond: 50, burst: 100}, bytes: {perSecond: 1e7, burst: 2e7}}})
    node.sink.judge = () => 'ignore'
    const before = measureMemory()
    const flood = spawnFlood(node.network.multiaddrs()[0] ?? '')
    let highest = 0
    while (flood.exitCode === null && flood.signalCode === null) {
      await systemClock.sleep(100)
      highest = Math.max(highest, measureMemory() - before)
    }
    expect(flood.exitCode).toBe(0)
    expect(node.metrics.get('bans_total')).toBe(1)
    expect(node.metrics.get('misbehaviour_total', {kind: 'flood'})).toBeGreaterThan(100)
    expect(highest).toBeLessThan(30_000_000)
  })

  it('goes on serving honest peers beside a flood', async () => {
    const node = await group.startNode({gossipBudget: {frames: {perSecond: 200, burst: 400}, bytes: {perSecond: 1e7, burst: 2e7}}})
    const honest = await group.startNode()
    await connect(honest, node)
    const peer = await group.createHostile(node)
    const stream = await peer.openGossip()
    const flood = (async () => {
      const batch = Buffer.from(JSON.stringify(['x'.repeat(20_000)]))
      for (let count = 0; count < 3_000; count++)
        if (!(await send(stream, messageFrame('messages', encodeNetworkMessage(buildEnvelope(peer, batch, Date.now() + count)))))) return
    })()
    const posts = await buildPosts(100)
    await honest.network.publishMessages(posts)
    await vi.waitFor(() => expect(node.sink.hashes.filter((hash) => hash !== undefined)).toHaveLength(100), patience)
    await flood
    expect(node.network.peers().find(({peerId}) => peerId === honest.network.peerId)?.score).toBeGreaterThanOrEqual(0)
  })

  it('answers a peer that wants much in frames that any node takes', async () => {
    const node = await group.startNode()
    node.network.handle('jobs', () => 'accept')
    const peer = await group.createHostile(node)
    const frames: number[] = []
    await peer.handle('/meshsub/1.2.0', async (stream) => {
      for await (const length of readFrameLengths(stream)) frames.push(length)
    })
    const stream = await peer.openGossip()
    const messages = Array.from({length: 6}, (_, index) =>
      createNetworkMessage(peer.identity, {topic: 'jobs', payload: Buffer.alloc(900_000, index), timestampMs: Date.now()}),
    )
    for (const message of messages) await send(stream, messageFrame('jobs', encodeNetworkMessage(message)))
    await vi.waitFor(() => expect(node.metrics.get('gossip_frames_total', {topic: 'jobs', outcome: 'accepted'})).toBe(6), patience)
    await send(stream, wantFrame(messages.map(({id}) => id)))
    await vi.waitFor(() => expect(frames.filter((length) => length > 900_000)).toHaveLength(4), patience)
    expect(Math.max(...frames)).toBeLessThan(rpcFrameBytes)
  })

  it('hangs up on a peer that does not read what it is sent', async () => {
    const node = await group.startNode({maxPeerBacklogBytes: 2_000_000})
    const peer = await group.createHostile(node, 'tcp')
    await peer.acceptDeafly()
    const stream = await peer.openGossip()
    await send(stream, subscribeFrame('jobs'))
    node.network.handle('jobs', () => 'accept')
    await vi.waitFor(() => expect(node.network.peers()[0]?.topics).toEqual(['jobs']), patience)
    for (let count = 0; count < 40; count++) await node.network.publish('jobs', Buffer.alloc(1_000_000, count))
    await vi.waitFor(() => expect(peer.isConnected()).toBe(false), patience)
    expect(node.metrics.get('deaf_peers_total')).toBe(1)
  })

  it('cuts off a peer that asks for history in bad form', async () => {
    const node = await group.startNode()
    const peer = await group.createHostile(node)
    for (const bad of ['{}', 'no json', '{"cursor": -1, "limit": 5}', '{"cursor": 0, "limit": 0}', '{"cursor": 1e99, "limit": 1}']) {
      const stream = await peer.openStream(catchUpProtocol)
      await send(stream, lengthFrame(Buffer.from(bad)))
    }
    await waitForBan(node, peer)
  })

  it('refuses more catch-up streams than a reader needs', async () => {
    const node = await group.startNode()
    const peer = await group.createHostile(node)
    const streams = await Promise.all([1, 2, 3].map(() => peer.openStream(catchUpProtocol)))
    for (const stream of streams) await send(stream, Buffer.alloc(1))
    await vi.waitFor(() => expect(streams.filter(({remoteWriteStatus}) => remoteWriteStatus === 'closed')).toHaveLength(1), patience)
    expect(peer.isConnected()).toBe(true)
  })
})

/** Writes a catch-up frame with its length before it. */
function lengthFrame(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Memory in use, once garbage is collected. */
function measureMemory(): number {
  collectGarbage()
  const {heapUsed, external} = process.memoryUsage()
  return heapUsed + external
}

/** Starts another process that sends frames as fast as it can until it is cut off; it ends with 0 then. */
function spawnFlood(address: string): ChildProcess {
  const program = new URL('../support/flood.ts', import.meta.url)
  const flood = spawn(process.execPath, ['--conditions=source', fileURLToPath(program), address], {stdio: 'inherit'})
  group.own({stop: async () => void flood.kill()})
  return flood
}
