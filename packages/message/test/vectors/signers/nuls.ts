import {secp256k1} from '@noble/curves/secp256k1.js'
import {base58, base64, hex} from '@scure/base'
import {hash160, type Signer, sha256, utf8} from './signer.ts'

function hashText(text: string): Uint8Array {
  const bytes = utf8(text)
  return sha256(Uint8Array.of(...utf8('\x18NULS Signed Message:\n'), bytes.length, ...bytes))
}

function encodeAddress(publicKey: Uint8Array, chainId: number): string {
  const body = [chainId & 255, chainId >> 8, 1, ...hash160(publicKey)]
  return base58.encode(
    Uint8Array.of(
      ...body,
      body.reduce((xor, byte) => xor ^ byte, 0),
    ),
  )
}

/** Signs as the first NULS did: key, curve byte and DER signature in hex. */
export function createNulsSigner(key: Uint8Array, chainId = 8964): Signer {
  const publicKey = secp256k1.getPublicKey(key)
  return {
    address: encodeAddress(publicKey, chainId),
    sign(text) {
      const der = secp256k1.sign(hashText(text), key, {prehash: false, format: 'der'})
      return hex.encode(Uint8Array.of(publicKey.length, ...publicKey, 0, der.length, ...der))
    },
  }
}

/** Signs as NULS 2 does: base64 of 27 + recovery id, r, s. */
export function createNuls2Signer(key: Uint8Array, chainId: 1 | 2 = 1): Signer {
  return {
    address: (chainId === 1 ? 'NULSd' : 'tNULSe') + encodeAddress(secp256k1.getPublicKey(key), chainId),
    sign(text) {
      const [recovery = 0, ...compact] = secp256k1.sign(hashText(text), key, {prehash: false, format: 'recovered'})
      return base64.encode(Uint8Array.of(27 + recovery, ...compact))
    },
  }
}
