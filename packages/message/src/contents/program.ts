import * as z from 'zod'
import {executableFields, functionEnvironment} from './executable.ts'
import {itemHash, listEntries, openObject} from './fields.ts'

const encoding = z.enum(['plain', 'zip', 'squashfs'])

/** What starts a function; a subscription is an open filter over messages. */
const triggers = z.strictObject({
  http: z.boolean(),
  message: z.array(openObject.refine(hasFewEntries, 'Subscription has more than 32 entries')).max(listEntries).nullish(),
  persistent: z.boolean().nullish(),
})

/** Schema of a PROGRAM: a function with its code, runtime and triggers. */
export const programSchema = z.strictObject({
  ...executableFields,
  type: z.literal('vm-function'),
  environment: functionEnvironment,
  code: z.object({
    encoding,
    entrypoint: z.string(),
    ref: itemHash,
    interface: z.enum(['asgi', 'binary']).nullish(),
    args: z.array(z.string()).max(listEntries).nullish(),
    use_latest: z.boolean().default(false),
  }),
  runtime: z.object({ref: itemHash, use_latest: z.boolean().default(true), comment: z.string()}),
  data: z.object({encoding, mount: z.string(), ref: itemHash.nullish(), use_latest: z.boolean().nullable().default(false)}).nullish(),
  export: z.object({encoding, mount: z.string()}).nullish(),
  on: triggers,
})

/** Content of a PROGRAM as sent. */
export type ProgramContent = z.input<typeof programSchema>

function hasFewEntries(subscription: object): boolean {
  return Object.keys(subscription).length <= 32
}
