import {ristretto255} from '@noble/curves/ed25519.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import {Transcript} from './merlin.ts'

const {Point} = ristretto255
const {Fn} = Point

/** Computes the scalar that binds key, commitment and message, in the signing context of Substrate chains. */
export function challengeSr25519(message: Uint8Array, publicKey: Uint8Array, commitment: Uint8Array): bigint {
  const transcript = new Transcript('SigningContext')
  transcript.append('', utf8ToBytes('substrate'))
  transcript.append('sign-bytes', message)
  transcript.append('proto-name', utf8ToBytes('Schnorr-sig'))
  transcript.append('sign:pk', publicKey)
  transcript.append('sign:R', commitment)
  return Fn.create(littleEndian(transcript.challenge('sign:c', 64)))
}

/** Checks a 64-byte sr25519 signature: commitment R, then s with its top bit set as the mark of this scheme. */
export function verifySr25519(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  const mark = signature[63] ?? 0
  if (signature.length !== 64 || mark < 0x80) return false
  const commitment = signature.subarray(0, 32)
  const s = littleEndian(Uint8Array.of(...signature.subarray(32, 63), mark & 0x7f))
  if (s >= Fn.ORDER) return false
  try {
    const key = Point.fromBytes(publicKey)
    if (key.is0()) return false // anybody could sign for it
    const k = challengeSr25519(message, publicKey, commitment)
    const expected = Point.BASE.multiplyUnsafe(s).subtract(key.multiplyUnsafe(k)).toBytes()
    return commitment.every((byte, index) => byte === expected[index])
  } catch {
    return false
  }
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}
