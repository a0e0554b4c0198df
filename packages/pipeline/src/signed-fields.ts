import type {Chain, Envelope, ItemHash, MessageType} from '@aleph-onchain/message'

/** What a signature depends on, as a tuple: copying tuples to a thread takes a fraction of the time that envelopes would. */
export type SignedFields = readonly [
  chain: Chain,
  sender: string,
  signature: string | null,
  type: MessageType,
  itemHash: ItemHash,
  time: number,
]

/** Takes from an envelope what its signature depends on; the content is not among it, only its hash. */
export function packSigned({chain, sender, signature, type, item_hash, time}: Envelope): SignedFields {
  return [chain, sender, signature, type, item_hash, time]
}

/** Gives the envelope back, except for what no signature depends on. */
export function unpackSigned([chain, sender, signature, type, item_hash, time]: SignedFields): Envelope {
  return {chain, sender, signature, type, item_hash, time, item_type: 'storage', item_content: null, channel: null}
}
