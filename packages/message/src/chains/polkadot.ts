import {blake2b} from '@noble/hashes/blake2.js'
import {concatBytes, utf8ToBytes} from '@noble/hashes/utils.js'
import {base58, hex} from '@scure/base'
import * as z from 'zod'
import {decodeBytes, decodeExactly} from './bytes.ts'
import {parseSignatureObject} from './signature-object.ts'
import {verifySr25519} from './sr25519.ts'
import type {Verifier} from './verifier.ts'

const signatureSchema = z.object({curve: z.literal('sr25519').default('sr25519'), data: z.string()})

const keyBytes = 32
const checksumBytes = 2

/** Checks an sr25519 signature by the key in an SS58 address of any network; browser wallets wrap the text in `<Bytes>`. */
export const verifyPolkadot: Verifier = (buffer, {sender, signature}) => {
  const parts = parseSignatureObject(signatureSchema, signature)
  const bytes = parts && decodeExactly(64, hex, parts.data.replace(/^0x/, ''))
  const publicKey = decodeAddress(sender)
  if (bytes === undefined || publicKey === undefined) return false
  return [buffer, `<Bytes>${buffer}</Bytes>`].some((text) => verifySr25519(utf8ToBytes(text), bytes, publicKey))
}

/** Takes the key out of an SS58 address: network prefix of one or two bytes, key, checksum. */
function decodeAddress(address: string): Uint8Array | undefined {
  const bytes = decodeBytes(base58, address)
  const prefixBytes = (bytes?.[0] ?? 0) < 64 ? 1 : 2
  if (bytes?.length !== prefixBytes + keyBytes + checksumBytes) return undefined
  const body = bytes.subarray(0, -checksumBytes)
  const checksum = blake2b(concatBytes(utf8ToBytes('SS58PRE'), body))
  const isIntact = bytes.subarray(-checksumBytes).every((byte, index) => byte === checksum[index])
  return isIntact ? body.subarray(prefixBytes) : undefined
}
