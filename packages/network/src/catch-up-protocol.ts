import {catchUpPageMessages} from './constants.ts'
import {type CatchUpProblem, NetworkError} from './errors.ts'

/** Asks for messages after a cursor; spec/network.md §5. */
export interface CatchUpRequest {
  readonly cursor: number
  readonly limit: number
}

/** Messages after the cursor, as they came over the wire. */
export interface CatchUpResponse {
  readonly epoch: string
  readonly messages: readonly unknown[]
  readonly next: number
  /** Nothing came after the cursor. */
  readonly done: boolean
}

const maxEpochLength = 64
const decoder = new TextDecoder('utf-8', {fatal: true})

/** Writes a request or a response. */
export function encodeFrame(frame: CatchUpRequest | CatchUpResponse): Uint8Array {
  return Buffer.from(JSON.stringify(frame))
}

/** Reads a request; throws NETWORK_CATCH_UP_FAILED. */
export function parseRequest(bytes: Uint8Array): CatchUpRequest {
  const {cursor, limit} = parseObject(bytes)
  if (!isCursor(cursor) || !isCursor(limit) || limit < 1) throw fail('malformed')
  return {cursor, limit: Math.min(limit, catchUpPageMessages)}
}

/** Reads the response to a request; throws NETWORK_CATCH_UP_FAILED. */
export function parseResponse(bytes: Uint8Array, request: CatchUpRequest): CatchUpResponse {
  const {epoch, messages, next, done} = parseObject(bytes)
  if (typeof epoch !== 'string' || epoch === '' || epoch.length > maxEpochLength) throw fail('malformed')
  if (!Array.isArray(messages) || messages.length > request.limit) throw fail('malformed')
  if (!isCursor(next) || typeof done !== 'boolean') throw fail('malformed')
  // The end is where the cursor does not move; messages without a move would come again and again.
  const isEnd = next <= request.cursor
  if (done !== isEnd || (isEnd && messages.length > 0)) throw fail('no-progress')
  return {epoch, messages, next, done}
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes))
    if (typeof value === 'object' && value !== null) return {...value}
  } catch {
    throw fail('malformed')
  }
  throw fail('malformed')
}

function isCursor(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function fail(problem: CatchUpProblem): NetworkError {
  return new NetworkError({code: 'NETWORK_CATCH_UP_FAILED', problem})
}
