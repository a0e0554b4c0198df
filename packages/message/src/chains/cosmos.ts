import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import {base64, bech32} from '@scure/base'
import * as z from 'zod'
import {secp256k1} from '#platform'
import {decodeExactly, hash160} from './bytes.ts'
import {parseSignatureObject} from './signature-object.ts'
import type {Verifier} from './verifier.ts'

const signatureSchema = z.object({
  signature: z.string(),
  pub_key: z.object({type: z.literal('tendermint/PubKeySecp256k1'), value: z.string()}),
})

const hash160Bytes = 20

/** Checks a Cosmos signature over the amino document that wallets make of a text. */
export const verifyCosmos: Verifier = (buffer, {sender, signature}) => {
  const parts = parseSignatureObject(signatureSchema, signature)
  if (parts === undefined) return false
  const publicKey = decodeExactly(33, base64, parts.pub_key.value)
  const bytes = decodeExactly(64, base64, parts.signature)
  if (publicKey === undefined || bytes === undefined || !ownsAddress(publicKey, sender)) return false
  return secp256k1.verify(sha256(utf8ToBytes(writeSignDocument(buffer, sender))), bytes, publicKey)
}

function ownsAddress(publicKey: Uint8Array, sender: string): boolean {
  const decoded = bech32.decodeUnsafe(sender)
  const owner = decoded && bech32.fromWordsUnsafe(decoded.words)
  if (!owner || owner.length !== hash160Bytes) return false
  const expected = hash160(publicKey)
  return sender === sender.toLowerCase() && owner.every((byte, index) => byte === expected[index])
}

/** Compact JSON with sorted keys; the literals below are in that order. */
function writeSignDocument(message: string, signer: string): string {
  return JSON.stringify({
    account_number: '0',
    chain_id: 'signed-message-v1',
    fee: {amount: [], gas: '0'},
    memo: '',
    msgs: [{type: 'signutil/MsgSignText', value: {message, signer}}],
    sequence: '0',
  })
}
