import {type SqlBool, sql} from 'kysely'
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

/** Reads aggregates of one address, ordered by key. */
export async function getAggregates({reader}: Reader, {owner, keys, limit}: AggregateSelection): Promise<readonly AggregateRow[]> {
  const wanted = keys === undefined ? sql<SqlBool>`1 = 1` : isOneOf('key', keys)
  const {rows} = await sql<AggregateRow>`
    select owner, key, content, created, last_updated, last_revision_hash, dirty
    from aggregates where owner = ${owner} and ${wanted} order by key limit ${limit}`.execute(reader)
  return rows
}
