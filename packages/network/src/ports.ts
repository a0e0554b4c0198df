import type {Clock, Logger, MetricsRegister, Verdict} from '@aleph-onchain/common'
import type {Envelope} from '@aleph-onchain/message'
import type {NodeIdentity} from './identity.ts'
import type {QuicSupport} from './load-quic.ts'
import type {NodeId} from './node-id.ts'
import type {GossipTopic} from './topics.ts'

/** What a validator says of something that came in: take and forward, drop quietly, or drop and blame the sender. */
export type GossipVerdict = Verdict | 'accept'

/** How messages came to us: `gossip` must be answered before it is forwarded, `catch-up` is history of a peer. */
export type MessageSource = 'gossip' | 'catch-up'

/** Takes messages of other nodes. */
export interface MessageSink {
  /**
   * Takes messages as they came, nothing about them checked. Resolves when they are durable (`accept`), not wanted
   * (`ignore`) or bad (`reject`); rejects when they could not be taken now, and catch-up offers them again later.
   */
  receive(messages: readonly unknown[], source: MessageSource): Promise<GossipVerdict>
}

/** One page of our message log. */
export interface CatchUpPage {
  readonly messages: readonly Envelope[]
  /** Cursor after the last message; the cursor asked for when nothing comes after it; the end of the log when that lies before it. */
  readonly next: number
}

/** Gives other nodes our messages in the order in which we got them. */
export interface CatchUpSource {
  /** Random name of this message log, made with the database: it changes when the log begins anew. */
  epoch(): Promise<string>
  /** Reads messages after a cursor (0 = from the beginning); may end early once they come to `maxBytes`, but not empty. */
  readAfter(cursor: number, limit: number, maxBytes: number): Promise<CatchUpPage>
}

/** How far we have read in the log of one peer. */
export interface CatchUpCursor {
  readonly epoch: string
  readonly cursor: number
}

/** Keeps the cursors across restarts. */
export interface CatchUpCursors {
  get(peerId: string): Promise<CatchUpCursor | undefined>
  set(peerId: string, cursor: CatchUpCursor): Promise<void>
}

/** Payload of a gossip topic with what its envelope says, proven by the sender's signature. */
export interface TopicMessage {
  readonly topic: GossipTopic
  readonly sender: NodeId
  readonly payload: Uint8Array
  readonly timestampMs: number
}

/** Judges the payloads of one topic before they are forwarded. */
export type TopicHandler = (message: TopicMessage) => Promise<GossipVerdict> | GossipVerdict

/** Tells the resources that are free, for the heartbeat; names and units are the caller's. */
export type FreeResources = () => Readonly<Record<string, number>>

/** What the network uses of the rest of the node. */
export interface NetworkModules {
  readonly identity: NodeIdentity
  readonly messages: MessageSink
  readonly catchUp: CatchUpSource
  readonly cursors: CatchUpCursors
  /** Resources named in the heartbeat; none when absent. */
  readonly freeResources?: FreeResources
  /** Brings the QUIC transport, a native addon; the installed one when absent. */
  readonly loadQuic?: () => Promise<QuicSupport>
  /** Numbers from 0 to below 1; Math.random when absent. */
  readonly random?: () => number
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
}
