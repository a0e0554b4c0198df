import type {Arrival} from './arrival.ts'
import type {ChangeList} from './change-list.ts'
import type {GroupState} from './group-state.ts'

/** Notes that a message is not pending any more and that its hash is not rejected any more. */
export function settleArrival({itemHash, pending}: Arrival, state: GroupState, changes: ChangeList): void {
  leaveQueue({itemHash, pending}, state, changes)
  if (state.rejected.delete(itemHash)) changes.reopened.add(itemHash)
  changes.rejected.delete(itemHash)
}

/** Notes that a message is not pending any more. */
export function leaveQueue({itemHash, pending}: Pick<Arrival, 'itemHash' | 'pending'>, state: GroupState, changes: ChangeList): void {
  if (pending === undefined) return
  changes.settledPending.push(pending.id)
  const others = state.pending.get(itemHash)?.filter(({id}) => id !== pending.id) ?? []
  if (others.length === 0) state.pending.delete(itemHash)
  else state.pending.set(itemHash, others)
}
