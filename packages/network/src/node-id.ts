import {createPublicKey, type KeyObject} from 'node:crypto'
import {publicKeyFromRaw} from '@libp2p/crypto/keys'
import type {PeerId} from '@libp2p/interface'
import {peerIdFromPublicKey} from '@libp2p/peer-id'
import {NetworkError} from './errors.ts'

declare const brand: unique symbol

/** Name of a node, here and on chain: its raw Ed25519 public key as 64 lower-case hex digits. */
export type NodeId = string & {readonly [brand]: 'NodeId'}

const pattern = /^[0-9a-f]{64}$/

/** Tells whether a value is written like a node id. */
export function isNodeId(value: unknown): value is NodeId {
  return typeof value === 'string' && pattern.test(value)
}

/** Reads a node id; throws NETWORK_NODE_ID_INVALID. */
export function parseNodeId(value: unknown): NodeId {
  if (isNodeId(value)) return value
  throw new NetworkError({code: 'NETWORK_NODE_ID_INVALID'})
}

/** Gives the node id of a raw public key of 32 bytes. */
export function createNodeId(publicKey: Uint8Array): NodeId {
  return parseNodeId(Buffer.from(publicKey).toString('hex'))
}

/** Finds the node id behind a peer id; only Ed25519 peers have one. */
export function findNodeId(peer: PeerId): NodeId | undefined {
  return peer.publicKey?.type === 'Ed25519' ? createNodeId(peer.publicKey.raw) : undefined
}

/** Gives the libp2p peer id of a node. */
export function getPeerId(node: NodeId): PeerId {
  return peerIdFromPublicKey(publicKeyFromRaw(Buffer.from(node, 'hex')))
}

/** Gives the key with which signatures of a node are checked. */
export function getVerifyingKey(node: NodeId): KeyObject {
  const x = Buffer.from(node, 'hex').toString('base64url')
  return createPublicKey({key: {kty: 'OKP', crv: 'Ed25519', x}, format: 'jwk'})
}
