import {ed25519} from '@noble/curves/ed25519.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import {base58} from '@scure/base'
import * as z from 'zod'
import {verifyEd25519} from '#platform'
import type {Account} from '../account.ts'
import {parsePrivateKey} from '../private-key.ts'
import {decodeExactly} from './bytes.ts'
import {isSafeEd25519Key} from './ed25519-key.ts'
import {parseSignatureObject} from './signature-object.ts'
import type {Verifier} from './verifier.ts'

const signatureSchema = z.object({signature: z.string(), publicKey: z.string(), version: z.literal(1).optional()})

/** Checks an ed25519 signature: JSON text `{signature, publicKey, version?: 1}` in base58, where the key is the address. */
export const verifySolana: Verifier = (buffer, {sender, signature}) => {
  const parts = parseSignatureObject(signatureSchema, signature)
  if (parts === undefined || parts.publicKey !== sender) return false
  const publicKey = decodeExactly(32, base58, parts.publicKey)
  const bytes = decodeExactly(64, base58, parts.signature)
  if (publicKey === undefined || bytes === undefined || !isSafeEd25519Key(publicKey)) return false
  return verifyEd25519(utf8ToBytes(buffer), bytes, publicKey)
}

/** Makes an account from a 32-byte seed whose signatures SOL and ES accept. */
export function createSolanaAccount(seed: Uint8Array | string, chain: 'SOL' | 'ES' = 'SOL'): Account {
  const key = parsePrivateKey(seed)
  const address = base58.encode(ed25519.getPublicKey(key))
  return {
    chain,
    address,
    async sign(text) {
      return JSON.stringify({signature: base58.encode(ed25519.sign(utf8ToBytes(text), key)), publicKey: address})
    },
  }
}
