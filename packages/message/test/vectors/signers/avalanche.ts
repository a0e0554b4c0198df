import {secp256k1} from '@noble/curves/secp256k1.js'
import {base58, bech32} from '@scure/base'
import {hash160, type Signer, sha256, utf8} from './signer.ts'

/** Signs as the Avalanche wallet does for its X- and P-chains. */
export function createAvalancheSigner(key: Uint8Array, chainId = 'X'): Signer {
  return {
    address: `${chainId}-${bech32.encode('avax', bech32.toWords(hash160(secp256k1.getPublicKey(key))))}`,
    sign(text) {
      const bytes = utf8(text)
      const digest = sha256(
        Uint8Array.of(...utf8('\x1aAvalanche Signed Message:\n'), 0, 0, bytes.length >> 8, bytes.length & 255, ...bytes),
      )
      const [recovery = 0, ...compact] = secp256k1.sign(digest, key, {prehash: false, format: 'recovered'})
      const signature = Uint8Array.of(...compact, recovery)
      return base58.encode(Uint8Array.of(...signature, ...sha256(signature).subarray(-4)))
    },
  }
}
