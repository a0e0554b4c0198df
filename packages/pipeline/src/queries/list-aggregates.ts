import {type RawBuilder, type SqlBool, sql} from 'kysely'
import {allOf, type Condition, isOneOf} from './condition.ts'
import type {AggregateRow} from './get-aggregates.ts'
import type {Order} from './position.ts'
import type {Reader} from './reader.ts'
import {scanBudget} from './scan.ts'

/** Which aggregates a list shows, and in which order. */
export interface AggregateFilter {
  readonly owners?: readonly string[]
  readonly keys?: readonly string[]
  readonly sortBy: 'last_updated' | 'created'
}

/** Place in a list of aggregates: the time it is ordered by, then owner and key, ascending. */
export interface AggregatePosition {
  readonly time: number
  readonly owner: string
  readonly key: string
}

/** Part of a list of aggregates. */
export interface AggregateWindow {
  readonly order: Order
  readonly limit: number
  readonly offset?: number
  readonly after?: AggregatePosition
}

/** Rows of a window; `searchedTo` is set when more rows would have had to be tested than one statement may. */
export interface AggregateSlice {
  readonly rows: readonly AggregateRow[]
  readonly searchedTo?: AggregatePosition
}

/** Lists aggregates of all addresses. */
export async function listAggregates(database: Reader, filter: AggregateFilter, window: AggregateWindow): Promise<AggregateSlice> {
  const {rows} = await sql<AggregateRow>`
    select a.owner, a.key, a.content, a.created, a.last_updated, a.last_revision_hash, a.dirty
    from (${selectKeys(filter, window)}) k join aggregates a on a.owner = k.owner and a.key = k.key
    order by ${orderBy(filter, window, 'a.')}`.execute(database.reader)
  if (rows.length === window.limit || filter.keys === undefined) return {rows}
  const searchedTo = await findEnd(database, filter, window)
  return searchedTo === undefined
    ? {rows}
    : {rows: rows.filter((row) => !isBehind(window.order, positionOfAggregate(filter, row), searchedTo)), searchedTo}
}

/** Counts aggregates, no further than `cap`. */
export async function countAggregates({reader}: Reader, filter: AggregateFilter, cap: number): Promise<number> {
  const keys = selectKeys(filter, {order: 'desc', limit: cap})
  const {rows} = await sql<{total: number}>`select count(*) as total from (${keys}) c`.execute(reader)
  return Number(rows[0]?.total ?? 0)
}

/** Position of an aggregate in the list of that filter. */
export function positionOfAggregate(filter: Pick<AggregateFilter, 'sortBy'>, row: AggregateRow): AggregatePosition {
  return {time: row[filter.sortBy], owner: row.owner, key: row.key}
}

/** The index of the order is walked; keys are tested on what it gives. */
function selectKeys(filter: AggregateFilter, window: AggregateWindow): RawBuilder<unknown> {
  const wanted = filter.keys === undefined ? sql<SqlBool>`1 = 1` : isOneOf('key', filter.keys)
  return sql`select owner, key from (${walk(filter, window)} limit ${scanBudget}) w where ${wanted} limit ${window.limit} offset ${window.offset ?? 0}`
}

async function findEnd({reader}: Reader, filter: AggregateFilter, window: AggregateWindow): Promise<AggregatePosition | undefined> {
  const {rows} = await sql<AggregatePosition>`${walk(filter, window)} limit 1 offset ${scanBudget - 1}`.execute(reader)
  return rows[0]
}

function walk(filter: AggregateFilter, window: AggregateWindow): RawBuilder<unknown> {
  const time = sql.ref(filter.sortBy)
  const conditions: Condition[] = filter.owners === undefined ? [] : [isOneOf('owner', filter.owners)]
  if (window.after !== undefined) conditions.push(behind(filter, window.order, window.after))
  return sql`select owner, key, ${time} as time from aggregates where ${allOf(conditions)} order by ${orderBy(filter, window)}`
}

function orderBy(filter: AggregateFilter, window: AggregateWindow, table = ''): RawBuilder<unknown> {
  return sql`${sql.ref(`${table}${filter.sortBy}`)} ${sql.raw(window.order)}, ${sql.ref(`${table}owner`)} asc, ${sql.ref(`${table}key`)} asc`
}

function behind(filter: AggregateFilter, order: Order, {time, owner, key}: AggregatePosition): Condition {
  const column = sql.ref(filter.sortBy)
  const isLater = order === 'desc' ? sql.raw('<') : sql.raw('>')
  return sql<SqlBool>`${column} ${isLater}= ${time} and (${column} ${isLater} ${time} or owner > ${owner} or (owner = ${owner} and key > ${key}))`
}

function isBehind(order: Order, left: AggregatePosition, right: AggregatePosition): boolean {
  if (left.time !== right.time) return order === 'desc' ? left.time < right.time : left.time > right.time
  return left.owner === right.owner ? left.key > right.key : left.owner > right.owner
}
