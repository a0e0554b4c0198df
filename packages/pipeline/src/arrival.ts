import type {ContentByType, Envelope, ItemHash, MessageType} from '@aleph-onchain/message'
import type {PipelineError} from './errors.ts'
import type {Origin} from './submission.ts'

/** Something with an item hash that came in through a door, or comes back from the queue of pending messages. */
export interface Arrival {
  readonly itemHash: ItemHash
  /** Absent when what came in has a hash but is no message. */
  readonly envelope: Envelope | undefined
  /** What is kept of such an input, as JSON. */
  readonly excerpt?: string
  readonly origin: Origin
  readonly receivedMs: number
  /** Set on a message that comes back from the queue. */
  readonly pending: PendingAttempt | undefined
}

/** An arrival that is a message. */
export interface MessageArrival extends Arrival {
  readonly envelope: Envelope
}

/** Which attempt at a pending message this is. */
export interface PendingAttempt {
  readonly id: number
  /** Attempts that failed after the first one. */
  readonly retries: number
  /** Whether what it waited for has arrived; such an attempt is not counted. */
  readonly isWoken: boolean
}

/** A correctly signed message whose content is there and follows its schema. */
export interface Candidate<T extends MessageType = MessageType> {
  readonly arrival: MessageArrival
  readonly envelope: Envelope
  readonly content: ContentByType[T]
  /** The content as JSON. */
  readonly contentText: string
  /** Characters for inline content, bytes otherwise. */
  readonly size: number
}

/** An arrival that a step before the transaction found wanting. */
export interface Refusal {
  readonly arrival: Arrival
  readonly error: PipelineError
}

/** What a group consists of. */
export type GroupItem = Candidate | Refusal

/** Gives what is kept of an arrival while it is not processed, as JSON. */
export function arrivalText({envelope, excerpt = '{}'}: Arrival): string {
  return envelope === undefined ? excerpt : JSON.stringify(envelope)
}

/** Tells which of the two an item is. */
export function isRefusal<T extends object>(item: T | Refusal): item is Refusal {
  return 'error' in item
}

/** Tells which of the two an item is not. */
export function isCandidate(item: GroupItem): item is Candidate {
  return !isRefusal(item)
}

/** Tells whether a candidate is of this type; its content is then known too. */
export function isOfType<T extends MessageType>(candidate: Candidate, type: T): candidate is Candidate<T> {
  return candidate.envelope.type === type
}
