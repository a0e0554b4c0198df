import {base64} from '@scure/base'
import {secp256k1} from '#platform'
import {compressPublicKey, decodeExactly} from './bytes.ts'
import {writeNulsAddress} from './nuls-address.ts'
import {hashNulsMessage} from './nuls-message.ts'
import type {Verifier} from './verifier.ts'

/** What stands before the base58 part: the network's prefix and a letter that marks its length. */
const networks = [
  {chainId: 1, prefix: 'NULSd'},
  {chainId: 2, prefix: 'tNULSe'},
]

/** Checks a NULS 2 signature: base64 of 27 + recovery id, r, s. */
export const verifyNuls2: Verifier = (buffer, {sender, signature}) => {
  const bytes = decodeExactly(65, base64, signature)
  const digest = hashNulsMessage(buffer)
  if (bytes === undefined || digest === undefined) return false
  const recovery = (bytes[0] ?? 0) - 27
  if (recovery !== 0 && recovery !== 1) return false
  const publicKey = secp256k1.recover(digest, bytes.subarray(1), recovery)
  if (publicKey === undefined) return false
  const compressed = compressPublicKey(publicKey)
  return networks.some(({chainId, prefix}) => sender === prefix + writeNulsAddress(chainId, compressed))
}
