import {createRequire} from 'node:module'
import type {Secp256k1} from './platform.ts'
import {isRecoverable, isVerifiable} from './secp256k1-inputs.ts'

/** The slice of the npm package `secp256k1` that we use; `bindings` is its addon without the package's own slow fallback. */
interface Addon {
  ecdsaRecover(signature: Uint8Array, recovery: number, digest: Uint8Array, compressed: boolean): Uint8Array
  ecdsaVerify(signature: Uint8Array, digest: Uint8Array, publicKey: Uint8Array): boolean
  ecdsaSign(digest: Uint8Array, privateKey: Uint8Array): {readonly signature: Uint8Array; readonly recid: number}
}

/** Loads the native addon; `undefined` where it is not installed or was not built for this machine. */
export function loadNativeSecp256k1(): Secp256k1 | undefined {
  try {
    const addon: Addon = createRequire(import.meta.url)('secp256k1/bindings.js')
    return wrapAddon(addon)
  } catch {
    return undefined
  }
}

function wrapAddon(addon: Addon): Secp256k1 {
  return {
    engine: 'native',

    recover(digest, compact, recovery) {
      if (!isRecoverable(digest, compact, recovery) || hasHighS(compact)) return undefined
      try {
        return addon.ecdsaRecover(compact, recovery, digest, false)
      } catch {
        return undefined
      }
    },

    verify(digest, compact, publicKey) {
      if (!isVerifiable(digest, compact, publicKey)) return false
      try {
        return addon.ecdsaVerify(compact, digest, publicKey)
      } catch {
        return false
      }
    },

    sign(digest, privateKey) {
      const {signature, recid} = addon.ecdsaSign(digest, privateKey)
      return {compact: signature, recovery: recid}
    },
  }
}

/** Half of the group order: 7fffffff ffffffff ffffffff ffffffff 5d576e73 57a4501d dfe92f46 681b20a0. */
const halfOrder = Uint8Array.from(
  [0x7fffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x5d576e73, 0x57a4501d, 0xdfe92f46, 0x681b20a0].flatMap((word) => [
    word >>> 24,
    (word >>> 16) & 255,
    (word >>> 8) & 255,
    word & 255,
  ]),
)

function hasHighS(compact: Uint8Array): boolean {
  for (let index = 0; index < 32; index++) {
    const difference = (compact[32 + index] ?? 0) - (halfOrder[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
