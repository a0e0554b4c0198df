import {type ErrorCode, errorTable, isAlephError} from '@aleph-onchain/common'
import type {FastifyError} from 'fastify'
import {ApiError} from '../errors.ts'
import {type Answer, json, jsonText} from './answer.ts'

/** Gives the answer to whatever was thrown; what lies behind a 5xx stays in the log. */
export function answerError(error: unknown): Answer {
  const known = isAlephError(error) ? error : translate(error)
  const code: ErrorCode = known?.code ?? 'INTERNAL'
  const {status, text} = errorTable[code]
  if (known === undefined || status >= 500) return withRetry(json({code, message: text}, status), status)
  if (known.code === 'API_PARAMETERS_INVALID' && 'issues' in known.reason) return jsonText(JSON.stringify(known.reason.issues), status)
  const answer = json({code, message: known.message, ...detailsOf(known.reason)}, status)
  return known instanceof ApiError && known.reason.code === 'API_METHOD_NOT_ALLOWED'
    ? {...answer, headers: {...answer.headers, allow: known.reason.allowed.join(', ')}}
    : answer
}

/** Tells whether an error is ours to look into. */
export function isFault(error: unknown): boolean {
  const known = isAlephError(error) ? error : translate(error)
  return known === undefined || errorTable[known.code].status === 500
}

function detailsOf(reason: object): {readonly details?: unknown} {
  const {code: _, ...details} = reason as {readonly code: string}
  return Object.keys(details).length === 0 ? {} : {details}
}

function withRetry(answer: Answer, status: number): Answer {
  return status === 503 ? {...answer, headers: {...answer.headers, 'retry-after': '1'}} : answer
}

/** Names what the HTTP framework refuses. */
function translate(error: unknown): ApiError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const {code, message, statusCode} = error as FastifyError
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new ApiError({code: 'API_BODY_TOO_LARGE', limitBytes: 0}, {cause: error})
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new ApiError({code: 'API_REQUEST_INVALID', detail: message.slice(0, 128)}, {cause: error})
  }
  // The client went away while its body was read.
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
    ? new ApiError({code: 'API_REQUEST_INVALID', detail: 'The request ended early'}, {cause: error})
    : undefined
}
