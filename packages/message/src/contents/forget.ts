import * as z from 'zod'
import {messageLimits} from '../limits.ts'
import {nameText} from '../name-text.ts'
import {baseFields, itemHash} from './fields.ts'

/** Schema of a FORGET: messages by hash, aggregates by key. That something is named at all is checked when it is applied (code 500). */
export const forgetSchema = z.strictObject({
  ...baseFields,
  hashes: z.array(itemHash).max(messageLimits.forgetHashes),
  aggregates: z.array(nameText).max(messageLimits.forgetAggregates).default([]),
  reason: z.string().max(messageLimits.reasonCharacters).nullish(),
})

/** Content of a FORGET as sent. */
export type ForgetContent = z.input<typeof forgetSchema>
