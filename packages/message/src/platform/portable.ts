import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

export {verifyEd25519Portable as verifyEd25519} from './ed25519-portable.ts'
export {portableSecp256k1 as secp256k1} from './secp256k1-portable.ts'

/** Hashes with SHA-256 into lower-case hex; a text counts as its UTF-8 bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))
}
