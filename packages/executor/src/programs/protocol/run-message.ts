import {encode} from '@msgpack/msgpack'
import * as z from 'zod'
import {ExecutorError} from '../../errors.ts'
import {readMessagePack} from './message-pack.ts'

/** Request that a function answers. */
export interface ProgramRequest {
  readonly method: string
  /** As it stands in the URL. */
  readonly path: string
  readonly queryString: string
  /** Names in lower case; one pair for each value. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
  /** Fires when the client is gone. */
  readonly signal: AbortSignal
}

/** What a function answered: hostile, like everything from guests. */
export interface ProgramAnswer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}

/** What came of a run: an answer, the failure of the program itself, or nothing, when it was about a message. */
export type RunOutcome =
  | {readonly type: 'answer'; readonly answer: ProgramAnswer}
  | {readonly type: 'fault'; readonly error: string; readonly traceback: string}
  | {readonly type: 'done'}

/** Longest text of a fault that is passed on. */
const maxFaultCharacters = 65_536

/** Most headers of an answer. */
const maxHeaders = 256

const bytesSchema = z.union([z.instanceof(Uint8Array), z.string().transform((text) => Buffer.from(text, 'latin1'))])
const faultSchema = z.object({error: z.string(), traceback: z.string().nullish()})
const answerSchema = z.object({
  headers: z.object({
    status: z.int().min(100).max(599),
    headers: z.array(z.tuple([bytesSchema, bytesSchema])).max(maxHeaders),
  }),
  body: z.object({
    body: z
      .union([z.instanceof(Uint8Array), z.string().transform((text) => Buffer.from(text, 'utf8'))])
      .nullish()
      .transform((body) => body ?? new Uint8Array()),
  }),
})
const doneSchema = z.object({headers: z.null(), body: z.null()})

/** Writes a request as guests read it: compute-node.md §3.1. */
export function encodeHttpRun({method, path, queryString, headers, body}: Omit<ProgramRequest, 'signal'>): Uint8Array {
  const pairs = headers.map(([name, value]) => [Buffer.from(name, 'latin1'), Buffer.from(value, 'latin1')])
  return encode({scope: {type: 'http', path: decodePath(path), method, query_string: queryString, headers: pairs, body}})
}

/** Writes a message of the network as guests read it. */
export function encodeMessageRun(message: unknown): Uint8Array {
  return encode({scope: {type: 'aleph.message', body: message}})
}

/** Reads what a guest sent back; throws EXECUTOR_AGENT_PROTOCOL. */
export function readRunOutcome(bytes: Buffer): RunOutcome {
  if (bytes.length === 0) throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the machine gave no answer'})
  const value = readMessagePack(bytes)
  const fault = faultSchema.safeParse(value)
  if (fault.success) {
    const {error, traceback} = fault.data
    return {type: 'fault', error: error.slice(0, maxFaultCharacters), traceback: (traceback ?? error).slice(0, maxFaultCharacters)}
  }
  const answer = answerSchema.safeParse(value)
  if (answer.success) return {type: 'answer', answer: toAnswer(answer.data)}
  if (doneSchema.safeParse(value).success) return {type: 'done'}
  throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the answer is none to a request'})
}

function toAnswer({headers: {status, headers}, body: {body}}: z.output<typeof answerSchema>): ProgramAnswer {
  const pairs = headers.map(([name, value]) => [toText(name).toLowerCase(), toText(value)] as const)
  return {status, headers: pairs, body}
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Guests get paths without escapes; one that is malformed is left as it is. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
