import * as z from 'zod'
import {type ItemHash, isItemHash} from '../item-hash.ts'
import {messageLimits} from '../limits.ts'
import {isLongerThan} from '../text.ts'

/** Latest time that fits the nanosecond clocks of other implementations, seconds. */
const latestContentTime = 9_223_372_036

/** Text of at most `maximum` characters. */
export function textUpTo(maximum: number): z.ZodString {
  return z.string().check((context) => {
    const text = context.value
    if (!isLongerThan(maximum, text)) return
    context.issues.push({code: 'too_big', origin: 'string', maximum, input: text})
  })
}

/** Object with at most `maximum` entries. */
export function recordUpTo<V extends z.ZodType>(maximum: number, keyCharacters: number, value: V): z.ZodRecord<z.ZodString, V> {
  return z.record(textUpTo(keyCharacters), value).check((context) => {
    if (Object.keys(context.value).length <= maximum) return
    context.issues.push({code: 'too_big', origin: 'record', maximum, input: context.value})
  })
}

/** Whole number between two bounds, both included. */
export function integer(minimum: number, maximum: number): z.ZodNumber {
  return z.int().min(minimum).max(maximum)
}

/** Item hash of the right length and alphabet. */
export const itemHash = z.custom<ItemHash>(isItemHash, {error: (issue) => `Could not determine hash type: '${String(issue.input)}'`})

/** Object whose keys are nobody's business but the sender's. */
export const openObject = z.record(z.string(), z.unknown())

/** Tags of the newer schema. */
export const tags = z.array(textUpTo(messageLimits.tagCharacters).min(1)).max(messageLimits.tags)

/** Fields that every content has (spec/message.md §4.1). */
export const baseFields = {
  address: z.string(),
  time: z.number().min(0).max(latestContentTime),
}
