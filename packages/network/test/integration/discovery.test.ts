import {describe, expect, it, vi} from 'vitest'
import {createNode, listen} from '../support/create-node.ts'
import {connect, patience, useGroup} from '../support/group.ts'

const group = useGroup()

describe('Discovery', () => {
  it('finds a third node through the one that both know', async () => {
    const known = await group.startNode()
    // Heartbeats come too late to help, so the DHT has to.
    const slow = {bootstrapPeers: known.network.multiaddrs(), heartbeatIntervalMs: 600_000}
    const second = await group.startNode(slow)
    const third = await group.startNode(slow)
    await vi.waitFor(() => {
      expect(
        second.network
          .peers()
          .filter(({isConnected}) => isConnected)
          .map(({peerId}) => peerId),
      ).toContain(third.network.peerId)
    }, patience)
  })

  it('finds a peer again that was away', async () => {
    const away = await group.startNode({listenAddresses: [listen.tcp]})
    const [address = ''] = away.network.multiaddrs()
    const node = await group.startNode({bootstrapPeers: [address], listenAddresses: [listen.tcp]})
    await vi.waitFor(() => expect(node.network.status().peerCount).toBe(1), patience)
    await away.network.stop()
    await vi.waitFor(() => expect(node.network.status().peerCount).toBe(0), patience)
    await away.network.start()
    // The port changes with the restart: the old address leads nowhere, a new one is learnt.
    node.network.learnAddresses(away.network.multiaddrs())
    await vi.waitFor(() => expect(node.network.status().peerCount).toBe(1), patience)
  })

  it('dials a bootstrap peer that comes later', async () => {
    const late = await group.startNode({listenAddresses: [listen.tcp]})
    const [address = ''] = late.network.multiaddrs()
    await late.network.stop()
    const node = await group.startNode({bootstrapPeers: [address]})
    const again = createNode({listenAddresses: [address.replace(/\/p2p\/.*/, '')]}, {identity: late.identity})
    group.own(again.network)
    await again.network.start()
    await vi.waitFor(() => expect(node.network.peers()[0]).toMatchObject({peerId: again.network.peerId, isConnected: true}), patience)
  })

  it('prefers QUIC when a peer offers both', async () => {
    const a = await group.startNode()
    const b = await group.startNode({bootstrapPeers: a.network.multiaddrs()})
    await vi.waitFor(() => expect(b.network.status().peerCount).toBe(1), patience)
    expect(b.network.peers()[0]?.connections[0]).toContain('/quic-v1')
  })

  it('learns nodes and their HTTP APIs from heartbeats', async () => {
    const a = await group.startNode({publicUrl: 'http://127.0.0.1:4024/', role: 'coordinator'}, {freeResources: () => ({vcpus: 4})})
    const b = await group.startNode({role: 'compute'})
    await connect(a, b)
    await vi.waitFor(() => expect(b.network.httpPeers()).toEqual(['http://127.0.0.1:4024']), patience)
    expect(b.network.peers()[0]?.heartbeat).toMatchObject({nodeId: a.network.nodeId, role: 'coordinator', free: {vcpus: 4}})
    await vi.waitFor(() => expect(a.network.peers()[0]?.heartbeat).toMatchObject({role: 'compute', url: undefined}), patience)
    expect(a.network.httpPeers()).toEqual([])
  })

  it('forgets a node that has fallen silent', async () => {
    const a = await group.startNode({publicUrl: 'http://127.0.0.1:4024', heartbeatIntervalMs: 200})
    const b = await group.startNode({heartbeatIntervalMs: 200})
    await connect(a, b)
    await vi.waitFor(() => expect(b.network.httpPeers()).toHaveLength(1), patience)
    await a.network.stop()
    await vi.waitFor(() => expect(b.network.httpPeers()).toEqual([]), patience)
  })
})
