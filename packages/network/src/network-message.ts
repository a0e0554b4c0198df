import {hash} from 'node:crypto'
import type {NodeIdentity} from './identity.ts'
import type {NodeId} from './node-id.ts'
import {type GossipTopic, getTopicName} from './topics.ts'

/** Envelope of everything that is gossiped; spec/network.md §2. */
export interface NetworkMessage {
  /** SHA-256 over sender, topic, time and payload; GossipSub knows the message by it. */
  readonly id: Uint8Array
  readonly sender: NodeId
  readonly topic: GossipTopic
  readonly payload: Uint8Array
  readonly timestampMs: number
  /** Ed25519 by the sender over `aleph/1/network-message` and the id. */
  readonly signature: Uint8Array
}

const signatureDomain = Buffer.from('aleph/1/network-message')

/** Wraps a payload and signs it. */
export function createNetworkMessage(
  identity: NodeIdentity,
  content: Pick<NetworkMessage, 'topic' | 'payload' | 'timestampMs'>,
): NetworkMessage {
  const id = computeMessageId({...content, sender: identity.nodeId})
  return {...content, sender: identity.nodeId, id, signature: identity.sign(getSignedBytes(id))}
}

/** Computes the id: sha256(sender ‖ topic ‖ time as 8 bytes, big-endian ‖ payload). No topic is the beginning of another. */
export function computeMessageId(message: Omit<NetworkMessage, 'id' | 'signature'>): Uint8Array {
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(message.timestampMs))
  const head = [Buffer.from(message.sender, 'hex'), Buffer.from(getTopicName(message.topic)), time]
  return hash('sha256', Buffer.concat([...head, message.payload]), 'buffer')
}

/** Gives the bytes that the sender signs. */
export function getSignedBytes(id: Uint8Array): Uint8Array {
  return Buffer.concat([signatureDomain, id])
}
