import * as z from 'zod'
import {chains} from '../chain.ts'

/** Ways to pay: hold tokens, stream them, spend credits, or (ours) grant an ERC-20 allowance to the job contract. */
export const paymentTypes = ['hold', 'superfluid', 'credit', 'allowance'] as const

/** Way to pay for a message. */
export type PaymentType = (typeof paymentTypes)[number]

const fields = {
  chain: z.enum(chains).nullish(),
  receiver: z.string().nullish(),
}

/** Payment of a PROGRAM or INSTANCE; an allowance lives on Arbitrum, where the job contract is. */
export const paymentSchema = z.object({...fields, type: z.enum(paymentTypes)}).check((context) => {
  const {type, chain} = context.value
  if (type !== 'allowance' || chain === 'ARB') return
  context.issues.push({code: 'custom', path: ['chain'], input: chain, message: "Payment type 'allowance' needs chain 'ARB'"})
})

/** Payment of a STORE. */
export const storePaymentSchema = z.object({...fields, type: z.enum(['hold', 'credit'])})

/** Payment of a V-PROGRAM. */
export const creditPaymentSchema = z.object({...fields, type: z.literal('credit')})
