import {ApiError} from '../errors.ts'

/** Reads a body that must be a JSON object. Throws API_BODY_INVALID. */
export function readJson(text: string): Readonly<Record<string, unknown>> {
  const value = parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>
  throw invalid('dict_type', 'Input should be a valid dictionary')
}

/** Checks that a body is JSON of any kind. Throws API_BODY_INVALID. */
export function assertJson(text: string): void {
  parse(text)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid('json_invalid', 'Invalid JSON', cause)
  }
}

function invalid(type: string, msg: string, cause?: unknown): ApiError {
  return new ApiError({code: 'API_BODY_INVALID', issues: [{type, loc: [], msg}]}, {cause})
}
