import type {ItemHash} from '@aleph-onchain/message'
import type {ExecutableMessage} from '../ports.ts'

/** Message of the network as the API shows it: what subscriptions are compared with, and what programs are called with. */
export interface NetworkMessage {
  readonly item_hash: string
  readonly type: string
  readonly [name: string]: unknown
}

/** Messages of the network, as this node processes them. */
export interface MessageFeed {
  /** Lists the programs of the network that subscribe to messages, out of the database, so that none is forgotten by a restart. */
  listSubscribers(): Promise<readonly ExecutableMessage[]>
  /** Hears of each message once it is processed; the returned function ends that. */
  onProcessed(listener: (message: NetworkMessage) => void): () => void
}

/** Program by its hash, and what it wants to hear of. */
export interface Subscriber {
  readonly vmHash: ItemHash
  readonly subscriptions: readonly object[]
}
