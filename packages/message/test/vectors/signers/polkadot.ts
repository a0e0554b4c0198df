import {ristretto255} from '@noble/curves/ed25519.js'
import {blake2b} from '@noble/hashes/blake2.js'
import {sha512} from '@noble/hashes/sha2.js'
import {base58, hex} from '@scure/base'
import {challengeSr25519} from '../../../src/chains/sr25519.ts'
import {type Signer, utf8} from './signer.ts'

const {Point} = ristretto255
const {Fn} = Point

/** Network numbers of SS58 addresses: Polkadot and the one that no network owns; above 63 takes two bytes. */
export type Network = 0 | 42 | 255

/** Signs with sr25519 as Substrate wallets do; the nonce is derived from key and text, so that vectors repeat. */
export function createPolkadotSigner(key: Uint8Array, network: Network = 42, isWrapped = false): Signer {
  const secret = Fn.create(toNumber(sha512(key)))
  const publicKey = Point.BASE.multiply(secret).toBytes()
  return {
    address: encodeAddress(publicKey, network),
    sign(text) {
      const message = utf8(isWrapped ? `<Bytes>${text}</Bytes>` : text)
      const nonce = Fn.create(toNumber(sha512(Uint8Array.of(...key, ...message))))
      const commitment = Point.BASE.multiply(nonce).toBytes()
      const s = Fn.add(nonce, Fn.mul(challengeSr25519(message, publicKey, commitment), secret))
      const data = Uint8Array.of(...commitment, ...toBytes(s))
      data[63] = (data[63] ?? 0) | 0x80
      return JSON.stringify({curve: 'sr25519', data: `0x${hex.encode(data)}`})
    },
  }
}

function encodeAddress(publicKey: Uint8Array, network: Network): string {
  const prefix = network < 64 ? [network] : [((network & 0xfc) >> 2) | 0x40, (network >> 8) | ((network & 3) << 6)]
  const body = Uint8Array.of(...prefix, ...publicKey)
  return base58.encode(Uint8Array.of(...body, ...blake2b(Uint8Array.of(...utf8('SS58PRE'), ...body)).subarray(0, 2)))
}

function toNumber(littleEndian: Uint8Array): bigint {
  return littleEndian.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}

function toBytes(value: bigint): Uint8Array {
  return Uint8Array.from({length: 32}, (_, index) => Number((value >> BigInt(8 * index)) & 255n))
}
