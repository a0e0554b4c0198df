import * as z from 'zod'
import {type ItemHash, isItemHash} from '../item-hash.ts'
import {messageLimits} from '../limits.ts'
import {nameText} from '../name-text.ts'
import {isLongerThan} from '../text.ts'

/** Latest time that fits the nanosecond clocks of other implementations, seconds. */
const latestContentTime = 9_223_372_036

/** Most entries of lists for which no limit was ever published; it keeps hostile contents cheap to refuse. */
export const listEntries = 1024

/** Whole number between two bounds, both included. */
export function integer(minimum: number, maximum: number): z.ZodNumber {
  return z.int().min(minimum).max(maximum)
}

/** Item hash of the right length and alphabet; branded, because whoever holds a checked content holds a checked hash. */
export const itemHash = z.string().refine(isItemHash, {
  error: (issue) => `Could not determine hash type: '${String(issue.input).slice(0, 64)}'`,
}) as z.ZodType<string> as z.ZodType<ItemHash, ItemHash>

/** Object whose keys are nobody's business but the sender's. */
export const openObject = z.looseObject({})

/** Bounds of an object whose keys the sender chooses. */
export interface ObjectBounds {
  readonly entries: number
  readonly keyCharacters: number
  /** Bound of values that are texts. */
  readonly valueCharacters: number
}

/** Object with few and short entries; its size is looked at before any entry, the first bad entry ends the search. */
export function boundedObject({entries, keyCharacters, valueCharacters}: ObjectBounds): typeof openObject {
  return openObject.check(({value, issues}) => {
    const found = Object.entries(value)
    if (found.length > entries) {
      issues.push({code: 'too_big', origin: 'record', maximum: entries, input: value})
      return
    }
    const longKey = found.find(([key]) => isLongerThan(keyCharacters, key))
    if (longKey !== undefined)
      issues.push({code: 'too_big', origin: 'string', maximum: keyCharacters, input: longKey[0], path: [longKey[0]]})
    const longValue = found.find(([, entry]) => typeof entry === 'string' && isLongerThan(valueCharacters, entry))
    if (longValue !== undefined) {
      issues.push({code: 'too_big', origin: 'string', maximum: valueCharacters, input: longValue[1], path: [longValue[0]]})
    }
  })
}

/** Tags of the newer schema. */
export const tags = z.array(z.string().min(1).max(messageLimits.tagCharacters)).max(messageLimits.tags)

/** Fields that every content has (spec/message.md §4.1). */
export const baseFields = {
  address: nameText,
  time: z.number().min(0).max(latestContentTime),
}
