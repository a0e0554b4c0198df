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

/** Filters by the column they look at. Those with an index come first, the most selective one leading: the first that is set drives. */
const columns: readonly {readonly filter: ListFilter; readonly column: string; readonly index: 'unique' | 'ordered' | 'none'}[] = [
  {filter: 'hashes', column: 'item_hash', index: 'unique'},
  {filter: 'contentHashes', column: 'content_item_hash', index: 'ordered'},
  {filter: 'refs', column: 'content_ref', index: 'ordered'},
  {filter: 'senders', column: 'sender', index: 'ordered'},
  {filter: 'owners', column: 'owner', index: 'ordered'},
  {filter: 'contentTypes', column: 'content_type', index: 'ordered'},
  {filter: 'channels', column: 'channel', index: 'ordered'},
  {filter: 'types', column: 'type', index: 'ordered'},
  {filter: 'contentKeys', column: 'content_key', index: 'none'},
  {filter: 'chains', column: 'chain', index: 'none'},
  {filter: 'paymentTypes', column: 'payment_type', index: 'none'},
]

/** Statuses a row of `messages` can have. */
const listedStatuses = ['processed', 'removing'] as const

/** Plans the walk for a filter: what drives it and what is left to test. */
export function scanMessages(dialect: Reader['dialect'], filter: MessageFilter): Scan {
  let driving: Driving | undefined
  const residual: Residual[] = []
  for (const {filter: name, column, index} of columns) {
    const values = filter[name]
    if (values === undefined) continue
    if (driving === undefined && index !== 'none') driving = {column, values, unique: index === 'unique'}
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
