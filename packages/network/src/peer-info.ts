import type {Host} from './create-host.ts'
import type {Heartbeat} from './heartbeat.ts'
import type {KnownNode, NodeDirectory} from './node-directory.ts'
import {findNodeId, type NodeId} from './node-id.ts'

/** Another node, connected or heard of lately. */
export interface PeerInfo {
  readonly peerId: string
  /** Absent for peers whose key is not Ed25519. */
  readonly nodeId: NodeId | undefined
  readonly isConnected: boolean
  /** Addresses of the open connections. */
  readonly connections: readonly string[]
  /** What it last said of itself, and when we heard it. */
  readonly heartbeat: Heartbeat | undefined
  readonly heardMs: number | undefined
}

/** Lists the connected peers, then the nodes that were only heard of. */
export function listPeers(host: Host | undefined, directory: NodeDirectory): readonly PeerInfo[] {
  const connected = (host?.getPeers() ?? []).map((peer) => {
    const nodeId = findNodeId(peer)
    const known = nodeId === undefined ? undefined : directory.find(nodeId)
    const connections = host?.getConnections(peer).map(({remoteAddr}) => remoteAddr.toString()) ?? []
    return {peerId: peer.toString(), nodeId, isConnected: true, connections, heartbeat: known?.heartbeat, heardMs: known?.heardMs}
  })
  const names = new Set(connected.map(({peerId}) => peerId))
  return [
    ...connected,
    ...directory
      .list()
      .filter(({peerId}) => !names.has(peerId))
      .map(describeHeard),
  ]
}

function describeHeard({heartbeat, peerId, heardMs}: KnownNode): PeerInfo {
  return {peerId, nodeId: heartbeat.nodeId, isConnected: false, connections: [], heartbeat, heardMs}
}
