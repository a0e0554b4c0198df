/** Name of the code that checks signatures: a native addon or plain JavaScript. */
export type SignatureEngine = 'native' | 'portable'

/** ECDSA signature over secp256k1. */
export interface RecoverableSignature {
  /** 64 bytes, r then s. */
  readonly compact: Uint8Array
  readonly recovery: number
}

/**
 * What the package asks from secp256k1. Inputs to `recover` and `verify` may be hostile: they never throw.
 * The two implementations give the same bytes for the same input; vectors and a property test hold them to it.
 */
export interface Secp256k1 {
  readonly engine: SignatureEngine
  /** Recovers the 65-byte uncompressed key; `undefined` when there is none, or s lies in the upper half. */
  recover(digest: Uint8Array, compact: Uint8Array, recovery: number): Uint8Array | undefined
  /** Checks a signature with low s against a key of 33 or 65 bytes. */
  verify(digest: Uint8Array, compact: Uint8Array, publicKey: Uint8Array): boolean
  /** Signs with the nonce of RFC 6979. */
  sign(digest: Uint8Array, privateKey: Uint8Array): RecoverableSignature
}
