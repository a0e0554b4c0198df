import type {Verdict} from '@aleph-onchain/common'
import {type Envelope, isItemHash, MessageError, parseEnvelope} from '@aleph-onchain/message'
import type {Arrival, MessageArrival, PendingAttempt, Refusal} from './arrival.ts'
import {PipelineError} from './errors.ts'
import {excerptMessage} from './excerpt-message.ts'
import type {Origin} from './submission.ts'

/** How and when something came in. */
export interface Door {
  readonly origin: Origin
  readonly receivedMs: number
}

/**
 * Reads what came in through a door: a message whose envelope is sound, or the refusal of one that at least has a hash.
 * Throws PIPELINE_UNREADABLE for anything else, of which no record could be kept.
 */
export function readArrival(input: unknown, door: Door): MessageArrival | Refusal {
  try {
    return createArrival(parseEnvelope(input), door)
  } catch (error) {
    if (!(error instanceof MessageError)) throw error
    return refuseUnreadable(input, door, error)
  }
}

/** Wraps an envelope that is known to be sound. */
export function createArrival(envelope: Envelope, door: Door, pending?: PendingAttempt): MessageArrival {
  return {itemHash: envelope.item_hash, envelope, origin: door.origin, receivedMs: door.receivedMs, pending}
}

/** Turns what the message package found wrong into our error; `cause` keeps the original. */
export function wrapFormatError(error: MessageError, verdict: Verdict = error.verdict): PipelineError {
  return new PipelineError({code: 'PIPELINE_FORMAT_INVALID', errors: error.issues, verdict}, {cause: error})
}

function refuseUnreadable(input: unknown, door: Door, error: MessageError): Refusal {
  const hash = typeof input === 'object' && input !== null && 'item_hash' in input ? input.item_hash : undefined
  if (!isItemHash(hash)) throw new PipelineError({code: 'PIPELINE_UNREADABLE', errors: error.issues}, {cause: error})
  const arrival: Arrival = {...door, itemHash: hash, envelope: undefined, excerpt: excerptMessage(input), pending: undefined}
  return {arrival, error: wrapFormatError(error)}
}
