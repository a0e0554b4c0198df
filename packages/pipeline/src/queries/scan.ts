import {type RawBuilder, sql} from 'kysely'
import {allOf, type Condition, isOneOf} from './condition.ts'
import {comparePositions, isBehind, type Order, type Position} from './position.ts'
import type {Reader} from './reader.ts'

/**
 * Ordered walk over one table that never reads more than a fixed number of rows, whatever the filter.
 *
 * One filter drives: its index gives the rows in the order of the list, one branch per value, and the branches are merged. What the index can not
 * answer (`residual`) is tested on the rows it gives, at most `scanBudget` of them in all. Where that was not enough, `findScanEnd` tells how far
 * the walk came.
 */
export interface Scan {
  readonly table: ScanTable
  /** Conditions of the driving index itself: ranges of the value column, constants of a partial index. */
  readonly indexed: readonly Condition[]
  readonly driving?: Driving
  readonly residual: readonly Residual[]
  /** Rows that may be tested in one statement, when it is not `scanBudget`. */
  readonly budget?: number
}

/** Columns that identify and order the rows of a table. */
export interface ScanTable {
  readonly name: string
  readonly id: string
  readonly value: string
  readonly key: string
}

/** Filter whose index is walked. `unique` columns have few rows per value, which are sorted instead of merged. */
export interface Driving {
  readonly column: string
  readonly values: readonly string[]
  readonly unique?: boolean
}

/** Condition tested row by row, with the columns it reads. */
export interface Residual {
  readonly columns: readonly string[]
  readonly condition: Condition
}

/** Part of a list: the rows behind `after`, or behind the first `offset` ones. */
export interface Window {
  readonly order: Order
  readonly limit: number
  readonly offset?: number
  readonly after?: Position
}

/** Most rows of an index that one statement tests against residual conditions. */
export const scanBudget = 50_000

/** Statement that gives the ids of a window in order. */
export function selectIds(scan: Scan, window: Window): RawBuilder<{id: string | number}> {
  const offset = window.offset ?? 0
  const branches = branchesOf(scan, window)
  const [only] = branches
  if (branches.length === 1 && only !== undefined) {
    return sql`select id from (${matching(scan, only, branches.length)}) k limit ${window.limit} offset ${offset}`
  }
  const parts = branches.map((branch) => sql`select * from (${matching(scan, branch, branches.length)} limit ${window.limit + offset}) b`)
  const direction = sql.raw(window.order)
  return sql`select id from (${sql.join(parts, sql` union all `)}) u order by value ${direction}, key asc limit ${window.limit} offset ${offset}`
}

/** Tells whether the driving index alone answers the filter, in order: then the rows can be selected without ids. */
export function isDirect(scan: Scan): boolean {
  return scan.residual.length === 0 && (scan.driving === undefined || scan.driving.unique === true || scan.driving.values.length === 1)
}

/** WHERE clause of a direct scan. */
export function directCondition(scan: Scan, window: Window): Condition {
  return allOf([
    ...commonConditions(scan, window),
    ...(scan.driving === undefined ? [] : [isOneOf(scan.driving.column, scan.driving.values)]),
  ])
}

/**
 * Finds the position up to which a window that came back short was searched; undefined when it was searched to the end of the list.
 */
export async function findScanEnd({reader}: Reader, scan: Scan, window: Window): Promise<Position | undefined> {
  if (scan.residual.length === 0) return undefined
  const branches = branchesOf(scan, window)
  const last = branchBudget(scan, branches.length) - 1
  const parts = branches.map((branch) => sql`select value, key from (${ordered(scan, branch, [])} limit 1 offset ${last}) e`)
  const {rows} = await sql<Position>`${sql.join(parts, sql` union all `)}`.execute(reader)
  return rows.toSorted((left, right) => comparePositions(window.order, left, right))[0]
}

/** Counts the rows of a scan, no further than `cap`. */
export async function countUpTo({reader}: Reader, scan: Scan, cap: number): Promise<number> {
  const window: Window = {order: 'desc', limit: cap}
  const rows =
    scan.residual.length === 0
      ? sql`select 1 as id from ${sql.table(scan.table.name)} where ${directCondition(scan, window)} limit ${cap}`
      : selectIds(scan, window)
  const result = await sql<{total: number}>`select count(*) as total from (${rows}) c`.execute(reader)
  return Number(result.rows[0]?.total ?? 0)
}

interface Branch {
  readonly order: Order
  readonly conditions: readonly Condition[]
}

function branchesOf(scan: Scan, window: Window): Branch[] {
  const common = commonConditions(scan, window)
  const {driving} = scan
  if (driving === undefined) return [{order: window.order, conditions: common}]
  if (driving.unique === true) return [{order: window.order, conditions: [...common, isOneOf(driving.column, driving.values)]}]
  return driving.values.map((value) => ({order: window.order, conditions: [...common, isOneOf(driving.column, [value])]}))
}

function commonConditions(scan: Scan, window: Window): Condition[] {
  const {value, key} = scan.table
  return window.after === undefined ? [...scan.indexed] : [...scan.indexed, isBehind(value, key, window.order, window.after)]
}

/** Rows of one branch that pass the residual conditions. The order of the inner select carries over: nothing sorts again. */
function matching(scan: Scan, branch: Branch, branchCount: number): RawBuilder<unknown> {
  if (scan.residual.length === 0) return ordered(scan, branch, [])
  const columns = [...new Set(scan.residual.flatMap((residual) => residual.columns))]
  const conditions = allOf(scan.residual.map((residual) => residual.condition))
  const budget = branchBudget(scan, branchCount)
  return sql`select id, value, key from (${ordered(scan, branch, columns)} limit ${budget}) r where ${conditions}`
}

function ordered(scan: Scan, branch: Branch, columns: readonly string[]): RawBuilder<unknown> {
  const {name, id, value, key} = scan.table
  const extra = columns.length === 0 ? sql`` : sql`, ${sql.join(columns.map((column) => sql.ref(column)))}`
  const selected = sql`${sql.ref(id)} as id, ${sql.ref(value)} as value, ${sql.ref(key)} as key${extra}`
  const direction = sql.raw(branch.order)
  return sql`select ${selected} from ${sql.table(name)} where ${allOf(branch.conditions)} order by ${sql.ref(value)} ${direction}, ${sql.ref(key)} asc`
}

function branchBudget({budget = scanBudget}: Scan, branchCount: number): number {
  return Math.ceil(budget / branchCount)
}
