import {expect, it, vi} from 'vitest'
import {listen} from '../support/create-node.ts'
import {patience, useGroup} from '../support/group.ts'

const group = useGroup()

it('makes a node reachable through a relay that cannot be dialled', async () => {
  const relay = await group.startNode({listenAddresses: [listen.tcp], serveRelay: true})
  const hidden = await group.startNode({listenAddresses: [], useRelays: true, bootstrapPeers: relay.network.multiaddrs(), targetPeers: 0})
  await vi.waitFor(() => expect(hidden.network.multiaddrs().join()).toContain('/p2p-circuit'), patience)
  const other = await group.startNode({listenAddresses: [listen.tcp], targetPeers: 0, bootstrapPeers: hidden.network.multiaddrs()})
  await vi.waitFor(() => {
    const peer = other.network.peers().find(({peerId}) => peerId === hidden.network.peerId)
    expect(peer?.connections.join()).toContain('/p2p-circuit')
  }, patience)
})
