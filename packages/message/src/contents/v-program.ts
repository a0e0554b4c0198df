import * as z from 'zod'
import {executableFields} from './executable.ts'
import {itemHash} from './fields.ts'
import {creditPaymentSchema} from './payment.ts'
import {defaultSnpPolicy, isSnpPolicy, measurements} from './trusted-execution.ts'

const comment = z.string().max(1024).default('')
const roothash = z.string().regex(/^[0-9a-f]{64}$/)
const verityFields = {ref: itemHash, hash_tree: itemHash, roothash}

/** Schema of a V-PROGRAM: a program whose whole stack is measured; nothing unmeasured may reach it, so most of the base is forbidden. */
export const vProgramSchema = z
  .strictObject({
    ...executableFields,
    allow_amend: z.literal(false),
    replaces: z.null().optional(),
    payment: creditPaymentSchema,
    environment: z.strictObject({internet: z.boolean().default(false)}),
    runtime: z.strictObject({ref: itemHash, comment}),
    workload: z.strictObject(verityFields),
    verification: z.strictObject({
      backend: z.literal('sev_snp'),
      policy: z
        .number()
        .refine(isSnpPolicy, 'SEV-SNP guest policy must be an unsigned 64-bit integer with bit 17 set')
        .default(defaultSnpPolicy),
      measurements: measurements.min(1),
    }),
    volumes: z
      .array(z.strictObject({...verityFields, comment}))
      .max(8)
      .default([]),
  })
  .check((context) => {
    const {variables, authorized_keys} = context.value
    if (Object.keys(variables ?? {}).length > 0) {
      context.issues.push({code: 'custom', path: ['variables'], input: variables, message: 'variables are not supported for V-Programs'})
    }
    if ((authorized_keys ?? []).length > 0) {
      const message = 'authorized_keys are not supported for V-Programs'
      context.issues.push({code: 'custom', path: ['authorized_keys'], input: authorized_keys, message})
    }
  })

/** Content of a V-PROGRAM as sent. */
export type VProgramContent = z.input<typeof vProgramSchema>
