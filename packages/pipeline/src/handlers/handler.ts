import type {Schema} from '@aleph-onchain/database'
import type {MessageType} from '@aleph-onchain/message'
import type {Transaction} from 'kysely'
import type {Candidate} from '../arrival.ts'
import type {Subject} from '../authorizations.ts'
import type {ChangeList} from '../change-list.ts'
import type {GroupState} from '../group-state.ts'

/** What is particular to one message type. Adding a type means writing one of these and naming it in `handlers.ts`. */
export interface Handler<T extends MessageType> {
  /** Reads, in bulk for all messages of the type in a group, what the functions below look at. */
  load(tx: Transaction<Schema>, messages: readonly Candidate<T>[], state: GroupState): Promise<void>

  /** Lists what the sender must be allowed to write. */
  listSubjects(message: Candidate<T>, state: GroupState): readonly Subject[]

  /** Throws PipelineError when something the message builds on is absent or unfit. Changes nothing. */
  checkDependencies(message: Candidate<T>, state: GroupState): void

  /** Changes the state as the message demands and notes what has to be written. Must not fail. */
  apply(message: Candidate<T>, state: GroupState, changes: ChangeList): void
}
