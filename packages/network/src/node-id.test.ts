import {generateKeyPair} from '@libp2p/crypto/keys'
import {peerIdFromPrivateKey} from '@libp2p/peer-id'
import {describe, expect, it} from 'vitest'
import {createIdentity} from './identity.ts'
import {findNodeId, getPeerId, isNodeId, parseNodeId} from './node-id.ts'

describe('Node ids', () => {
  it('are the public key of the peer, and lead back to it', () => {
    const {nodeId, peerId} = createIdentity()
    expect(nodeId).toMatch(/^[0-9a-f]{64}$/)
    expect(getPeerId(nodeId).toString()).toBe(peerId)
    expect(findNodeId(getPeerId(nodeId))).toBe(nodeId)
  })

  it('are missing where the key is not Ed25519', async () => {
    const peer = peerIdFromPrivateKey(await generateKeyPair('secp256k1'))
    expect(findNodeId(peer)).toBeUndefined()
  })

  it.each(['', 'ab', 'AB'.repeat(32), `0x${'ab'.repeat(31)}`, 'g'.repeat(64), 7, undefined])('are not written %j', (value) => {
    expect(isNodeId(value)).toBe(false)
    expect(() => parseNodeId(value)).toThrow(expect.objectContaining({code: 'NETWORK_NODE_ID_INVALID'}))
  })
})
