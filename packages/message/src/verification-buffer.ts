import type {Envelope} from './envelope.ts'

/** Fields that a signature covers; `time` and `channel` are not among them. */
export type SignedFields = Pick<Envelope, 'chain' | 'sender' | 'type' | 'item_hash'>

/** Text that the sender signs (spec/message.md §2.1). */
export function verificationBuffer(fields: SignedFields): string {
  return `${fields.chain}\n${fields.sender}\n${fields.type}\n${fields.item_hash}`
}
