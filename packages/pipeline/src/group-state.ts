import type {MessagesTable} from '@aleph-onchain/database'
import type {FileTag} from '@aleph-onchain/storage'
import type {Selectable} from 'kysely'

/** Columns of a processed message that checks look at and that stay after a FORGET. */
export const knownColumns = [
  'item_hash',
  'type',
  'chain',
  'sender',
  'signature',
  'item_type',
  'time',
  'channel',
  'size',
  'received_ms',
  'owner',
  'content_type',
  'content_ref',
  'content_key',
  'content_item_hash',
  'payment_type',
] as const satisfies readonly (keyof MessagesTable)[]

/** Processed message as checks see it. */
export type KnownMessage = Pick<Selectable<MessagesTable>, (typeof knownColumns)[number]>

/** Row of the queue of pending messages, without the message. */
export interface KnownPending {
  readonly id: number
  readonly sender: string
  readonly signature: string
}

/** What is left of a forgotten message that checks look at. */
export interface KnownForgotten {
  readonly signature: string | null
}

/** Where hashes stand: each hash is in the first of these maps that has it, as far as clients are concerned. */
export interface KnownHashes {
  readonly messages: Map<string, KnownMessage>
  readonly forgotten: Map<string, KnownForgotten>
  /** Several messages may wait under one hash: same content, other sender or signature. */
  readonly pending: Map<string, KnownPending[]>
}

/** Post that amends may refer to. */
export interface PostState {
  readonly itemHash: string
  readonly owner: string
  readonly amends: string | null
  readonly time: number
  latestAmend: string | null
  lastUpdated: number
}

/** Aggregate as it is before, and after, the group. */
export interface AggregateState {
  readonly owner: string
  readonly key: string
  readonly entries: Map<string, unknown>
  created: number
  lastUpdated: number
  lastRevisionHash: string
  /**
   * `current`: `entries` are what the elements merge to. `needed`: a revision came out of order, all elements have to be
   * merged again. `deferred`: they are, or are too large, and `AggregateMerger` does it outside of the group.
   */
  merge: 'current' | 'needed' | 'deferred'
}

/** Machine that others may replace. */
export interface ExecutableState {
  readonly itemHash: string
  readonly type: string
  readonly owner: string
  readonly allowsAmend: boolean
  readonly replaces: string | null
  readonly time: number
}

/** Message pin of a STORE. */
export interface StoreState {
  readonly fileHash: string
  readonly owner: string
  readonly ref: string | null
}

/** What came of fetching a file that a STORE waits for: it is here, or larger than we store. */
export type FetchedFile = {readonly sizeBytes: number} | {readonly limitBytes: number}

/** Files that were just fetched and have no row yet. */
export interface FetchedFiles {
  get(hash: string): FetchedFile | undefined
}

/**
 * Everything that the checks of one group look at, read in bulk before the first check. `apply` keeps it current, so that a
 * message sees the effects of those before it.
 */
export interface GroupState extends KnownHashes {
  /** Hashes with a row in `rejected_messages`. */
  readonly rejected: Set<string>
  readonly posts: Map<string, PostState>
  /** By `aggregateId`. */
  readonly aggregates: Map<string, AggregateState>
  /** Sizes of the files that are here. */
  readonly files: Map<string, number>
  readonly fetchedFiles: FetchedFiles
  readonly stores: Map<string, StoreState>
  /** Names that stand for the newest revision of a file. */
  readonly tags: Map<string, FileTag>
  /** Machines that others replace. */
  readonly executables: Map<string, ExecutableState>
  /** For each machine that was replaced: its newest version. */
  readonly newestVersions: Map<string, ExecutableState>
  /** For each STORE that a FORGET names and machines are built on: one of these. */
  readonly users: Map<string, string>
  /** For each aggregate that a FORGET names: the hashes of its elements. */
  readonly elements: Map<string, readonly string[]>
  /** Owner whose aggregates are never merged. */
  readonly frozenAggregateOwner: string | undefined
  /** Whether the network wants a balance from whoever runs a function. */
  readonly checksBalances: boolean
}

/** What a group knows before it reads. */
export interface GroupContext {
  readonly fetchedFiles: FetchedFiles
  readonly frozenAggregateOwner: string | undefined
  readonly checksBalances: boolean
}

/** Makes the state of a group about which nothing is known yet. */
export function createGroupState({fetchedFiles, frozenAggregateOwner, checksBalances}: GroupContext): GroupState {
  return {
    messages: new Map(),
    forgotten: new Map(),
    pending: new Map(),
    rejected: new Set(),
    posts: new Map(),
    aggregates: new Map(),
    files: new Map(),
    fetchedFiles,
    stores: new Map(),
    tags: new Map(),
    executables: new Map(),
    newestVersions: new Map(),
    users: new Map(),
    elements: new Map(),
    frozenAggregateOwner,
    checksBalances,
  }
}

/** Names an aggregate in maps; unambiguous because neither part can hold NUL. */
export function aggregateId(owner: string, key: string): string {
  return `${owner}\0${key}`
}
