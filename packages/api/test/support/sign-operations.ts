import {generateKeyPairSync, type KeyObject, sign} from 'node:crypto'
import {type PrivateKeyAccount, privateKeyToAccount} from 'viem/accounts'

/** Wallet number `index`: the same key in every run. */
export function testWallet(index = 0): PrivateKeyAccount {
  return privateKeyToAccount(`0x${(index + 1).toString(16).padStart(64, '0')}`)
}

/** Two headers of an operation, parsed. */
export interface SignedHeaders {
  readonly signedPubKey: {readonly payload: string; readonly signature: string}
  readonly signedOperation: {readonly payload: string; readonly signature: string}
}

/** What an operation is signed for; tests change parts of it. */
export interface OperationParts {
  readonly wallet?: PrivateKeyAccount
  readonly nowMs: number
  readonly method?: string
  readonly path?: string
  readonly domain?: string
  /** Fields laid over those of the ephemeral key and of the operation. */
  readonly pubKey?: Readonly<Record<string, unknown>>
  readonly operation?: Readonly<Record<string, unknown>>
  /** Key that signs in place of the one that was signed. */
  readonly otherKey?: boolean
}

/** Signs an operation as published clients do. */
export async function signOperation(parts: OperationParts): Promise<SignedHeaders> {
  const {wallet = testWallet(), nowMs, method = 'POST', path = '/', domain = 'localhost'} = parts
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'})
  const pubKey = {
    pubkey: publicKey.export({format: 'jwk'}),
    alg: 'ECDSA',
    domain,
    address: wallet.address,
    expires: new Date(nowMs + 3_600_000).toISOString(),
    chain: 'ETH',
    ...parts.pubKey,
  }
  const operation = {time: new Date(nowMs).toISOString(), method, domain, path, ...parts.operation}
  const pubKeyBytes = Buffer.from(JSON.stringify(pubKey))
  const key = parts.otherKey === true ? generateKeyPairSync('ec', {namedCurve: 'P-256'}).privateKey : privateKey
  return {
    signedPubKey: {payload: pubKeyBytes.toString('hex'), signature: await wallet.signMessage({message: {raw: pubKeyBytes}})},
    signedOperation: signWithKey(Buffer.from(JSON.stringify(operation)), key),
  }
}

/** Signs bytes with an ephemeral key. */
export function signWithKey(bytes: Buffer, key: KeyObject): SignedHeaders['signedOperation'] {
  return {payload: bytes.toString('hex'), signature: sign('sha256', bytes, {key, dsaEncoding: 'ieee-p1363'}).toString('hex')}
}

/** Writes the headers as they go over the wire. */
export function operationHeaders({signedPubKey, signedOperation}: SignedHeaders): Record<string, string> {
  return {'x-signedpubkey': JSON.stringify(signedPubKey), 'x-signedoperation': JSON.stringify(signedOperation)}
}
