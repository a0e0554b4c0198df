import {secp256k1 as curve} from '@noble/curves/secp256k1.js'
import {bytesToHex, concatBytes, hexToBytes, utf8ToBytes} from '@noble/hashes/utils.js'
import {secp256k1} from '#platform'
import type {Account} from '../account.ts'
import type {EvmChain} from '../chain.ts'
import {keccak256} from '../platform/keccak.ts'
import {keyError, parsePrivateKey} from '../private-key.ts'
import type {Verifier} from './verifier.ts'

const signaturePattern = /^(?:0x)?[0-9a-f]{130}$/i

/** Checks an EIP-191 personal signature: the key it recovers to must own the sender's address, in any letter case. */
export const verifyEvm: Verifier = (buffer, {sender, signature}) => {
  if (!signaturePattern.test(signature)) return false
  const bytes = hexToBytes(signature.slice(-130))
  const recovery = readRecovery(bytes[64])
  if (recovery === undefined) return false
  const publicKey = secp256k1.recover(hashPersonalMessage(buffer), bytes.subarray(0, 64), recovery)
  return publicKey !== undefined && sender.toLowerCase() === computeAddress(publicKey)
}

/** Makes an account whose signatures any EVM chain code accepts. */
export function createEthereumAccount(privateKey: Uint8Array | string, chain: EvmChain = 'ETH'): Account {
  const key = parsePrivateKey(privateKey)
  if (!curve.utils.isValidSecretKey(key)) throw keyError()
  return {
    chain,
    address: toChecksumAddress(computeAddress(curve.getPublicKey(key, false))),
    async sign(text) {
      const {compact, recovery} = secp256k1.sign(hashPersonalMessage(text), key)
      return `0x${bytesToHex(compact)}${(27 + recovery).toString(16)}`
    },
  }
}

/** Wallets write the recovery id as 27 or 28, hardware ones as 0 or 1. */
function readRecovery(v: number | undefined): number | undefined {
  if (v === 0 || v === 27) return 0
  return v === 1 || v === 28 ? 1 : undefined
}

function hashPersonalMessage(text: string): Uint8Array {
  const bytes = utf8ToBytes(text)
  return keccak256(concatBytes(utf8ToBytes(`\x19Ethereum Signed Message:\n${bytes.length}`), bytes))
}

function computeAddress(publicKey: Uint8Array): string {
  return `0x${bytesToHex(keccak256(publicKey.subarray(1)).subarray(12))}`
}

/** Writes an address in the mixed case of EIP-55. */
function toChecksumAddress(address: string): string {
  const digits = address.slice(2)
  const hash = bytesToHex(keccak256(utf8ToBytes(digits)))
  return `0x${digits.replace(/[a-f]/g, (letter, index: number) => (Number.parseInt(hash.charAt(index), 16) > 7 ? letter.toUpperCase() : letter))}`
}
