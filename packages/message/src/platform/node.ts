import {hash} from 'node:crypto'
import type {Secp256k1} from './platform.ts'
import {loadNativeSecp256k1} from './secp256k1-native.ts'
import {portableSecp256k1} from './secp256k1-portable.ts'

export {verifyEd25519Native as verifyEd25519} from './ed25519-native.ts'

/** Native where the addon loads, portable elsewhere. */
export const secp256k1: Secp256k1 = loadNativeSecp256k1() ?? portableSecp256k1

/** Hashes with SHA-256 into lower-case hex; a text counts as its UTF-8 bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}
