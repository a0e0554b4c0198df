import {createHash} from 'node:crypto'

/** Key of one chain family, made for vectors: signs texts the way the wallets of that chain do, independently of the package. */
export interface Signer {
  readonly address: string
  sign(text: string): string
}

/** Private key number `index` of a family: the same on every machine, and nobody's in earnest. */
export function vectorKey(family: string, index = 0): Uint8Array {
  return sha256(`aleph-onchain vector key ${family} ${index}`)
}

/** Hashes with SHA-256. */
export function sha256(data: string | Uint8Array): Uint8Array {
  return Uint8Array.from(createHash('sha256').update(data).digest())
}

/** Hashes a key as Bitcoin does. */
export function hash160(publicKey: Uint8Array): Uint8Array {
  return Uint8Array.from(createHash('ripemd160').update(sha256(publicKey)).digest())
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
