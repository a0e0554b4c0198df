import {createPublicKey, type JsonWebKey, verify} from 'node:crypto'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {readHex} from './hex.ts'
import {isSignedBySolana, recoverEthereumSigner} from './wallets.ts'

/** How far the time of an operation may be from ours. */
export const operationWindowMs = 120_000

/** Longest text of a header that is looked at. */
const maxHeaderCharacters = 8_192

/** What an operation is checked against. */
export interface OperatorExpectation {
  /** Names of this node. */
  readonly domains: readonly string[]
  /** What is asked for; a websocket signs for the node only. */
  readonly request?: {readonly method: string; readonly path: string}
  readonly nowMs: number
}

/** Two signed objects, as headers or as parts of the first frame of a websocket. */
export interface OperatorProof {
  readonly signedPubKey: unknown
  readonly signedOperation: unknown
}

/** Wallet in whose name an operation is asked for. */
export interface Operator {
  readonly address: string
  readonly chain: 'ETH' | 'SOL'
  /** Names the operation: the same one is not done twice. */
  readonly operationId: string
  readonly operationTimeMs: number
}

const signedSchema = z.object({payload: z.string().max(maxHeaderCharacters), signature: z.string().max(maxHeaderCharacters)})
const keySchema = z.object({kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string()})
const pubKeySchema = z.object({pubkey: keySchema, address: z.string(), expires: z.string(), chain: z.enum(['ETH', 'SOL']).default('ETH')})
const operationSchema = z.object({time: z.string(), method: z.enum(['POST', 'GET', 'DELETE']), domain: z.string(), path: z.string()})

/**
 * Checks that a wallet signed an ephemeral key, and that key this operation (compute-node.md §2.7). Throws API_OPERATOR_INVALID for what
 * is malformed and API_OPERATOR_UNAUTHORIZED for what is not allowed, with the published texts.
 */
export async function verifyOperator(proof: OperatorProof, expected: OperatorExpectation): Promise<Operator> {
  const {key, address, chain} = await readPubKey(proof.signedPubKey, expected.nowMs)
  const {payloadText, signature, operation, timeMs} = readOperation(proof.signedOperation, expected.nowMs)
  const {domain, path, method} = operation
  if (!expected.domains.includes(domain)) throw unauthorized(`Invalid domain: '${domain.slice(0, 256)}'`)
  if (expected.request !== undefined) {
    if (path !== expected.request.path) throw unauthorized(`Invalid path. '${path.slice(0, 256)}'`)
    if (method !== expected.request.method) throw unauthorized(`Invalid method. '${method}'`)
  }
  if (!isSignedByKey(key, payloadText, signature)) throw unauthorized('Signature could not verified')
  return {address, chain, operationId: `${address.toLowerCase()} ${key.x} ${payloadText.toLowerCase()}`, operationTimeMs: timeMs}
}

interface PubKey {
  readonly key: z.output<typeof keySchema>
  readonly address: string
  readonly chain: 'ETH' | 'SOL'
}

async function readPubKey(value: unknown, nowMs: number): Promise<PubKey> {
  const name = 'X-SignedPubKey'
  const signed = readSigned(value, name)
  const payload = pubKeySchema.safeParse(readPayload(signed.payload, `Invalid ${name} data`))
  if (!payload.success) throw invalid(`Invalid ${name} data`)
  const {pubkey, address, expires, chain} = payload.data
  const expiresMs = readTime(expires)
  if (expiresMs === undefined) throw invalid(`Invalid ${name} data`)
  if (expiresMs < nowMs) throw unauthorized('Token expired')
  if (!(await isSignedByWallet({...signed, address, chain}))) throw unauthorized('Invalid signature')
  return {key: pubkey, address, chain}
}

interface WalletSignature {
  readonly payload: string
  readonly signature: string
  readonly address: string
  readonly chain: 'ETH' | 'SOL'
}

/** Ethereum wallets sign the bytes of the payload, Solana wallets its hex text. */
async function isSignedByWallet({payload, signature, address, chain}: WalletSignature): Promise<boolean> {
  if (chain === 'SOL') return isSignedBySolana(Buffer.from(payload), signature, address)
  const signer = await recoverEthereumSigner(readHex(payload) ?? Buffer.alloc(0), signature)
  return signer?.toLowerCase() === address.toLowerCase()
}

interface SignedOperation {
  readonly payloadText: string
  readonly signature: string
  readonly operation: z.output<typeof operationSchema>
  readonly timeMs: number
}

function readOperation(value: unknown, nowMs: number): SignedOperation {
  const name = 'X-SignedOperation'
  const text = `Invalid ${name} fields`
  const {payload, signature} = readSigned(value, name, text)
  const operation = operationSchema.safeParse(readPayload(payload, text))
  if (!operation.success) throw invalid(text)
  const timeMs = readTime(operation.data.time)
  if (timeMs === undefined || Math.abs(nowMs - timeMs) > operationWindowMs) throw invalid(text)
  return {payloadText: payload, signature, operation: operation.data, timeMs}
}

function readSigned(value: unknown, name: string, text?: string): z.output<typeof signedSchema> {
  if (value === undefined || value === '') throw invalid(`Missing ${name} header`)
  const parsed = typeof value === 'string' ? readJson(value, text ?? `Invalid ${name} format`) : value
  const signed = signedSchema.safeParse(parsed)
  if (!signed.success) throw invalid(text ?? `Invalid ${name} fields`)
  return signed.data
}

function readPayload(payload: string, text: string): unknown {
  const bytes = readHex(payload)
  if (bytes === undefined) throw invalid(text)
  return readJson(bytes.toString(), text)
}

function readJson(value: string, text: string): unknown {
  try {
    if (value.length > maxHeaderCharacters) throw invalid(text)
    return JSON.parse(value)
  } catch {
    throw invalid(text)
  }
}

const isoTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/

/** Reads an ISO time; one without a zone is taken for UTC, as clients mean it. */
function readTime(text: string): number | undefined {
  const match = isoTime.exec(text)
  if (match === null) return undefined
  const ms = Date.parse(`${text.replace(' ', 'T')}${match[1] === undefined ? 'Z' : ''}`)
  return Number.isNaN(ms) ? undefined : ms
}

function isSignedByKey(key: JsonWebKey, payload: string, signature: string): boolean {
  const bytes = readHex(payload)
  const signatureBytes = readHex(signature)
  if (bytes === undefined || signatureBytes?.length !== 64) return false
  try {
    const publicKey = createPublicKey({key, format: 'jwk'})
    return verify('sha256', bytes, {key: publicKey, dsaEncoding: 'ieee-p1363'}, signatureBytes)
  } catch {
    return false
  }
}

function invalid(detail: string): ApiError {
  return new ApiError({code: 'API_OPERATOR_INVALID', detail}, {message: detail})
}

function unauthorized(detail: string): ApiError {
  return new ApiError({code: 'API_OPERATOR_UNAUTHORIZED', detail}, {message: detail})
}
