import {createPrivateKey} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {EnvelopeReader} from './envelope-reader.ts'
import {createIdentity, identityFromKey} from './identity.ts'
import {computeMessageId, createNetworkMessage, getSignedBytes} from './network-message.ts'
import {decodeNetworkMessage, encodeNetworkMessage} from './network-message-codec.ts'
import {getTopicName} from './topics.ts'

interface Vector {
  readonly name: string
  readonly secretKey: string
  readonly topic: 'messages' | 'jobs'
  readonly payload: string
  readonly timestampMs: number
  readonly nodeId: string
  readonly peerId: string
  readonly id: string
  readonly signedBytes: string
  readonly signature: string
  readonly encoded: string
}

const {vectors}: {readonly vectors: readonly Vector[]} = JSON.parse(
  readFileSync(new URL('../../../spec/vectors/network/network-message.json', import.meta.url), 'utf8'),
)

/** PKCS #8 header of an Ed25519 key; the secret follows. */
const pkcs8Header = '302e020100300506032b657004220420'

describe('Network messages', () => {
  it.each(vectors)('are made as the vector "$name" says', (vector) => {
    const der = Buffer.from(pkcs8Header + vector.secretKey, 'hex')
    const identity = identityFromKey(createPrivateKey({key: der, format: 'der', type: 'pkcs8'}))
    expect(identity).toMatchObject({nodeId: vector.nodeId, peerId: vector.peerId})
    const message = createNetworkMessage(identity, {
      topic: vector.topic,
      payload: Buffer.from(vector.payload, 'hex'),
      timestampMs: vector.timestampMs,
    })
    expect(toHex(message.id)).toBe(vector.id)
    expect(toHex(getSignedBytes(message.id))).toBe(vector.signedBytes)
    expect(toHex(message.signature)).toBe(vector.signature)
    expect(toHex(encodeNetworkMessage(message))).toBe(vector.encoded)
  })

  it.each(vectors)('are opened as the vector "$name" says', ({encoded, id, topic}) => {
    const frame = {topic: getTopicName(topic), data: Buffer.from(encoded, 'hex')}
    const opened = new EnvelopeReader().open(frame)
    expect(opened).toEqual(decodeNetworkMessage(frame.data))
    expect(toHex(new EnvelopeReader().getFrameId(frame))).toBe(id)
  })

  it('have another id when anything in them differs', () => {
    const identity = createIdentity()
    const message = createNetworkMessage(identity, {topic: 'jobs', payload: Buffer.from('a'), timestampMs: 1})
    const ids = [
      message,
      {...message, topic: 'storage' as const},
      {...message, payload: Buffer.from('b')},
      {...message, timestampMs: 2},
      {...message, sender: createIdentity().nodeId},
    ].map((each) => toHex(computeMessageId(each)))
    expect(new Set(ids).size).toBe(5)
  })
})

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
