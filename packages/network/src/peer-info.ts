import type {Host} from './create-host.ts'
import type {Gossip} from './gossip.ts'
import type {Heartbeat} from './heartbeat.ts'
import type {KnownNode, NodeDirectory} from './node-directory.ts'
import {findNodeId, type NodeId} from './node-id.ts'
import type {GossipTopic} from './topics.ts'

/** Another node, connected or heard of lately. */
export interface PeerInfo {
  readonly peerId: string
  /** Absent for peers whose key is not Ed25519. */
  readonly nodeId: NodeId | undefined
  readonly isConnected: boolean
  /** Addresses of the open connections. */
  readonly connections: readonly string[]
  /** Standing in gossip: 0 to begin with, below that for what it did wrong. */
  readonly score: number
  /** Topics on which our gossip reaches it. */
  readonly topics: readonly GossipTopic[]
  /** What it last said of itself, and when we heard it. */
  readonly heartbeat: Heartbeat | undefined
  readonly heardMs: number | undefined
}

/** Where peers are listed from. */
export interface PeerSources {
  readonly host: Host | undefined
  readonly directory: NodeDirectory
  readonly gossip: Gossip
}

/** Lists the connected peers, then the nodes that were only heard of. */
export function listPeers({host, directory, gossip}: PeerSources): readonly PeerInfo[] {
  const connected = (host?.getPeers() ?? []).map((peer) => {
    const nodeId = findNodeId(peer)
    const known = nodeId === undefined ? undefined : directory.find(nodeId)
    const connections = host?.getConnections(peer).map(({remoteAddr}) => remoteAddr.toString()) ?? []
    const peerId = peer.toString()
    return {
      peerId,
      nodeId,
      isConnected: true,
      connections,
      score: gossip.getScore(peerId),
      topics: gossip.listTopicsOf(peerId),
      heartbeat: known?.heartbeat,
      heardMs: known?.heardMs,
    }
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
  return {peerId, nodeId: heartbeat.nodeId, isConnected: false, connections: [], score: 0, topics: [], heartbeat, heardMs}
}
