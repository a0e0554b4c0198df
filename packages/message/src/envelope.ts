import * as z from 'zod'
import {type Chain, chains} from './chain.ts'
import {findTextProblem} from './content-text.ts'
import {MessageError} from './errors.ts'
import {excerpt} from './issues.ts'
import {computeItemHash, type ItemHash, inferItemType, parseItemHash} from './item-hash.ts'
import {messageLimits} from './limits.ts'
import {type ItemType, itemTypes, type MessageType, messageTypes} from './message-type.ts'
import {nameText} from './name-text.ts'
import {countCharacters, isLongerThan} from './text.ts'
import {translateIssues} from './zod-issues.ts'

/** Signed message as it travels; the content is inside for `inline`, in a file named `item_hash` otherwise. */
export interface Envelope {
  readonly sender: string
  readonly chain: Chain
  readonly signature: string | null
  readonly type: MessageType
  readonly item_type: ItemType
  readonly item_content: string | null
  readonly item_hash: ItemHash
  /** Seconds since the epoch as the sender wrote them; not covered by the signature. */
  readonly time: number
  readonly channel: string | null
}

/** Bounds of a calendar date, years 1 to 9999, seconds. */
const earliestTime = -62_135_596_800
const latestTime = 253_402_300_799.999

const fieldsSchema = z.object({
  sender: nameText,
  chain: z.enum(chains),
  signature: nameText.nullish(),
  type: z.enum(messageTypes),
  item_type: z.enum(itemTypes).nullish(),
  item_content: z.string().nullish(),
  item_hash: z.string(),
  time: z.number().min(earliestTime).max(latestTime),
  channel: nameText.nullish(),
})

type Fields = z.output<typeof fieldsSchema>

/**
 * Reads an envelope: shape, item type, and for inline content its length, text and hash (spec/message.md §1).
 * Unknown keys are dropped. Throws MessageError; the signature is checked by `verifySignature`.
 */
export function parseEnvelope(input: unknown): Envelope {
  const fields = parseFields(input)
  const {item_hash, type, chain, sender, time} = fields
  const item_content = fields.item_content ?? null
  const item_type = fields.item_type ?? (item_content === null ? inferRemoteType(item_hash) : 'inline')
  if (item_type === 'inline') assertInline(item_hash, item_content)
  else assertRemote(item_hash, item_type, item_content)
  return {
    sender,
    chain,
    signature: fields.signature ?? null,
    type,
    item_type,
    item_content,
    item_hash: item_hash as ItemHash,
    time,
    channel: fields.channel ?? null,
  }
}

function parseFields(input: unknown): Fields {
  const result = fieldsSchema.safeParse(input)
  if (result.success) return result.data
  throw new MessageError({code: 'MESSAGE_ENVELOPE_INVALID', issues: translateIssues(result.error.issues, input)})
}

function inferRemoteType(hash: string): ItemType {
  return inferItemType(parseItemHash(hash, ['item_hash'])) ?? 'storage'
}

function assertInline(hash: string, content: string | null): asserts content is string {
  if (content === null) throw fieldError('item_content', 'missing', 'Field required', null)
  if (isLongerThan(messageLimits.inlineCharacters, content)) throw tooLongError(content)
  const problem = findTextProblem(content)
  if (problem !== undefined) throw fieldError('item_content', 'value_error', `Value error, ${problem}`, content)
  const expected = computeItemHash(content)
  if (hash !== expected) throw mismatchError(hash, expected)
}

function assertRemote(hash: string, type: ItemType, content: string | null): void {
  if (content !== null) {
    throw fieldError('item_content', 'value_error', `Value error, item_content cannot be set when item_type is '${type}'`, content)
  }
  const actual = inferRemoteType(hash)
  if (actual === type) return
  throw fieldError('item_type', 'value_error', `Value error, item_hash belongs to item type '${actual}'`, type)
}

function fieldError(field: keyof Envelope, type: string, msg: string, input: unknown): MessageError {
  return new MessageError({code: 'MESSAGE_ENVELOPE_INVALID', issues: [{type, loc: [field], msg, input: excerpt(input)}]})
}

function tooLongError(content: string): MessageError {
  const limit = messageLimits.inlineCharacters
  const issue = {
    type: 'string_too_long',
    loc: ['item_content'],
    msg: `Message too long: at most ${limit} characters`,
    input: excerpt(content),
  }
  return new MessageError({code: 'MESSAGE_TOO_LONG', issues: [issue], characters: countCharacters(content), limit})
}

function mismatchError(actual: string, expected: ItemHash): MessageError {
  const msg = `Value error, 'item_hash' does not match 'sha256(item_content)', expecting ${expected}`
  const issue = {type: 'value_error', loc: ['item_hash'], msg, input: excerpt(actual)}
  return new MessageError({code: 'MESSAGE_HASH_MISMATCH', issues: [issue], expected, actual})
}
