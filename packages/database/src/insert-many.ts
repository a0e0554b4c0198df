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

/** Rows per statement, largest first. Few sizes, so that the SQL texts repeat and stay prepared. */
const chunkSizes = [128, 16, 1] as const

/**
 * Inserts rows and returns how many were written. All rows name the same columns. Rows act in order, so that of two rows
 * with the same key the later one meets the earlier one.
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
  const insert: Insert = {table, columns, suffix: conflictClause<T>(options.onConflict)}
  const values = rows.map((row) => valuesOf(row, columns))
  return await tx.getExecutor().provideConnection(async (connection) => {
    if (connection instanceof SqliteConnection)
      return connection.runEach(
        insertSql(insert, 1, () => '?'),
        values,
      )
    return await insertInChunks(connection, insert, values)
  })
}

interface Insert {
  readonly table: string
  readonly columns: readonly string[]
  readonly suffix: string
}

function conflictClause<T extends keyof Schema>(onConflict: OnConflict<T> | undefined): string {
  if (onConflict === undefined) return ''
  if (onConflict === 'ignore') return ' on conflict do nothing'
  const assignments = onConflict.update.map((column) => `${quote(column)} = excluded.${quote(column)}`)
  return ` on conflict (${onConflict.target.map(quote).join(', ')}) do update set ${assignments.join(', ')}`
}

function valuesOf(row: object, columns: readonly string[]): unknown[] {
  const record = row as Readonly<Record<string, unknown>>
  if (Object.keys(row).length !== columns.length) throw differentColumns()
  return columns.map((column) => {
    if (!Object.hasOwn(row, column)) throw differentColumns()
    return record[column] ?? null
  })
}

function differentColumns(): DatabaseError {
  return new DatabaseError({code: 'DATABASE_QUERY_FAILED', detail: 'the rows of one insert name different columns'})
}

async function insertInChunks(connection: DatabaseConnection, insert: Insert, rows: readonly unknown[][]): Promise<number> {
  let written = 0
  let offset = 0
  for (const size of chunkSizes) {
    for (; rows.length - offset >= size; offset += size) {
      const query = CompiledQuery.raw(
        insertSql(insert, size, (parameter) => `$${parameter}`),
        rows.slice(offset, offset + size).flat(),
      )
      const {numAffectedRows} = await connection.executeQuery(query)
      written += Number(numAffectedRows ?? 0)
    }
  }
  return written
}

function insertSql({table, columns, suffix}: Insert, rowCount: number, placeholder: (parameter: number) => string): string {
  let parameter = 0
  const row = () => `(${columns.map(() => placeholder(++parameter)).join(', ')})`
  const rows = Array.from({length: rowCount}, row)
  return `insert into ${quote(table)} (${columns.map(quote).join(', ')}) values ${rows.join(', ')}${suffix}`
}

function quote(identifier: string): string {
  return `"${identifier}"`
}
