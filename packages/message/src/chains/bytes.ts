import {ripemd160} from '@noble/hashes/legacy.js'
import {sha256} from '@noble/hashes/sha2.js'
import type {BytesCoder} from '@scure/base'

/** Longest encoded key or signature that is decoded; base58 takes quadratic time. */
const encodedCharacters = 256

/** Decodes text from a signature; `undefined` for a wrong alphabet. */
export function decodeBytes(coder: Pick<BytesCoder, 'decode'>, text: string): Uint8Array | undefined {
  if (text.length > encodedCharacters) return undefined
  try {
    return coder.decode(text)
  } catch {
    return undefined
  }
}

/** Decodes text that must give exactly so many bytes. */
export function decodeExactly(length: number, coder: Pick<BytesCoder, 'decode'>, text: string): Uint8Array | undefined {
  const bytes = decodeBytes(coder, text)
  return bytes?.length === length ? bytes : undefined
}

/** Hashes a key as Bitcoin does: RIPEMD-160 of SHA-256. */
export function hash160(bytes: Uint8Array): Uint8Array {
  return ripemd160(sha256(bytes))
}

/** Shortens a 65-byte key to its 33-byte form. */
export function compressPublicKey(publicKey: Uint8Array): Uint8Array {
  return Uint8Array.of(((publicKey[64] ?? 0) & 1) + 2, ...publicKey.subarray(1, 33))
}
