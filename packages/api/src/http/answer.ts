import type {Readable} from 'node:stream'

/** What a handler gives back; the body is written as it is. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string | Buffer | Readable | null
}

/** Media type of nearly all answers. */
export const jsonType = 'application/json; charset=utf-8'

const jsonHeaders = {'content-type': jsonType} as const

/** Answers with text that is JSON already. */
export function jsonText(body: string | Readable, status = 200): Answer {
  return {status, headers: jsonHeaders, body}
}

/** Answers with a value as JSON; for small values, lists are written by hand. */
export function json(value: unknown, status = 200): Answer {
  return jsonText(JSON.stringify(value), status)
}
