import {findTextProblem} from './content-text.ts'
import {type Content, type ContentByType, contentSchemas, type ResolvedContentByType, type TypedContent} from './contents.ts'
import type {Envelope} from './envelope.ts'
import {MessageError} from './errors.ts'
import {excerpt} from './issues.ts'
import type {MessageType} from './message-type.ts'
import {translateIssues} from './zod-issues.ts'

/**
 * Checks a content against the schema of its type and returns it as it came, so that what is stored and handed out is what
 * was signed; `resolveContent` fills in defaults for those who act on it. Throws MESSAGE_CONTENT_INVALID.
 */
export function parseContent<T extends MessageType>(type: T, input: unknown): ContentByType[T] {
  assertSchema(type, input)
  return input as ContentByType[T]
}

/** Fills in defaults and drops keys that nodes ignore. Throws MESSAGE_CONTENT_INVALID. */
export function resolveContent<T extends MessageType>(type: T, input: unknown): ResolvedContentByType[T] {
  return assertSchema(type, input) as ResolvedContentByType[T]
}

/** Reads the content of a message from its text: the inline text, or the file that the envelope names. */
export function parseMessageContent(envelope: Envelope, text: string): Content {
  return parseContent(envelope.type, decodeContent(envelope, text))
}

/** Reads the content of a message and keeps its type beside it, for `switch (typed.type)`. */
export function parseTypedContent(envelope: Envelope, text: string): TypedContent {
  return {type: envelope.type, content: parseMessageContent(envelope, text)} as TypedContent
}

function assertSchema(type: MessageType, input: unknown): unknown {
  const result = contentSchemas[type].safeParse(input)
  if (result.success) return result.data
  throw new MessageError({code: 'MESSAGE_CONTENT_INVALID', issues: translateIssues(result.error.issues, input)})
}

/** Parses the text; for content outside the envelope, address and time default to the envelope's (spec/message.md §4.1). */
function decodeContent(envelope: Envelope, text: string): unknown {
  const problem = findTextProblem(text)
  if (problem !== undefined) throw contentError('value_error', `Value error, ${problem}`, text)
  const value = parseJson(text)
  if (envelope.item_type === 'inline' || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return {address: envelope.sender, time: envelope.time, ...value}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw contentError('json_invalid', 'Content does not appear to be valid JSON', text, cause)
  }
}

function contentError(type: string, msg: string, input: string, cause?: unknown): MessageError {
  return new MessageError({code: 'MESSAGE_CONTENT_INVALID', issues: [{type, loc: ['item_content'], msg, input: excerpt(input)}]}, {cause})
}
