import {createPublicKey, verify} from 'node:crypto'

/** Checks an ed25519 signature with OpenSSL. */
export function verifyEd25519Native(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    const x = Buffer.from(publicKey).toString('base64url')
    const key = createPublicKey({key: {kty: 'OKP', crv: 'Ed25519', x}, format: 'jwk'})
    return verify(null, message, key, signature)
  } catch {
    return false
  }
}
