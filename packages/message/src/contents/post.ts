import * as z from 'zod'
import {chains} from '../chain.ts'
import {itemTypes} from '../message-type.ts'
import {nameText} from '../name-text.ts'
import {baseFields, itemHash} from './fields.ts'

/** Whole message given as a reference; nodes use only its `item_hash`. */
const chainRef = z.object({
  chain: z.enum(chains),
  channel: z.string().nullish(),
  item_content: z.string(),
  item_hash: itemHash,
  item_type: z.enum(itemTypes),
  sender: z.string(),
  signature: z.string(),
  time: z.number(),
  type: z.literal('POST'),
})

/** Schema of a POST: any JSON under `content`, addressed by `type` and `ref`. */
export const postSchema = z
  .strictObject({
    ...baseFields,
    content: z.unknown().default(null),
    ref: z.union([chainRef, nameText]).nullish(),
    type: nameText,
  })
  .check((context) => {
    const {type, ref} = context.value
    if (type !== 'amend' || ref) return
    context.issues.push({code: 'custom', path: ['type'], input: type, message: "A 'ref' is required for POST type 'amend'"})
  })

/** Content of a POST as sent. */
export type PostContent = z.input<typeof postSchema>

/** Names the message a POST refers to, whichever of the two forms it used. */
export function postRef(content: PostContent): string | undefined {
  const {ref} = content
  return typeof ref === 'object' && ref !== null ? ref.item_hash : (ref ?? undefined)
}
