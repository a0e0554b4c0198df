import {chains, itemTypes, messageTypes} from '@aleph-onchain/message'
import * as z from 'zod'
import {paginationFields} from './answers.ts'

const confirmation = z.object({chain: z.string(), hash: z.string(), height: z.number().int()})

/** Processed message as lists show it. */
export const messageSchema = z.object({
  item_hash: z.string(),
  type: z.enum(messageTypes),
  chain: z.enum(chains),
  sender: z.string(),
  signature: z.string().nullable(),
  item_type: z.enum(itemTypes),
  item_content: z.string().nullable(),
  content: z.unknown().meta({description: 'Content as it was signed'}),
  time: z.number().meta({description: 'Seconds since the epoch, as the sender wrote them'}),
  channel: z.string().nullable(),
  size: z.number().int().optional(),
  confirmed: z.boolean(),
  confirmations: z.array(confirmation),
})

/** List of messages. */
export const messagesSchema = z.object({messages: z.array(messageSchema), ...paginationFields})

const statusFields = {item_hash: z.string(), reception_time: z.iso.datetime({offset: true})}

/** Status of one message. */
export const messageStatusSchema = z.object({
  status: z.enum(['processed', 'removing', 'pending', 'forgotten', 'rejected']),
  ...statusFields,
})

/** Page of one message, by its status. */
export const foundMessageSchema = z.union([
  z.object({status: z.enum(['processed', 'removing']), ...statusFields, message: messageSchema}),
  z.object({status: z.literal('pending'), ...statusFields, messages: z.array(z.unknown())}),
  z.object({status: z.literal('forgotten'), ...statusFields, message: z.unknown(), forgotten_by: z.array(z.string())}),
  z.object({status: z.literal('rejected'), ...statusFields, message: z.unknown(), error_code: z.number().int(), details: z.unknown()}),
])

/** What becomes of a submitted message. */
export const submissionSchema = z.object({
  publication_status: z.object({status: z.enum(['success', 'warning', 'error']), failed: z.array(z.string())}),
  message_status: z.enum(['processed', 'pending', 'rejected', 'forgotten']).nullable(),
  error_code: z.number().int().optional(),
  details: z.unknown().optional(),
})
