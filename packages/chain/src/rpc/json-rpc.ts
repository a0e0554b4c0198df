import {type Clock, isAbort} from '@aleph-onchain/common'
import {RpcRequestError} from 'viem'
import {ChainError} from '../errors.ts'
import type {RpcOptions} from '../options.ts'

/** One request of JSON-RPC. */
export interface RpcCall {
  readonly method: string
  readonly params: readonly unknown[]
}

/** What came back for one call. */
export type RpcOutcome = {readonly result: unknown} | {readonly error: RpcRequestError}

interface PostOptions extends Pick<RpcOptions, 'timeoutMs' | 'maxAnswerBytes'> {
  readonly url: string
  /** Name of the endpoint for errors. */
  readonly label: string
  readonly headers: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}

const tooManyRequests = 429

/** Posts calls as one HTTP request and returns their outcomes in order. Rejects when the endpoint did not answer them all. */
export async function postCalls(
  {clock, fetch}: {readonly clock: Clock; readonly fetch: typeof globalThis.fetch},
  calls: readonly RpcCall[],
  options: PostOptions,
): Promise<readonly RpcOutcome[]> {
  const body = calls.map(({method, params}, id) => ({jsonrpc: '2.0', id, method, params}))
  const text = await post({clock, fetch}, JSON.stringify(calls.length === 1 ? body[0] : body), calls[0]?.method ?? '', options)
  return readOutcomes(text, calls, options.label)
}

async function post(
  {fetch}: {readonly clock: Clock; readonly fetch: typeof globalThis.fetch},
  body: string,
  method: string,
  {url, label, headers, signal, timeoutMs, maxAnswerBytes}: PostOptions,
): Promise<string> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body,
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    })
    if (response.status === tooManyRequests) throw rateLimited(response, label)
    const text = await readText(response, label, maxAnswerBytes)
    // Some endpoints send errors of JSON-RPC with a status of their own.
    if (!response.ok && !text.includes('"error"')) throw invalid(label, `status ${response.status}`)
    return text
  } catch (error) {
    if (error instanceof ChainError) throw error
    if (timeout.aborted) throw new ChainError({code: 'CHAIN_TIMEOUT', endpoint: label, method})
    if (signal?.aborted === true || isAbort(error)) throw error
    throw invalid(label, describeFetchFailure(error))
  }
}

/** Reads an answer up to a bound. */
async function readText(response: Response, label: string, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > maxBytes) throw new ChainError({code: 'CHAIN_RANGE_TOO_LARGE', endpoint: label})
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function readOutcomes(text: string, calls: readonly RpcCall[], label: string): readonly RpcOutcome[] {
  const answers = parseAnswers(text, calls, label)
  return calls.map((call, id) => {
    const answer = answers.get(id)
    if (answer === undefined) throw invalid(label, `no answer to ${call.method}`)
    if (isRecord(answer.error)) return {error: toRequestError(answer.error, call, label)}
    if (answer.result === undefined) throw invalid(label, `neither result nor error for ${call.method}`)
    return {result: answer.result}
  })
}

function parseAnswers(text: string, calls: readonly RpcCall[], label: string): ReadonlyMap<unknown, Record<string, unknown>> {
  const parsed = parseJson(text, label)
  const list = Array.isArray(parsed) ? parsed : [parsed]
  const answers = new Map<unknown, Record<string, unknown>>()
  for (const answer of list) if (isRecord(answer)) answers.set(answer.id, answer)
  const [only] = list
  // A whole batch refused has one answer without an id.
  if (!Array.isArray(parsed) && isRecord(only) && isRecord(only.error)) for (const id of calls.keys()) answers.set(id, only)
  return answers
}

function parseJson(text: string, label: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(label, 'not JSON')
  }
}

/** The error that viem knows how to read, with the endpoint's name where its URL would be. */
function toRequestError(error: Record<string, unknown>, call: RpcCall, label: string): RpcRequestError {
  const code = typeof error.code === 'number' ? error.code : 0
  const message = typeof error.message === 'string' ? error.message.slice(0, 500) : 'unnamed error'
  return new RpcRequestError({body: {method: call.method}, error: {code, message, data: error.data}, url: label})
}

function rateLimited(response: Response, endpoint: string): ChainError {
  const seconds = Number(response.headers.get('retry-after'))
  const isGiven = Number.isFinite(seconds) && seconds > 0
  return new ChainError({code: 'CHAIN_RATE_LIMITED', endpoint, ...(isGiven ? {retryAfterMs: seconds * 1000} : {})})
}

function invalid(endpoint: string, problem: string): ChainError {
  return new ChainError({code: 'CHAIN_RESPONSE_INVALID', endpoint, problem})
}

/** Names what failed without the URL, which may hold a key. */
function describeFetchFailure(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = isRecord(cause) && typeof cause.code === 'string' ? cause.code : undefined
  return code ?? (error instanceof Error ? error.name : 'no connection')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
