import {sha256} from '@noble/hashes/sha2.js'
import {concatBytes, utf8ToBytes} from '@noble/hashes/utils.js'

/** Longest text whose length fits the one-byte form; a buffer with a real address is half as long. */
const oneByteLength = 252

/** Hashes a text as both generations of NULS sign it; `undefined` when it is too long to be a verification buffer. */
export function hashNulsMessage(buffer: string): Uint8Array | undefined {
  const text = utf8ToBytes(buffer)
  if (text.length > oneByteLength) return undefined
  return sha256(concatBytes(utf8ToBytes('\x18NULS Signed Message:\n'), Uint8Array.of(text.length), text))
}
