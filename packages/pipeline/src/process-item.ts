import {applyMessage} from './apply-message.ts'
import {type Arrival, type Candidate, type GroupItem, isRefusal} from './arrival.ts'
import {checkMessage} from './check-message.ts'
import {PipelineError} from './errors.ts'
import {findDuplicate} from './find-duplicate.ts'
import {type FailureEffects, recordFailure} from './record-failure.ts'
import {leaveQueue} from './settle-arrival.ts'
import {processed, type Submission} from './submission.ts'

/** What became of an item of a group. */
export interface ItemOutcome {
  readonly submission: Submission
  /** Set when the item was processed just now. */
  readonly processed?: Candidate
  /** Why it did not pass. */
  readonly error?: PipelineError
}

/** Takes one item through duplicate search, checks and effects. Touches nothing but the state and the list of changes. */
export function processItem(item: GroupItem, effects: FailureEffects): ItemOutcome {
  if (isRefusal(item)) return fail(item.arrival, item.error, effects)
  const {state, changes} = effects
  const duplicate = findDuplicate(item.arrival, state)
  if (duplicate !== undefined) {
    leaveQueue(item.arrival, state, changes)
    return {submission: duplicate}
  }
  const error = findFault(item, effects)
  if (error !== undefined) return fail(item.arrival, error, effects)
  applyMessage(item, state, changes)
  return {submission: processed(item.arrival.itemHash, true), processed: item}
}

function findFault(message: Candidate, {state}: FailureEffects): PipelineError | undefined {
  try {
    checkMessage(message, state)
    return undefined
  } catch (error) {
    return error instanceof PipelineError ? error : new PipelineError({code: 'PIPELINE_STEP_FAILED'}, {cause: error})
  }
}

function fail(arrival: Arrival, error: PipelineError, effects: FailureEffects): ItemOutcome {
  return {submission: recordFailure(arrival, error, effects), error}
}
