import type {
  AggregateElementsTable,
  ExecutableRefsTable,
  ExecutablesTable,
  ForgottenMessagesTable,
  MessageCountsTable,
  MessagesTable,
  PendingMessagesTable,
  PostsTable,
  RejectedMessagesTable,
} from '@aleph-onchain/database'
import type {FileTag, MessagePin, NewFile} from '@aleph-onchain/storage'
import type {Insertable} from 'kysely'
import type {AggregateState, PostState} from './group-state.ts'
import type {AggregateRef} from './load/load-aggregates.ts'

/** What a group writes, collected by `apply` and written in bulk by `flush`. */
export interface ChangeList {
  readonly messages: Insertable<MessagesTable>[]
  readonly posts: Insertable<PostsTable>[]
  /** Originals whose newest amend changed. */
  readonly amended: Set<PostState>
  readonly elements: Insertable<AggregateElementsTable>[]
  readonly aggregates: Set<AggregateState>
  readonly files: Map<string, NewFile>
  readonly pins: MessagePin[]
  /** Revisions in any order: a tag stands for the newest. */
  readonly tags: FileTag[]
  readonly executables: Insertable<ExecutablesTable>[]
  readonly executableRefs: Insertable<ExecutableRefsTable>[]
  readonly counts: Map<string, MessageCountsTable>
  readonly pending: Insertable<PendingMessagesTable>[]
  /** Rows of the queue that are done with. */
  readonly settledPending: number[]
  readonly rejected: Map<string, Insertable<RejectedMessagesTable>>
  /** Hashes that are not rejected any more. */
  readonly reopened: Set<string>
  readonly forgotten: ForgottenChanges
}

/** What FORGETs take away. */
export interface ForgottenChanges {
  readonly messages: Insertable<ForgottenMessagesTable>[]
  readonly posts: string[]
  readonly executables: string[]
  /** Originals that lost an amend. */
  readonly originals: Set<string>
  readonly elements: string[]
  readonly aggregates: AggregateRef[]
  /** Messages whose files are not kept for them any more. */
  readonly pins: string[]
}

/** Makes an empty list. */
export function createChangeList(): ChangeList {
  return {
    messages: [],
    posts: [],
    amended: new Set(),
    elements: [],
    aggregates: new Set(),
    files: new Map(),
    pins: [],
    tags: [],
    executables: [],
    executableRefs: [],
    counts: new Map(),
    pending: [],
    settledPending: [],
    rejected: new Map(),
    reopened: new Set(),
    forgotten: {messages: [], posts: [], executables: [], originals: new Set(), elements: [], aggregates: [], pins: []},
  }
}
