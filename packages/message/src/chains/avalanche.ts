import {sha256} from '@noble/hashes/sha2.js'
import {concatBytes, utf8ToBytes} from '@noble/hashes/utils.js'
import {base58, bech32} from '@scure/base'
import {secp256k1} from '#platform'
import {compressPublicKey, decodeExactly, hash160} from './bytes.ts'
import type {Verifier} from './verifier.ts'

const signatureBytes = 65
const checksumBytes = 4

/** Checks an Avalanche X- or P-chain signature: base58 of r, s, recovery id and the end of their SHA-256. */
export const verifyAvalanche: Verifier = (buffer, {sender, signature}) => {
  const decoded = decodeExactly(signatureBytes + checksumBytes, base58, signature)
  if (decoded === undefined || !hasChecksum(decoded)) return false
  const publicKey = secp256k1.recover(hashMessage(buffer), decoded.subarray(0, 64), decoded[64] ?? 0)
  return publicKey !== undefined && sender === writeAddress(sender.split('-', 1)[0] ?? '', publicKey)
}

function hasChecksum(decoded: Uint8Array): boolean {
  const digest = sha256(decoded.subarray(0, signatureBytes))
  return decoded.subarray(signatureBytes).every((byte, index) => byte === digest[digest.length - checksumBytes + index])
}

/** Length as four bytes, big end first. */
function hashMessage(buffer: string): Uint8Array {
  const text = utf8ToBytes(buffer)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, text.length)
  return sha256(concatBytes(utf8ToBytes('\x1aAvalanche Signed Message:\n'), length, text))
}

function writeAddress(chainId: string, publicKey: Uint8Array): string {
  return `${chainId}-${bech32.encode('avax', bech32.toWords(hash160(compressPublicKey(publicKey))))}`
}
