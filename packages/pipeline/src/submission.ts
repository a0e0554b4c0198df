import type {Verdict} from '@aleph-onchain/common'
import type {Content, Envelope, ItemHash} from '@aleph-onchain/message'
import {describeDetails} from './describe-details.ts'
import type {PipelineError} from './errors.ts'

/** Door through which a message came. */
export type Origin = 'http' | 'p2p' | 'sync'

/** Where a message stands after it was handed in; true on disk when the caller learns it. */
export interface Submission {
  readonly itemHash: ItemHash
  readonly status: 'processed' | 'pending' | 'rejected' | 'forgotten'
  /** Whether this call is what made the message known; false for duplicates. */
  readonly isNew: boolean
  /** Published code of what keeps the message back or had it refused. */
  readonly errorCode?: number
  /** `{"errors": […]}` or null, present with `errorCode`. */
  readonly details?: unknown
  /** What a gossip peer deserves for having sent it. */
  readonly verdict: Verdict | 'accept'
}

/** A message that has just been committed as processed. */
export interface ProcessedMessage {
  readonly envelope: Envelope
  readonly content: Content
  /** The content as JSON, as stored. */
  readonly contentText: string
  /** `content.address`. */
  readonly owner: string
  /** Characters for inline content, bytes otherwise. */
  readonly size: number
  readonly receivedMs: number
}

/** Describes a message that is, or has just become, processed. */
export function processed(itemHash: ItemHash, isNew: boolean): Submission {
  return {itemHash, status: 'processed', isNew, verdict: isNew ? 'accept' : 'ignore'}
}

/** Describes a message that waits; only a new one is worth forwarding. */
export function pending(itemHash: ItemHash, isNew: boolean, error?: PipelineError): Submission {
  return {itemHash, status: 'pending', isNew, verdict: isNew ? 'accept' : 'ignore', ...describeError(error)}
}

/** Describes a message that was refused. */
export function rejected(itemHash: ItemHash, isNew: boolean, error: PipelineError): Submission {
  return {itemHash, status: 'rejected', isNew, verdict: error.verdict, ...describeError(error)}
}

/** Describes a message that was forgotten and stays so. */
export function forgotten(itemHash: ItemHash, error: PipelineError): Submission {
  return {itemHash, status: 'forgotten', isNew: false, verdict: 'ignore', ...describeError(error)}
}

function describeError(error: PipelineError | undefined): Pick<Submission, 'errorCode' | 'details'> {
  return error === undefined ? {} : {errorCode: error.rejection, details: describeDetails(error)}
}
