import type * as z from 'zod'
import {ApiError} from '../errors.ts'
import {describeIssues} from '../http/read-parameters.ts'

/** Reads a body by its schema. Throws API_JSON_INVALID for what is no JSON and API_CONTENT_INVALID for what is not as it should be. */
export function readBody<S extends z.ZodType>(schema: S, body: string): z.output<S> {
  const result = schema.safeParse(parse(body))
  if (result.success) return result.data
  // What was sent is not sent back: it may be large.
  throw new ApiError({code: 'API_CONTENT_INVALID', issues: describeIssues(result.error, {})})
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new ApiError({code: 'API_JSON_INVALID'}, {cause})
  }
}
