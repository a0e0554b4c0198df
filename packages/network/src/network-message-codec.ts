import {topicPayloadBytes} from './constants.ts'
import {type EnvelopeProblem, NetworkError} from './errors.ts'
import type {NetworkMessage} from './network-message.ts'
import {createNodeId} from './node-id.ts'
import {findTopic, getTopicName} from './topics.ts'

/** Fields of `NetworkMessage` in spec/network.proto: number and protobuf wire type. */
const fields = {id: 1, sender: 2, topic: 3, payload: 4, timestamp: 5, signature: 6} as const
const varintType = 0
const lengthType = 2

type Field = Uint8Array | bigint

/** Writes the protobuf form. */
export function encodeNetworkMessage(message: NetworkMessage): Uint8Array {
  return Buffer.concat([
    ...encodeBytes(fields.id, message.id),
    ...encodeBytes(fields.sender, Buffer.from(message.sender, 'hex')),
    ...encodeBytes(fields.topic, Buffer.from(getTopicName(message.topic))),
    ...encodeBytes(fields.payload, message.payload),
    ...encodeTag(fields.timestamp, varintType),
    ...encodeVarint(BigInt(message.timestampMs)),
    ...encodeBytes(fields.signature, message.signature),
  ])
}

/** Reads the protobuf form: every field once, nothing else, sizes within their limits; throws NETWORK_ENVELOPE_INVALID. */
export function decodeNetworkMessage(bytes: Uint8Array): NetworkMessage {
  const found = readFields(bytes)
  const topic = findTopic(Buffer.from(getBytes(found, fields.topic)).toString())
  if (topic === undefined) throw fail('wrong-topic')
  const payload = getBytes(found, fields.payload)
  if (payload.length > topicPayloadBytes[topic]) throw fail('oversize')
  return {
    id: getBytes(found, fields.id, 32),
    sender: createNodeId(getBytes(found, fields.sender, 32)),
    topic,
    payload,
    timestampMs: getTime(found),
    signature: getBytes(found, fields.signature, 64),
  }
}

function encodeBytes(field: number, bytes: Uint8Array): Uint8Array[] {
  return [...encodeTag(field, lengthType), ...encodeVarint(BigInt(bytes.length)), bytes]
}

function encodeTag(field: number, type: number): Uint8Array[] {
  return encodeVarint(BigInt((field << 3) | type))
}

function encodeVarint(value: bigint): Uint8Array[] {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80)
  return [Uint8Array.from([...bytes, Number(rest)])]
}

function readFields(bytes: Uint8Array): ReadonlyMap<number, Field> {
  const found = new Map<number, Field>()
  for (let offset = 0; offset < bytes.length; ) {
    const tag = readVarint(bytes, offset)
    const number = Number(tag.value >> 3n)
    if (found.has(number) || number < fields.id || number > fields.signature) throw fail('malformed')
    const {value, end} = readField(bytes, tag.end, Number(tag.value & 7n))
    found.set(number, value)
    offset = end
  }
  return found
}

function readField(bytes: Uint8Array, offset: number, type: number): {value: Field; end: number} {
  const first = readVarint(bytes, offset)
  if (type === varintType) return first
  const end = first.end + Number(first.value)
  if (type !== lengthType || end > bytes.length) throw fail('malformed')
  return {value: bytes.subarray(first.end, end), end}
}

function readVarint(bytes: Uint8Array, offset: number): {value: bigint; end: number} {
  let value = 0n
  for (let index = 0; index < 10; index++) {
    const byte = bytes[offset + index]
    if (byte === undefined) break
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
    if (byte < 0x80) return {value: BigInt.asUintN(64, value), end: offset + index + 1}
  }
  throw fail('malformed')
}

function getBytes(found: ReadonlyMap<number, Field>, field: number, length?: number): Uint8Array {
  const value = found.get(field)
  if (value instanceof Uint8Array && (length === undefined || value.length === length)) return value
  throw fail('malformed')
}

function getTime(found: ReadonlyMap<number, Field>): number {
  const value = Number(found.get(fields.timestamp) ?? -1n)
  if (!Number.isSafeInteger(value) || value < 0 || typeof found.get(fields.timestamp) !== 'bigint') throw fail('malformed')
  return value
}

function fail(problem: EnvelopeProblem): NetworkError {
  return new NetworkError({code: 'NETWORK_ENVELOPE_INVALID', problem})
}
