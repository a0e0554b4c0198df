import {ed25519} from '@noble/curves/ed25519.js'
import {sha512} from '@noble/hashes/sha2.js'

const {Point} = ed25519

/** Checks an ed25519 signature in plain JavaScript, by the cofactorless equation, as OpenSSL does. */
export function verifyEd25519Portable(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    const key = Point.fromBytes(publicKey)
    const r = signature.subarray(0, 32)
    const s = littleEndian(signature.subarray(32))
    if (s >= Point.Fn.ORDER) return false
    const k = Point.Fn.create(littleEndian(sha512.create().update(r).update(publicKey).update(message).digest()))
    const expected = Point.BASE.multiplyUnsafe(s).subtract(key.multiplyUnsafe(k)).toBytes()
    return r.every((byte, index) => byte === expected[index])
  } catch {
    return false
  }
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}
