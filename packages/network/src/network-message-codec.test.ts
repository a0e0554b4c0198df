import {encodeMessage, message} from 'protons-runtime'
import {describe, expect, it} from 'vitest'
import {createIdentity} from './identity.ts'
import {createNetworkMessage, type NetworkMessage} from './network-message.ts'
import {decodeNetworkMessage, encodeNetworkMessage} from './network-message-codec.ts'

const identity = createIdentity()
const right = createNetworkMessage(identity, {topic: 'messages', payload: Buffer.from('[]'), timestampMs: 1_700_000_000_123})
const encoded = encodeNetworkMessage(right)

/** The fields of spec/network.proto for a library that knows protobuf; only its writing is used. */
const referenceCodec = message<NetworkMessage, NetworkMessage>(
  (value, writer) => {
    writer.uint32((1 << 3) | 2).bytes(value.id)
    writer.uint32((2 << 3) | 2).bytes(Buffer.from(value.sender, 'hex'))
    writer.uint32((3 << 3) | 2).string(`aleph/1/${value.topic}`)
    writer.uint32((4 << 3) | 2).bytes(value.payload)
    writer.uint32(5 << 3).uint64(BigInt(value.timestampMs))
    writer.uint32((6 << 3) | 2).bytes(value.signature)
  },
  () => right,
  function* () {
    yield right
  },
)

describe('The protobuf form of a network message', () => {
  it('comes back as it was', () => {
    expect(decodeNetworkMessage(encoded)).toEqual(right)
  })

  it('is what a protobuf library writes for spec/network.proto', () => {
    expect(Buffer.compare(encodeMessage(right, referenceCodec), encoded)).toBe(0)
  })

  it.each([0, 1, 127, 128, 2 ** 32, Number.MAX_SAFE_INTEGER])('keeps the time %d', (timestampMs) => {
    expect(decodeNetworkMessage(encodeNetworkMessage({...right, timestampMs})).timestampMs).toBe(timestampMs)
  })

  it('keeps an empty payload and a long one', () => {
    for (const payload of [Buffer.alloc(0), Buffer.alloc(2 ** 20, 7)]) {
      expect(Buffer.compare(decodeNetworkMessage(encodeNetworkMessage({...right, payload})).payload, payload)).toBe(0)
    }
  })

  it('refuses what is cut off anywhere', () => {
    for (let length = 0; length < encoded.length; length++) {
      expect(() => decodeNetworkMessage(encoded.subarray(0, length))).toThrow(expect.objectContaining({code: 'NETWORK_ENVELOPE_INVALID'}))
    }
  })

  it('refuses any changed byte or reads it as something else', () => {
    for (let index = 0; index < encoded.length; index++) {
      const changed = Buffer.from(encoded)
      changed[index] = (changed[index] ?? 0) ^ 0xff
      expect(readOrRefuse(changed)).not.toEqual(right)
    }
  })

  it.each([
    ['a field twice', Buffer.concat([encoded, encoded])],
    ['an unknown field', Buffer.concat([encoded, Buffer.from([0x3a, 0x01, 0x00])])],
    ['a field number of zero', Buffer.concat([Buffer.from([0x02, 0x00]), encoded])],
    ['a number that never ends', Buffer.alloc(64, 0xff)],
    ['a length beyond all memory', Buffer.concat([encoded.subarray(0, 1), Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])])],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeNetworkMessage(bytes)).toThrow(
      expect.objectContaining({reason: {code: 'NETWORK_ENVELOPE_INVALID', problem: 'malformed'}}),
    )
  })

  it('refuses a topic that is not ours', () => {
    const other = Buffer.from(Buffer.from(encoded).toString('latin1').replace('aleph/1/messages', 'aleph/1/massages'), 'latin1')
    expect(() => decodeNetworkMessage(other)).toThrow(
      expect.objectContaining({reason: {code: 'NETWORK_ENVELOPE_INVALID', problem: 'wrong-topic'}}),
    )
  })

  it('refuses a payload that is too long for its topic', () => {
    const long = encodeNetworkMessage({...right, topic: 'heartbeats', payload: Buffer.alloc(16_385)})
    expect(() => decodeNetworkMessage(long)).toThrow(
      expect.objectContaining({reason: {code: 'NETWORK_ENVELOPE_INVALID', problem: 'oversize'}}),
    )
  })
})

function readOrRefuse(bytes: Uint8Array): unknown {
  try {
    return decodeNetworkMessage(bytes)
  } catch (error) {
    return error
  }
}
