import {createPublicKey, verify} from 'node:crypto'
import {recoverMessageAddress} from 'viem/utils'
import {readBase58} from './base58.ts'
import {readHex} from './hex.ts'

const ethereumSignatureBytes = 65
const ed25519SignatureBytes = 64
const ed25519KeyBytes = 32

/** Recovers who signed these bytes as an EIP-191 personal message; undefined when nobody can have. */
export async function recoverEthereumSigner(bytes: Uint8Array, signature: unknown): Promise<string | undefined> {
  const signatureBytes = readHex(signature)
  if (signatureBytes?.length !== ethereumSignatureBytes) return undefined
  try {
    return await recoverMessageAddress({message: {raw: bytes}, signature: `0x${signatureBytes.toString('hex')}`})
  } catch {
    return undefined
  }
}

/** Tells whether the owner of a Solana address signed these bytes; signatures come as base58 from wallets, as hex from older clients. */
export function isSignedBySolana(bytes: Uint8Array, signature: unknown, address: string): boolean {
  const key = readBase58(address, ed25519KeyBytes)
  const signatureBytes = readEd25519Signature(signature)
  if (key === undefined || signatureBytes === undefined) return false
  try {
    const publicKey = createPublicKey({key: {kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url')}, format: 'jwk'})
    return verify(null, bytes, publicKey, signatureBytes)
  } catch {
    return false
  }
}

function readEd25519Signature(signature: unknown): Buffer | undefined {
  const hex = readHex(signature)
  if (hex?.length === ed25519SignatureBytes) return hex
  return typeof signature === 'string' ? readBase58(signature, ed25519SignatureBytes) : undefined
}
