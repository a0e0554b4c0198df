import {secp256k1} from '@noble/curves/secp256k1.js'
import type {Secp256k1} from './platform.ts'
import {isRecoverable, isVerifiable} from './secp256k1-inputs.ts'

const digestOnly = {prehash: false}

/** Signatures over secp256k1 in plain JavaScript, for browsers and for machines the addon was not built for. */
export const portableSecp256k1: Secp256k1 = {
  engine: 'portable',

  recover(digest, compact, recovery) {
    if (!isRecoverable(digest, compact, recovery)) return undefined
    try {
      const signature = secp256k1.Signature.fromBytes(compact, 'compact')
      if (signature.hasHighS()) return undefined
      return signature.addRecoveryBit(recovery).recoverPublicKey(digest).toBytes(false)
    } catch {
      return undefined
    }
  },

  verify(digest, compact, publicKey) {
    if (!isVerifiable(digest, compact, publicKey)) return false
    try {
      return secp256k1.verify(compact, digest, publicKey, digestOnly)
    } catch {
      return false
    }
  },

  sign(digest, privateKey) {
    const bytes = secp256k1.sign(digest, privateKey, {prehash: false, format: 'recovered'})
    return {compact: bytes.subarray(1), recovery: bytes[0] ?? 0}
  },
}
