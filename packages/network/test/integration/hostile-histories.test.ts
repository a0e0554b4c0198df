import type {Stream} from '@libp2p/interface'
import {describe, expect, it, vi} from 'vitest'
import {catchUpProtocol} from '../../src/constants.ts'
import {patience, type StartedNode, useGroup} from '../support/group.ts'
import {type HostilePeer, send} from '../support/hostile-peer.ts'

const group = useGroup()

/** Serves answers made from the number of the request. */
async function serve(peer: HostilePeer, answer: (request: number) => Uint8Array | undefined): Promise<void> {
  await peer.handle(catchUpProtocol, (stream: Stream) => {
    let requests = 0
    stream.addEventListener('message', () => {
      const bytes = answer(requests++)
      if (bytes !== undefined) void send(stream, bytes)
    })
  })
}

function frame(value: unknown): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(value))
  return Buffer.concat([length(bytes.length), bytes])
}

function length(bytes: number): Buffer {
  const prefix = Buffer.alloc(4)
  prefix.writeUInt32BE(bytes)
  return prefix
}

async function startReader(): Promise<readonly [StartedNode, HostilePeer]> {
  const node = await group.startNode({catchUpIntervalMs: 20, catchUpTimeoutMs: 500})
  return [node, await group.createHostile(node)]
}

async function waitForBan(node: StartedNode, peer: HostilePeer): Promise<void> {
  await vi.waitFor(() => expect(node.metrics.get('bans_total')).toBe(1), patience)
  await vi.waitFor(() => expect(peer.isConnected()).toBe(false), patience)
}

describe('Against hostile histories', () => {
  const bad: Readonly<Record<string, () => Uint8Array>> = {
    'is no JSON': () => Buffer.concat([length(3), Buffer.from('abc')]),
    'is longer than a frame may be': () => length(500_000_000),
    'holds more messages than were asked for': () => frame({epoch: 'e', messages: Array(501).fill('x'), next: 501, done: false}),
    'does not move on': () => frame({epoch: 'e', messages: ['x'], next: 0, done: false}),
    'says it is done and is not': () => frame({epoch: 'e', messages: ['x'], next: 1, done: true}),
    'has no epoch': () => frame({messages: [], next: 0, done: true}),
    'has a cursor beyond all numbers': () => frame({epoch: 'e', messages: ['x'], next: 1e300, done: false}),
  }

  for (const [name, answer] of Object.entries(bad)) {
    it(`cuts off a peer whose page ${name}`, async () => {
      const [node, peer] = await startReader()
      await serve(peer, answer)
      await peer.connect()
      await waitForBan(node, peer)
      expect(node.sink.received).toEqual([])
    })
  }

  it('cuts off a peer whose log begins anew with every page', async () => {
    const [node, peer] = await startReader()
    let pages = 0
    await serve(peer, () => frame({epoch: `e${pages++}`, messages: ['x'], next: 5, done: false}))
    await peer.connect()
    await waitForBan(node, peer)
  })

  it('cuts off a peer whose messages are bad', async () => {
    const [node, peer] = await startReader()
    node.sink.judge = () => 'reject'
    await serve(peer, (request) => frame({epoch: 'e', messages: ['x'], next: request + 1, done: false}))
    await peer.connect()
    await waitForBan(node, peer)
  })

  it('does not wait for ever for a peer that does not answer', async () => {
    const [node, peer] = await startReader()
    await serve(peer, () => undefined)
    await peer.connect()
    await vi.waitFor(() => expect(node.metrics.get('catch_up_runs_total', {outcome: 'failed'})).toBeGreaterThanOrEqual(2), patience)
  })

  it('stops while a peer does not answer', async () => {
    const node = await group.startNode()
    const peer = await group.createHostile(node)
    const asked = Promise.withResolvers<void>()
    await serve(peer, () => {
      asked.resolve()
      return undefined
    })
    await peer.connect()
    await asked.promise
    await node.network.stop()
    expect(node.network.status().isListening).toBe(false)
  })

  it('ends the stream of a peer that sends far more than was asked for', async () => {
    const [node, peer] = await startReader()
    const taken = Promise.withResolvers<'accept'>()
    node.sink.judge = () => taken.promise
    const page = frame({epoch: 'e', messages: ['x'.repeat(1_000_000)], next: 1, done: false})
    const ended = Promise.withResolvers<void>()
    await peer.handle(catchUpProtocol, async (stream) => {
      for (let count = 0; count < 1_000; count++) if (!(await send(stream, page))) break
      ended.resolve()
    })
    await peer.connect()
    await ended.promise
    taken.resolve('accept')
    await vi.waitFor(() => expect(node.metrics.get('catch_up_runs_total', {outcome: 'failed'})).toBeGreaterThanOrEqual(1), patience)
  })
})
