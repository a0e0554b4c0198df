import {type ErrorCode, errorTable, isAlephError, type Logger} from '@aleph-onchain/common'
import type * as z from 'zod'
import {ApiError} from '../errors.ts'
import {type Answer, json, jsonText} from '../http/answer.ts'
import {answerError, isFault} from '../http/answer-error.ts'
import {drain} from '../http/drain.ts'
import {defineRoute, type Route, type RouteDefinition} from '../http/route.ts'

/** Makes a row whose errors have the form that clients of compute nodes read: `error`, beside what all our errors have. */
export function defineComputeRoute<P extends z.ZodObject = z.ZodObject, Q extends z.ZodObject = z.ZodObject>(
  logger: Logger,
  definition: RouteDefinition<P, Q>,
): Route {
  const {handle, ...row} = defineRoute(definition)
  return {
    ...row,
    handle: async (request) => {
      try {
        return await handle(request)
      } catch (error) {
        if (isFault(error)) logger.error('Request failed', {method: row.method, route: row.paths[0]}, error)
        else logger.debug('Request refused', {method: row.method, route: row.paths[0]}, error)
        // Most clients look for an answer only when they are done sending.
        if (row.body?.as === 'stream') await drain(request.stream)
        return answerComputeError(error)
      }
    },
  }
}

/** Gives the answer to whatever was thrown. */
export function answerComputeError(error: unknown): Answer {
  if (error instanceof ApiError && error.reason.code === 'API_CONTENT_INVALID') return jsonText(JSON.stringify(error.reason.issues), 400)
  if (error instanceof ApiError && error.reason.code === 'API_SENDER_UNAUTHORIZED') return text(error.message, 403)
  if (error instanceof ApiError && error.reason.code === 'API_SCHEDULER_UNAUTHORIZED')
    return json({error: error.message, code: error.code}, 401)
  const {status, headers, body} = answerError(error)
  const code: ErrorCode = isAlephError(error) ? error.code : 'INTERNAL'
  const parsed: unknown = JSON.parse(String(body))
  if (Array.isArray(parsed)) return {status, headers, body: JSON.stringify(parsed)}
  const fields = parsed as {readonly message?: string}
  const known = {...fields, error: fields.message ?? errorTable[code].text, ...(status === 500 && {error_type: code})}
  return {status, headers, body: JSON.stringify(known)}
}

/** Answers with plain text, as published nodes do where an operation went well. */
export function text(body: string, status = 200): Answer {
  return {status, headers: {'content-type': 'text/plain; charset=utf-8'}, body}
}
