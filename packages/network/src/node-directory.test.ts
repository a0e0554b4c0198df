import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import type {Heartbeat} from './heartbeat.ts'
import {createIdentity} from './identity.ts'
import {NodeDirectory} from './node-directory.ts'
import type {NodeId} from './node-id.ts'

const options = {capacity: 3, expiryMs: 90_000, minIntervalMs: 2_000}

function build(nodeId: NodeId): Heartbeat {
  return {nodeId, role: 'compute', url: undefined, multiaddrs: [], version: '1', free: {}}
}

function create() {
  const clock = new FakeClock()
  return {clock, directory: new NodeDirectory(clock, options), nodes: Array.from({length: 5}, () => createIdentity())}
}

describe('NodeDirectory', () => {
  it('remembers the last heartbeat of each node', async () => {
    const {clock, directory, nodes} = create()
    const [node] = nodes
    if (node === undefined) return expect.unreachable()
    expect(directory.record(build(node.nodeId))).toBe('new')
    await clock.advance(5_000)
    expect(directory.record({...build(node.nodeId), version: '2'})).toBe('known')
    expect(directory.list()).toMatchObject([{heartbeat: {version: '2'}, peerId: node.peerId, heardMs: clock.now()}])
  })

  it('does not take heartbeats that follow too soon', async () => {
    const {clock, directory, nodes} = create()
    const heartbeat = build(nodes[0]?.nodeId ?? expect.unreachable())
    directory.record(heartbeat)
    await clock.advance(1_999)
    expect(directory.record(heartbeat)).toBe('early')
    await clock.advance(1)
    expect(directory.record(heartbeat)).toBe('known')
  })

  it('takes no new nodes when it is full, and goes on with those it knows', async () => {
    const {clock, directory, nodes} = create()
    expect(nodes.map(({nodeId}) => directory.record(build(nodeId)))).toEqual(['new', 'new', 'new', 'full', 'full'])
    await clock.advance(2_000)
    expect(directory.record(build(nodes[0]?.nodeId ?? expect.unreachable()))).toBe('known')
    expect(directory.size).toBe(3)
  })

  it('forgets nodes that are silent, and has room again', async () => {
    const {clock, directory, nodes} = create()
    const [first, second, third, fourth] = nodes.map(({nodeId}) => build(nodeId))
    if (first === undefined || second === undefined || third === undefined || fourth === undefined) return expect.unreachable()
    for (const heartbeat of [first, second, third]) directory.record(heartbeat)
    await clock.advance(60_000)
    directory.record(first)
    await clock.advance(30_001)
    expect(directory.list().map(({heartbeat}) => heartbeat.nodeId)).toEqual([first.nodeId])
    expect(directory.find(second.nodeId)).toBeUndefined()
    expect(directory.record(fourth)).toBe('new')
  })
})
