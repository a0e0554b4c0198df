import {CompiledQuery, type DatabaseConnection, type Insertable, type Transaction} from 'kysely'
import {DatabaseError} from './errors.ts'
import type {Schema} from './schema.ts'
import {SqliteConnection} from './sqlite/sqlite-connection.ts'

/** What to do with a row that is already there: leave it, or overwrite some of its columns. */
export type OnConflict<T extends keyof Schema> =
  | 'ignore'
  | {readonly target: readonly (keyof Schema[T] & string)[]; readonly update: readonly (keyof Schema[T] & string)[]}

/** Options of `insertMany`; without `onConflict` a known row is an error. */
export interface InsertManyOptions<T extends keyof Schema> {
  readonly onConflict?: OnConflict<T>
}

/**
 * Inserts rows in their order and returns how many were written. All rows name the same columns. Each table, set of columns and
 * conflict rule is one SQL text, however many rows there are, so that it stays prepared.
 */
export async function insertMany<T extends keyof Schema & string>(
  tx: Transaction<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
  options: InsertManyOptions<T> = {},
): Promise<number> {
  const [first] = rows
  if (first === undefined) return 0
  const columns = Object.keys(first)
  for (const row of rows) assertColumns(row, columns)
  const insert: Insert = {table, columns, onConflict: options.onConflict}
  return await tx.getExecutor().provideConnection(async (connection) => {
    if (connection instanceof SqliteConnection) return insertOneByOne(connection, insert, rows)
    return await insertAsJson(connection, insert, rows)
  })
}

interface Insert {
  readonly table: string
  readonly columns: readonly string[]
  readonly onConflict: 'ignore' | {readonly target: readonly string[]; readonly update: readonly string[]} | undefined
}

type Row = Readonly<Record<string, unknown>>

function assertColumns(row: object, columns: readonly string[]): void {
  const isSame = Object.keys(row).length === columns.length && columns.every((column) => Object.hasOwn(row, column))
  if (!isSame) throw new DatabaseError({code: 'DATABASE_QUERY_FAILED', detail: 'the rows of one insert name different columns'})
}

/** One prepared statement, run for each row: on SQLite that is faster than many rows in one statement. */
function insertOneByOne(connection: SqliteConnection, insert: Insert, rows: readonly object[]): number {
  const values = insert.columns.map(() => '?').join(', ')
  const sql = `${insertInto(insert)} values (${values})${conflictClause(insert)}`
  return connection.runEach(sql, valuesOf(rows, insert.columns))
}

function* valuesOf(rows: readonly object[], columns: readonly string[]): Generator<unknown[]> {
  for (const row of rows) yield columns.map((column) => (row as Row)[column] ?? null)
}

/** Rows per statement on PostgreSQL; bounds the size of its one parameter. */
const chunkRows = 500

/** All rows as one parameter: on PostgreSQL that is faster than a parameter per value, and no limit of parameters applies. */
async function insertAsJson(connection: DatabaseConnection, insert: Insert, rows: readonly object[]): Promise<number> {
  const list = insert.columns.map(quote).join(', ')
  const source = `select ${list} from json_populate_recordset(null::${quote(insert.table)}, $1::json)`
  const sql = `${insertInto(insert)} ${source}${conflictClause(insert)}`
  const distinct = mergeRepeated(insert, rows)
  let written = 0
  for (let offset = 0; offset < distinct.length; offset += chunkRows) {
    const query = CompiledQuery.raw(sql, [toJson(distinct.slice(offset, offset + chunkRows))])
    const {numAffectedRows} = await connection.executeQuery(query)
    written += Number(numAffectedRows ?? 0)
  }
  return written
}

/** One statement may not update a row twice, so rows with the same key become one, as if the later had updated the earlier. */
function mergeRepeated({onConflict}: Insert, rows: readonly object[]): readonly object[] {
  if (onConflict === undefined || onConflict === 'ignore') return rows
  const merged = new Map<string, Row>()
  for (const row of rows as readonly Row[]) {
    const key = JSON.stringify(onConflict.target.map((column) => row[column]))
    const earlier = merged.get(key)
    const updates = onConflict.update.map((column) => [column, row[column]])
    merged.set(key, earlier === undefined ? row : {...earlier, ...Object.fromEntries(updates)})
  }
  return [...merged.values()]
}

/** PostgreSQL refuses half a surrogate pair in JSON; as everywhere in UTF-8, U+FFFD takes its place. */
function toJson(rows: readonly object[]): string {
  const json = JSON.stringify(rows)
  if (!/\\ud[89a-f]/.test(json)) return json
  return JSON.stringify(rows, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value))
}

function insertInto({table, columns}: Insert): string {
  return `insert into ${quote(table)} (${columns.map(quote).join(', ')})`
}

function conflictClause({onConflict}: Insert): string {
  if (onConflict === undefined) return ''
  if (onConflict === 'ignore') return ' on conflict do nothing'
  const assignments = onConflict.update.map((column) => `${quote(column)} = excluded.${quote(column)}`)
  return ` on conflict (${onConflict.target.map(quote).join(', ')}) do update set ${assignments.join(', ')}`
}

function quote(identifier: string): string {
  return `"${identifier}"`
}
