import {p256} from '@noble/curves/nist.js'
import {blake2b} from '@noble/hashes/blake2.js'
import {sha256} from '@noble/hashes/sha2.js'
import {concatBytes, hexToBytes, utf8ToBytes} from '@noble/hashes/utils.js'
import {createBase58check} from '@scure/base'
import * as z from 'zod'
import {secp256k1, verifyEd25519} from '#platform'
import {decodeBytes} from './bytes.ts'
import {isSafeEd25519Key} from './ed25519-key.ts'
import {parseSignatureObject} from './signature-object.ts'
import type {Verifier} from './verifier.ts'

const base58check = createBase58check(sha256)

const signatureSchema = z.object({
  signature: z.string(),
  publicKey: z.string(),
  signingType: z.enum(['raw', 'micheline']).default('raw'),
  dAppUrl: z.string().default('aleph.im'),
})

interface Curve {
  /** Bytes that give the base58 text its `tz1`, `edpk`, `edsig` … */
  readonly addressPrefix: Uint8Array
  readonly keyPrefix: Uint8Array
  readonly signaturePrefix: Uint8Array
  readonly keyBytes: number
  verify(digest: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean
}

const curves: readonly Curve[] = [
  {
    addressPrefix: hexToBytes('06a19f'), // tz1
    keyPrefix: hexToBytes('0d0f25d9'), // edpk
    signaturePrefix: hexToBytes('09f5cd8612'), // edsig
    keyBytes: 32,
    verify: (digest, signature, publicKey) => isSafeEd25519Key(publicKey) && verifyEd25519(digest, signature, publicKey),
  },
  {
    addressPrefix: hexToBytes('06a1a1'), // tz2
    keyPrefix: hexToBytes('03fee256'), // sppk
    signaturePrefix: hexToBytes('0d7365133f'), // spsig1
    keyBytes: 33,
    verify: (digest, signature, publicKey) => secp256k1.verify(digest, signature, publicKey),
  },
  {
    addressPrefix: hexToBytes('06a1a4'), // tz3
    keyPrefix: hexToBytes('03b28b7f'), // p2pk
    signaturePrefix: hexToBytes('36f02c34'), // p2sig
    keyBytes: 33,
    verify: verifyP256,
  },
]

/** Prefix `sig`, which does not tell the curve. */
const genericSignaturePrefix = hexToBytes('04822b')

const signatureBytes = 64

/** Checks a Tezos signature by any of its three curves, over the text itself or over what browser wallets make of it. */
export const verifyTezos: Verifier = (buffer, {sender, signature, time}) => {
  const parts = parseSignatureObject(signatureSchema, signature)
  const key = parts && findKey(parts.publicKey)
  if (parts === undefined || key === undefined || sender !== writeAddress(key)) return false
  const bytes = decodeSignature(parts.signature, key.curve)
  const payload = parts.signingType === 'raw' ? utf8ToBytes(buffer) : packPayload(buffer, parts.dAppUrl, time)
  return bytes !== undefined && key.curve.verify(blake2b(payload, {dkLen: 32}), bytes, key.publicKey)
}

interface Key {
  readonly curve: Curve
  readonly publicKey: Uint8Array
}

function findKey(text: string): Key | undefined {
  const bytes = decodeBytes(base58check, text)
  const curve =
    bytes && curves.find(({keyPrefix, keyBytes}) => startsWith(keyPrefix, bytes) && bytes.length === keyPrefix.length + keyBytes)
  return curve && {curve, publicKey: bytes.subarray(curve.keyPrefix.length)}
}

function writeAddress({curve, publicKey}: Key): string {
  return base58check.encode(concatBytes(curve.addressPrefix, blake2b(publicKey, {dkLen: 20})))
}

function decodeSignature(text: string, curve: Curve): Uint8Array | undefined {
  const bytes = decodeBytes(base58check, text)
  const prefix = bytes && [curve.signaturePrefix, genericSignaturePrefix].find((candidate) => startsWith(candidate, bytes))
  if (prefix === undefined || bytes?.length !== prefix.length + signatureBytes) return undefined
  return bytes.subarray(prefix.length)
}

/** Writes the Micheline string that wallets sign: a tag, the length of the hex form as decimal text, and a sentence with the time. */
function packPayload(buffer: string, dAppUrl: string, time: number): Uint8Array {
  const text = utf8ToBytes(`Tezos Signed Message: ${dAppUrl} ${writeTime(time)} ${buffer}`)
  return concatBytes(hexToBytes('050100'), utf8ToBytes(String(2 * text.length)), text)
}

/** Cuts to milliseconds after rounding to microseconds, as published nodes do. */
function writeTime(time: number): string {
  return new Date(Math.floor(Math.round(time * 1e6) / 1000)).toISOString()
}

/** Signers of this curve leave s as it comes, so both halves are accepted. */
function verifyP256(digest: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return p256.verify(signature, digest, publicKey, {prehash: false, lowS: false})
  } catch {
    return false
  }
}

function startsWith(prefix: Uint8Array, bytes: Uint8Array): boolean {
  return prefix.every((byte, index) => byte === bytes[index])
}
