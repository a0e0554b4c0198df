import * as z from 'zod'
import {inferItemType} from '../item-hash.ts'
import {nameText} from '../name-text.ts'
import {baseFields, itemHash, openObject, tags} from './fields.ts'
import {storePaymentSchema} from './payment.ts'

/** Schema of a STORE: a file to keep; unknown keys are tolerated (published clients send `extra_fields`). */
export const storeSchema = z
  .object({
    ...baseFields,
    item_type: z.enum(['storage', 'ipfs']),
    item_hash: itemHash,
    size: z.int().nullish(),
    content_type: nameText.nullish(),
    ref: nameText.nullish(),
    metadata: openObject.nullish(),
    payment: storePaymentSchema.nullish(),
    tags: tags.nullish(),
  })
  .check((context) => {
    const {item_type, item_hash} = context.value
    const actual = inferItemType(item_hash)
    if (actual === item_type) return
    context.issues.push({code: 'custom', path: ['item_type'], input: item_type, message: `Item hash belongs to item type '${actual}'`})
  })

/** Content of a STORE as sent. */
export type StoreContent = z.input<typeof storeSchema>
