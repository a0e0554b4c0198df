import {isAuthorized, isSameAddress, type Subject} from './authorizations.ts'
import {securityKey} from './constants.ts'
import {PipelineError} from './errors.ts'
import {aggregateId, type GroupState} from './group-state.ts'

/** Throws PIPELINE_PERMISSION_DENIED unless the sender may write all of the subjects (published code 2). */
export function checkPermissions(sender: string, subjects: readonly Subject[], state: GroupState): void {
  for (const subject of subjects) checkSubject(sender, subject, state)
}

function checkSubject(sender: string, subject: Subject, state: GroupState): void {
  const {owner} = subject
  if (isSameAddress(sender, owner)) return
  const security = state.aggregates.get(aggregateId(owner, securityKey))
  if (security !== undefined && security.merge !== 'current') throw new PipelineError({code: 'PIPELINE_PERMISSIONS_UNSETTLED', owner})
  if (isAuthorized(security?.entries.get('authorizations'), sender, subject)) return
  throw new PipelineError({code: 'PIPELINE_PERMISSION_DENIED', sender, owner})
}
