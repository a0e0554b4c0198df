import {secp256k1} from '@noble/curves/secp256k1.js'
import {keccak_256} from '@noble/hashes/sha3.js'
import {hex} from '@scure/base'
import {type Signer, utf8} from './signer.ts'

/** The first two accounts of the mnemonic `test test … junk` that anvil and hardhat hand out; known to everybody. */
export const anvilKeys = [
  'ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
  '59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d',
] as const

/** Signs as `personal_sign` does. */
export function createEvmSigner(key: Uint8Array): Signer {
  const address = `0x${hex.encode(keccak_256(secp256k1.getPublicKey(key, false).subarray(1)).subarray(12))}`
  return {
    address,
    sign(text) {
      const bytes = utf8(text)
      const digest = keccak_256(Uint8Array.of(...utf8(`\x19Ethereum Signed Message:\n${bytes.length}`), ...bytes))
      const [recovery = 0, ...compact] = secp256k1.sign(digest, key, {prehash: false, format: 'recovered'})
      return `0x${hex.encode(Uint8Array.of(...compact, 27 + recovery))}`
    },
  }
}

const order = secp256k1.Point.Fn.ORDER

/** Derives the other signature that fits the same key and text: s becomes n - s, the recovery id flips. */
export function malleate(signature: string): string {
  const s = order - BigInt(`0x${signature.slice(66, 130)}`)
  const v = signature.endsWith('1b') ? '1c' : '1b'
  return signature.slice(0, 66) + s.toString(16).padStart(64, '0') + v
}
