import type {Envelope} from '@aleph-onchain/message'
import type {MessageArrival} from './arrival.ts'
import {PipelineError} from './errors.ts'
import type {KnownHashes} from './group-state.ts'
import {forgotten, pending, processed, rejected, type Submission} from './submission.ts'

/**
 * Finds what is to be answered for a message whose hash is processed, forgotten, or waits with the same signature. Under a
 * processed or forgotten hash another signature is refused without touching what is there. Undefined: the message is to be processed.
 */
export function findDuplicate(arrival: MessageArrival, known: KnownHashes): Submission | undefined {
  const {itemHash, envelope} = arrival
  const settled = known.messages.get(itemHash) ?? known.forgotten.get(itemHash)
  if (settled !== undefined) {
    if (settled.signature !== envelope.signature) return rejected(itemHash, false, new PipelineError({code: 'PIPELINE_SIGNATURE_DIFFERS'}))
    if (known.messages.has(itemHash)) return processed(itemHash, false)
    return forgotten(itemHash, new PipelineError({code: 'PIPELINE_FORGOTTEN'}))
  }
  // A message from the queue finds itself there.
  return arrival.pending === undefined && isWaiting(envelope, known) ? pending(itemHash, false) : undefined
}

function isWaiting({item_hash, sender, signature}: Envelope, known: KnownHashes): boolean {
  return known.pending.get(item_hash)?.some((row) => row.sender === sender && row.signature === (signature ?? '')) === true
}
