import {type SqlBool, sql} from 'kysely'
import {dirtiness} from '../constants.ts'
import {type MergeLimits, mergeElements} from '../merge-elements.ts'
import {isOneOf} from './condition.ts'
import type {Reader} from './reader.ts'

/** Aggregate of an address; `content` is JSON text, times are seconds. */
export interface AggregateRow {
  readonly owner: string
  readonly key: string
  readonly content: string
  readonly created: number
  readonly last_updated: number
  readonly last_revision_hash: string
  readonly dirty: number
}

/** Which aggregates of an address are wanted. */
export interface AggregateSelection {
  readonly owner: string
  readonly keys?: readonly string[]
  readonly limit: number
}

/** Bytes of elements that one reader merges for aggregates that are not merged yet. */
const mergeBytes = 2 * 1_048_576

/** Reads aggregates of one address, ordered by key. Those that changed and are not merged yet are merged here, within bounds. */
export async function getAggregates({reader}: Reader, {owner, keys, limit}: AggregateSelection): Promise<readonly AggregateRow[]> {
  const wanted = keys === undefined ? sql<SqlBool>`1 = 1` : isOneOf('key', keys)
  const {rows} = await sql<AggregateRow>`
    select owner, key, content, created, last_updated, last_revision_hash, dirty
    from aggregates where owner = ${owner} and ${wanted} order by key limit ${limit}`.execute(reader)
  const limits = {bytes: mergeBytes}
  const merged: AggregateRow[] = []
  for (const row of rows) merged.push(row.dirty === dirtiness.clean ? row : await merge(reader, row, limits))
  return merged
}

/** What is too large to be merged for one reader is shown as it was before; it is merged in the background. */
async function merge(reader: Reader['reader'], row: AggregateRow, limits: MergeLimits): Promise<AggregateRow> {
  if (limits.bytes < 0) return row
  const result = await mergeElements(reader, row, limits)
  if (typeof result === 'string') return row
  const {content, created, lastUpdated, lastRevisionHash} = result
  return {...row, content, created, last_updated: lastUpdated, last_revision_hash: lastRevisionHash}
}
