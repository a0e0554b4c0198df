import type {Envelope} from '@aleph-onchain/message'
import {type Arrival, arrivalText, type MessageArrival} from './arrival.ts'
import type {ChangeList} from './change-list.ts'
import {describeDetails} from './describe-details.ts'
import type {PipelineError} from './errors.ts'
import type {GroupState} from './group-state.ts'
import {type RetryTiming, scheduleRetry} from './schedule-retry.ts'
import {leaveQueue, settleArrival} from './settle-arrival.ts'
import {pending, rejected, type Submission} from './submission.ts'

/** What recording a failure looks at and where it goes. */
export interface FailureEffects extends Omit<RetryTiming, 'retries'> {
  readonly state: GroupState
  readonly changes: ChangeList
  /** Whether another message fits into the queue of pending ones. */
  readonly hasRoom: boolean
}

/** Notes that a message did not pass: it waits for another attempt if its code allows one, else it is rejected. */
export function recordFailure(arrival: Arrival, error: PipelineError, effects: FailureEffects): Submission {
  const {envelope} = arrival
  const canWait = error.isRetried && envelope !== undefined && (arrival.pending !== undefined || effects.hasRoom)
  const nextAttemptMs = canWait ? scheduleRetry({...effects, retries: arrival.pending?.retries ?? 0}) : undefined
  if (envelope === undefined || nextAttemptMs === undefined) return reject(arrival, error, effects)
  return postpone({...arrival, envelope}, error, {...effects, nextAttemptMs})
}

function postpone(arrival: MessageArrival, error: PipelineError, effects: FailureEffects & {readonly nextAttemptMs: number}): Submission {
  const {itemHash, envelope, origin, receivedMs} = arrival
  const {retries = 0, isWoken = false} = arrival.pending ?? {}
  effects.changes.pending.push({
    item_hash: itemHash,
    sender: envelope.sender,
    signature: envelope.signature ?? '',
    message: arrivalText(arrival),
    received_ms: receivedMs,
    next_attempt_ms: effects.nextAttemptMs,
    retries: isWoken ? retries : retries + 1,
    error_code: error.rejection,
    origin,
  })
  settleArrival({...arrival, pending: undefined}, effects.state, effects.changes)
  if (arrival.pending === undefined) noteWaiting(envelope, effects.state)
  return pending(itemHash, arrival.pending === undefined, error)
}

/** Lets a second copy in the same group find the first one. */
function noteWaiting({item_hash, sender, signature}: Envelope, state: GroupState): void {
  const others = state.pending.get(item_hash) ?? []
  state.pending.set(item_hash, [...others, {id: 0, sender, signature: signature ?? ''}])
}

/**
 * Notes a rejection, unless the hash stands for something better: a message that is processed, forgotten or waiting is never
 * overwritten by one that was refused.
 */
function reject(arrival: Arrival, error: PipelineError, {state, changes, nowMs}: FailureEffects): Submission {
  const {itemHash} = arrival
  leaveQueue(arrival, state, changes)
  if (state.messages.has(itemHash) || state.forgotten.has(itemHash) || state.pending.has(itemHash)) return rejected(itemHash, false, error)
  const details = describeDetails(error)
  changes.reopened.delete(itemHash)
  changes.rejected.set(itemHash, {
    item_hash: itemHash,
    message: arrivalText(arrival),
    error_code: error.rejection,
    details: details === null ? null : JSON.stringify(details),
    received_ms: nowMs,
  })
  return rejected(itemHash, true, error)
}
