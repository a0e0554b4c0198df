import {ed25519} from '@noble/curves/ed25519.js'
import {p256} from '@noble/curves/nist.js'
import {secp256k1} from '@noble/curves/secp256k1.js'
import {blake2b} from '@noble/hashes/blake2.js'
import {sha256 as nobleSha256} from '@noble/hashes/sha2.js'
import {createBase58check, hex} from '@scure/base'
import {type Signer, utf8} from './signer.ts'

const base58check = createBase58check(nobleSha256)

/** Names of the three curves, as addresses begin. */
export type TezosCurve = 'tz1' | 'tz2' | 'tz3'

const curves = {
  tz1: {address: '06a19f', key: '0d0f25d9', signature: '09f5cd8612', publicKey: ed25519.getPublicKey, sign: ed25519.sign},
  tz2: {address: '06a1a1', key: '03fee256', signature: '0d7365133f', publicKey: secp256k1.getPublicKey, sign: signDigest(secp256k1)},
  tz3: {address: '06a1a4', key: '03b28b7f', signature: '36f02c34', publicKey: p256.getPublicKey, sign: signDigest(p256)},
} as const

/** How a signer is to sign. */
export interface TezosOptions {
  readonly curve: TezosCurve
  /** Time in the sentence that browser wallets sign; the text itself is signed when left out. */
  readonly isoTime?: string
  readonly dAppUrl?: string
  /** Writes `sig…` in place of the curve's own prefix. */
  readonly isGeneric?: boolean
}

/** Signs as Tezos wallets do, with any of the three curves. */
export function createTezosSigner(key: Uint8Array, {curve, isoTime, dAppUrl, isGeneric = false}: TezosOptions): Signer {
  const {address, key: keyPrefix, signature, publicKey: derive, sign} = curves[curve]
  const publicKey = derive(key)
  return {
    address: encode(address, blake2b(publicKey, {dkLen: 20})),
    sign(text) {
      const payload = isoTime === undefined ? utf8(text) : pack(`Tezos Signed Message: ${dAppUrl ?? 'aleph.im'} ${isoTime} ${text}`)
      return JSON.stringify({
        signature: encode(isGeneric ? '04822b' : signature, sign(blake2b(payload, {dkLen: 32}), key)),
        publicKey: encode(keyPrefix, publicKey),
        ...(isoTime === undefined ? {} : {signingType: 'micheline'}),
        ...(dAppUrl === undefined ? {} : {dAppUrl}),
      })
    },
  }
}

function pack(sentence: string): Uint8Array {
  const bytes = utf8(sentence)
  return Uint8Array.of(5, 1, 0, ...utf8(String(bytes.length * 2)), ...bytes)
}

function encode(prefix: string, bytes: Uint8Array): string {
  return base58check.encode(Uint8Array.of(...hex.decode(prefix), ...bytes))
}

function signDigest(curve: typeof secp256k1): (digest: Uint8Array, key: Uint8Array) => Uint8Array {
  return (digest, key) => curve.sign(digest, key, {prehash: false})
}
