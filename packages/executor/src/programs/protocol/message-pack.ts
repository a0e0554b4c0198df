import {decode} from '@msgpack/msgpack'
import {ExecutorError} from '../../errors.ts'

/** Deepest nesting and most values of anything that a guest sends. */
const maxDepth = 8
const maxValues = 10_000

/**
 * Reads MessagePack that a guest wrote. Its shape is walked over before anything is made of it: some bytes of nested lists would
 * otherwise take a thousand times their size. Throws EXECUTOR_AGENT_PROTOCOL.
 */
export function readMessagePack(bytes: Buffer): unknown {
  try {
    assertModest(bytes)
    return decode(bytes)
  } catch (error) {
    if (error instanceof ExecutorError) throw error
    throw protocolError('the answer is no MessagePack', error)
  }
}

function assertModest(bytes: Buffer): void {
  let at = 0
  let values = 0
  /** Values that are still to come of each list or map that is open. */
  const open: number[] = [1]
  while (open.length > 0) {
    const left = open.at(-1) ?? 0
    if (left === 0) {
      open.pop()
      continue
    }
    open[open.length - 1] = left - 1
    if (++values > maxValues) throw protocolError('the answer has too many values')
    const [bodyBytes, children] = measure(bytes, at)
    at += bodyBytes
    if (at > bytes.length) throw protocolError('the answer is cut off')
    if (children === 0) continue
    if (open.length >= maxDepth) throw protocolError('the answer is nested too deeply')
    open.push(children)
  }
  if (at !== bytes.length) throw protocolError('the answer is more than one value')
}

/** Gives the bytes of the value at a place without its children, and their number. */
function measure(bytes: Buffer, at: number): readonly [bodyBytes: number, children: number] {
  const type = bytes.readUInt8(at)
  if (type <= 0x7f || type >= 0xe0) return [1, 0]
  if (type <= 0x8f) return [1, (type & 0x0f) * 2]
  if (type <= 0x9f) return [1, type & 0x0f]
  if (type <= 0xbf) return [1 + (type & 0x1f), 0]
  switch (type) {
    case 0xc0:
    case 0xc2:
    case 0xc3:
      return [1, 0]
    case 0xc4:
    case 0xd9:
      return [2 + bytes.readUInt8(at + 1), 0]
    case 0xc5:
    case 0xda:
      return [3 + bytes.readUInt16BE(at + 1), 0]
    case 0xc6:
    case 0xdb:
      return [5 + bytes.readUInt32BE(at + 1), 0]
    case 0xcc:
    case 0xd0:
      return [2, 0]
    case 0xcd:
    case 0xd1:
      return [3, 0]
    case 0xca:
    case 0xce:
    case 0xd2:
      return [5, 0]
    case 0xcb:
    case 0xcf:
    case 0xd3:
      return [9, 0]
    case 0xdc:
      return [3, bytes.readUInt16BE(at + 1)]
    case 0xdd:
      return [5, bytes.readUInt32BE(at + 1)]
    case 0xde:
      return [3, bytes.readUInt16BE(at + 1) * 2]
    case 0xdf:
      return [5, bytes.readUInt32BE(at + 1) * 2]
    default:
      throw protocolError('the answer has a type that is not used')
  }
}

function protocolError(detail: string, cause?: unknown): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail}, {cause})
}
