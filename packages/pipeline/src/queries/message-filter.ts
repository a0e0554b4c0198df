import {type SqlBool, sql} from 'kysely'
import {type Condition, hasAnyTag, isOneOf} from './condition.ts'
import type {Reader} from './reader.ts'
import type {Driving, Residual, Scan, ScanTable} from './scan.ts'

/** Which messages a list shows; an absent filter shows all, several values of one filter mean any of them. */
export interface MessageFilter {
  readonly hashes?: readonly string[]
  readonly types?: readonly string[]
  readonly chains?: readonly string[]
  readonly senders?: readonly string[]
  readonly owners?: readonly string[]
  readonly channels?: readonly string[]
  readonly refs?: readonly string[]
  readonly contentTypes?: readonly string[]
  readonly contentHashes?: readonly string[]
  readonly contentKeys?: readonly string[]
  readonly paymentTypes?: readonly string[]
  readonly tags?: readonly string[]
  readonly statuses?: readonly string[]
  /** Envelope time, seconds: from this moment on. */
  readonly startTime?: number
  /** Envelope time, seconds: before this moment. */
  readonly endTime?: number
}

const table: ScanTable = {name: 'messages', id: 'seq', value: 'time', key: 'item_hash'}

type ListFilter = Exclude<keyof MessageFilter, 'startTime' | 'endTime' | 'tags' | 'statuses'>

/** Filters by the column they look at, the most selective one leading: the first that is set drives. */
const columns: readonly {readonly filter: ListFilter; readonly column: string; readonly unique?: boolean}[] = [
  {filter: 'hashes', column: 'item_hash', unique: true},
  {filter: 'contentHashes', column: 'content_item_hash'},
  {filter: 'refs', column: 'content_ref'},
  {filter: 'senders', column: 'sender'},
  {filter: 'owners', column: 'owner'},
  {filter: 'contentTypes', column: 'content_type'},
  {filter: 'contentKeys', column: 'content_key'},
  {filter: 'channels', column: 'channel'},
  {filter: 'paymentTypes', column: 'payment_type'},
  {filter: 'types', column: 'type'},
  {filter: 'chains', column: 'chain'},
]

/** Statuses a row of `messages` can have. */
const listedStatuses = ['processed', 'removing'] as const

/** Plans the walk for a filter: what drives it and what is left to test. */
export function scanMessages(dialect: Reader['dialect'], filter: MessageFilter): Scan {
  let driving: Driving | undefined
  const residual: Residual[] = []
  for (const {filter: name, column, unique = false} of columns) {
    const values = filter[name]
    if (values === undefined) continue
    if (driving === undefined) driving = {column, values, unique}
    else residual.push({columns: [column], condition: isOneOf(column, values)})
  }
  if (filter.tags !== undefined) residual.push({columns: ['tags'], condition: hasAnyTag(dialect, 'tags', filter.tags)})
  if (excludesListed(filter.statuses)) residual.push({columns: ['status'], condition: isOneOf('status', filter.statuses ?? [])})
  return {table, indexed: timeRange(filter), residual, ...(driving === undefined ? {} : {driving})}
}

/** Tells whether a filter can match nothing at all. */
export function isImpossible(filter: MessageFilter): boolean {
  const {statuses} = filter
  return statuses !== undefined && !listedStatuses.some((status) => statuses.includes(status))
}

function excludesListed(statuses: readonly string[] | undefined): boolean {
  return statuses !== undefined && !listedStatuses.every((status) => statuses.includes(status))
}

function timeRange({startTime, endTime}: MessageFilter): Condition[] {
  return [
    ...(startTime === undefined ? [] : [sql<SqlBool>`time >= ${startTime}`]),
    ...(endTime === undefined ? [] : [sql<SqlBool>`time < ${endTime}`]),
  ]
}
