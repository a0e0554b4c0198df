import {createHash, timingSafeEqual} from 'node:crypto'
import type {IncomingHttpHeaders} from 'node:http'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {readHex} from './hex.ts'
import {recoverEthereumSigner} from './wallets.ts'

/** How far the time of a request may be from ours, seconds. */
export const schedulerWindowSeconds = 300

/** Largest body that a signature covers. */
export const schedulerBodyBytes = 1_048_576

/** Request as it came in. */
export interface SchedulerRequest {
  readonly method: string
  /** Path with its query string, as in the request line. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What a request is checked against. */
export interface SchedulerExpectation {
  /** Addresses that may push; case does not count. */
  readonly signers: readonly string[]
  /** Hex SHA-256 of the token of older schedulers; undefined refuses them. */
  readonly tokenHash: string | undefined
  readonly nowMs: number
}

/** Request that somebody signed who may; `id` names it among those of all signers. Those with a token have none. */
export interface VerifiedRequest {
  readonly id: string | undefined
  readonly issuedAtSeconds: number
}

const payloadSchema = z.object({method: z.string(), path: z.string(), body_sha256: z.string(), iat: z.number()})

/**
 * Checks that a scheduler signed exactly this request (compute-node.md §2.6), or sends the token of older ones. Throws
 * API_SCHEDULER_UNAUTHORIZED; what is wrong is in its reason and goes to the log, never to the client. Whether the request was seen
 * before is up to the caller.
 */
export async function verifyScheduler(request: SchedulerRequest, expected: SchedulerExpectation): Promise<VerifiedRequest> {
  const {authorization} = request.headers
  if (authorization === undefined) return verifyToken(request.headers['x-auth-signature'], expected)
  const {sig, payload} = readAuthorization(authorization)
  const bytes = readHex(payload)
  if (bytes === undefined) throw refused('payload is no hex')
  const fields = readPayload(bytes)
  checkRequest(request, fields)
  if (Math.abs(expected.nowMs / 1_000 - fields.iat) > schedulerWindowSeconds) throw refused('too old or too new')
  const signer = (await recoverEthereumSigner(bytes, sig))?.toLowerCase()
  if (signer === undefined || !expected.signers.some((address) => address.toLowerCase() === signer)) throw refused('signer unknown')
  return {id: `${signer} ${createHash('sha256').update(bytes).digest('hex')}`, issuedAtSeconds: fields.iat}
}

function verifyToken(token: string | string[] | undefined, {tokenHash, nowMs}: SchedulerExpectation): VerifiedRequest {
  if (typeof token !== 'string' || tokenHash === undefined) throw refused('not signed')
  const [actual, wanted] = [createHash('sha256').update(token).digest(), Buffer.from(tokenHash, 'hex')]
  if (actual.length !== wanted.length || !timingSafeEqual(actual, wanted)) throw refused('token wrong')
  return {id: undefined, issuedAtSeconds: Math.floor(nowMs / 1_000)}
}

const scheme = 'aleph-eip191-v1'

/** Reads `Aleph-EIP191-V1 sig=0x…,payload=0x…`: both parameters once, in any order, and no others. */
function readAuthorization(header: string): {readonly sig: string; readonly payload: string} {
  const [name = '', ...rest] = header.trim().split(/\s+/)
  if (name.toLowerCase() !== scheme) throw refused('scheme unknown')
  const found = new Map<string, string>()
  for (const part of rest.join('').split(',')) {
    const [key = '', value = '', ...more] = part.split('=')
    if (more.length > 0 || found.has(key) || !(key === 'sig' || key === 'payload') || !value.startsWith('0x'))
      throw refused('parameters wrong')
    found.set(key, value)
  }
  const [sig, payload] = [found.get('sig'), found.get('payload')]
  if (sig === undefined || payload === undefined) throw refused('parameters missing')
  return {sig, payload}
}

function readPayload(bytes: Buffer): z.output<typeof payloadSchema> {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString(), markFractions)
  } catch {
    throw refused('payload is no JSON')
  }
  const fields = payloadSchema.safeParse(value)
  if (!fields.success) throw refused('payload incomplete')
  return fields.data
}

/** `iat` must be written as a whole number: `1.0` and `1e9` are none. */
function markFractions(key: string, value: unknown, context?: {readonly source?: string}): unknown {
  return key === 'iat' && !/^-?\d+$/.test(context?.source ?? '') ? undefined : value
}

function checkRequest({method, url, headers, body}: SchedulerRequest, fields: z.output<typeof payloadSchema>): void {
  if (fields.method !== method) throw refused('method differs')
  if (url.includes('?') || fields.path !== url) throw refused('path differs')
  const length = headers['content-length']
  if (headers['transfer-encoding'] !== undefined || (length === undefined && method !== 'GET')) throw refused('length unknown')
  if (Number(length ?? 0) > schedulerBodyBytes) throw refused('body too large')
  const digest = createHash('sha256').update(body).digest('hex')
  if (fields.body_sha256.toLowerCase() !== digest) throw refused('body differs')
}

function refused(detail: string): ApiError {
  return new ApiError({code: 'API_SCHEDULER_UNAUTHORIZED', detail})
}
