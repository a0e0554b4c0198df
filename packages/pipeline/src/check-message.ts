import type {MessageType} from '@aleph-onchain/message'
import type {Candidate} from './arrival.ts'
import {checkPermissions} from './check-permissions.ts'
import type {GroupState} from './group-state.ts'
import {handlerOf} from './handlers.ts'

/**
 * Throws PipelineError when a message may not, or not yet, be processed. Checks change nothing and read nothing but the
 * state; their order decides which code a client sees, and is the published one.
 */
export function checkMessage<T extends MessageType>(message: Candidate<T>, state: GroupState): void {
  const handler = handlerOf(message)
  checkPermissions(message.envelope.sender, handler.listSubjects(message, state), state)
  handler.checkDependencies(message, state)
  // Costs and balances come here, last: who may not write at all is not told what it would cost.
}
