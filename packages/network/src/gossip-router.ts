import type {GossipSub} from '@libp2p/gossipsub'
import type {PeerId} from '@libp2p/interface'

/** One gossip protocol frame; only the parts that we look at. */
export interface GossipRpc {
  readonly subscriptions: readonly unknown[]
  readonly messages: readonly GossipRpcMessage[]
  readonly control?: unknown
}

/** Message inside of a gossip frame. */
export interface GossipRpcMessage {
  readonly topic: string
  readonly data?: Uint8Array
}

/** Length-prefixed frames of one peer. */
export type FrameSource = AsyncIterable<{subarray(): Uint8Array; readonly byteLength: number}>

/**
 * Methods of @libp2p/gossipsub 17.1.1 that its published type leaves out. Nothing else gives us the peer behind a frame that
 * does not decode, nor its score. The package is pinned, and the tests with hostile peers fail when an upgrade moves a method.
 */
export interface GossipRouter extends GossipSub {
  /** Streams to the peers, by their names. */
  readonly streamsOutbound: ReadonlyMap<string, unknown>
  getScore(peer: string): number
  decodeRpc(bytes: Uint8Array): GossipRpc
  handleReceivedRpc(peer: PeerId, rpc: GossipRpc): Promise<void>
  handlePeerReadStreamError(error: unknown, peer: PeerId): void
  /** Reads the frames of one peer until its stream ends. */
  pipePeerReadStream(peer: PeerId, source: FrameSource): Promise<void>
  sendRpc(peer: string, rpc: GossipRpc): boolean
}

/** Gives the router with the methods that its published type leaves out. */
export function asGossipRouter(gossip: GossipSub): GossipRouter {
  return gossip as GossipRouter
}
