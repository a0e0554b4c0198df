import {secp256k1 as curve} from '@noble/curves/secp256k1.js'
import {base58, hex} from '@scure/base'
import {secp256k1} from '#platform'
import {decodeBytes, decodeExactly} from './bytes.ts'
import {writeNulsAddress} from './nuls-address.ts'
import {hashNulsMessage} from './nuls-message.ts'
import type {Verifier} from './verifier.ts'

const addressBytes = 24

/**
 * Checks a signature of the first NULS: hex of length, key, curve byte, length, DER signature. Published nodes hash the
 * text with a stray Python `b'…'` around it and so refuse what wallets sign; this is the form that wallets sign.
 */
export const verifyNuls: Verifier = (buffer, {sender, signature}) => {
  const parts = splitSignature(decodeBytes(hex, signature))
  const address = decodeExactly(addressBytes, base58, sender)
  const digest = hashNulsMessage(buffer)
  if (parts === undefined || address === undefined || digest === undefined) return false
  const chainId = (address[0] ?? 0) | ((address[1] ?? 0) << 8)
  if (sender !== writeNulsAddress(chainId, parts.publicKey)) return false
  return secp256k1.verify(digest, parts.compact, parts.publicKey)
}

interface SignatureParts {
  readonly publicKey: Uint8Array
  readonly compact: Uint8Array
}

function splitSignature(bytes: Uint8Array | undefined): SignatureParts | undefined {
  const keyBytes = bytes?.[0] ?? 0
  const derBytes = bytes?.[2 + keyBytes] ?? 0
  if (bytes?.length !== 3 + keyBytes + derBytes) return undefined
  const compact = decodeDer(bytes.subarray(3 + keyBytes))
  return compact && {publicKey: bytes.subarray(1, 1 + keyBytes), compact}
}

function decodeDer(der: Uint8Array): Uint8Array | undefined {
  try {
    return curve.Signature.fromBytes(der, 'der').toBytes('compact')
  } catch {
    return undefined
  }
}
