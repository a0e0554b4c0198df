import * as z from 'zod'
import {nameText} from '../name-text.ts'
import {baseFields, openObject} from './fields.ts'

/** Schema of an AGGREGATE: entries to merge into the owner's object of that key. */
export const aggregateSchema = z.strictObject({
  ...baseFields,
  key: z.union([z.strictObject({name: nameText}), nameText]),
  content: openObject,
})

/** Content of an AGGREGATE as sent. */
export type AggregateContent = z.input<typeof aggregateSchema>

/** Names the aggregate a content changes, whichever of the two forms it used. */
export function aggregateKey(content: AggregateContent): string {
  return typeof content.key === 'string' ? content.key : content.key.name
}
