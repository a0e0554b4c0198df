import type {Startable} from '@aleph-onchain/common'
import type {Envelope} from '@aleph-onchain/message'
import type {NodeId} from './node-id.ts'
import type {PeerInfo} from './peer-info.ts'
import type {TopicHandler} from './ports.ts'
import type {GossipTopic} from './topics.ts'

/** How the network stands, for readiness and `doctor`. */
export interface NetworkStatus {
  readonly isListening: boolean
  readonly peerCount: number
  readonly quic: 'ready' | 'unavailable' | 'stopped'
  /** Why QUIC is unavailable. */
  readonly quicProblem: string | undefined
}

/** What other modules see of the network between nodes. */
export interface PeerNetwork extends Startable {
  readonly nodeId: NodeId
  readonly peerId: string
  /** Gossips messages in batches; resolves when they are queued. What finds no room is dropped and counted: catch-up repairs. */
  publishMessages(batch: readonly Envelope[]): Promise<void>
  /** Gossips one payload on any topic. */
  publish(topic: GossipTopic, payload: Uint8Array): Promise<void>
  /** Judges the payloads of a topic; a topic without handler is neither received nor forwarded. */
  handle(topic: GossipTopic, handler: TopicHandler): void
  /** Takes multiaddrs ending in `/p2p/<id>` at which nodes may be found, say from their on-chain metadata. */
  learnAddresses(addresses: readonly string[]): void
  peers(): readonly PeerInfo[]
  /** HTTP APIs of nodes heard of lately, the last heard first. */
  httpPeers(): readonly string[]
  /** Addresses under which others reach this node, ending in `/p2p/<id>`. */
  multiaddrs(): readonly string[]
  status(): NetworkStatus
}
