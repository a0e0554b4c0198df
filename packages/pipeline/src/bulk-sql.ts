import type {Schema} from '@aleph-onchain/database'
import {CompiledQuery, type Kysely, PostgresAdapter, type Selectable} from 'kysely'

/** Transaction or reader. */
export type Executor = Kysely<Schema>

type Table = keyof Schema & string
type Column<T extends Table> = keyof Schema[T] & string

/** What `selectByKeys` reads: these columns of the rows whose key columns equal one of the keys. */
export interface BulkSelect<T extends Table, C extends Column<T>, N extends string = never> {
  readonly table: T
  readonly columns: readonly C[]
  /** SQL expressions with a number as their value, by the name under which they are returned. */
  readonly numbers?: Readonly<Record<N, string>>
  readonly by: readonly Column<T>[]
}

/** A statement without its condition, and the rows it is for. */
export interface BulkStatement {
  /** SQL up to the condition. */
  readonly head: string
  readonly by: readonly string[]
  readonly keys: Iterable<readonly (string | number)[]>
  /** SQL that narrows the condition further. */
  readonly tail?: string
}

/** Reads the rows with any of these keys, in no particular order, with few statements however many keys there are. */
export async function selectByKeys<T extends Table, C extends Column<T>, N extends string = never>(
  executor: Executor,
  {table, columns, numbers, by}: BulkSelect<T, C, N>,
  keys: Iterable<readonly string[]>,
): Promise<(Pick<Selectable<Schema[T]>, C & keyof Selectable<Schema[T]>> & Record<N, number>)[]> {
  const expressions = Object.entries(numbers ?? {}).map(([name, expression]) => `${expression} as ${quote(name)}`)
  const head = `select ${[...columns.map(quote), ...expressions].join(', ')} from ${quote(table)}`
  return await runByKeys(executor, {head, by, keys})
}

/** Deletes the rows with any of these keys. */
export async function deleteByKeys<T extends Table>(
  executor: Executor,
  table: T,
  by: Column<T>,
  keys: Iterable<string | number>,
): Promise<void> {
  await runByKeys(executor, {head: `delete from ${quote(table)}`, by: [by], keys: Array.from(keys, (key) => [key])})
}

/** Runs a statement for the rows with any of these keys; keys are filled up so that few SQL texts repeat and stay prepared. */
export async function runByKeys<R>(executor: Executor, {head, by, keys, tail = ''}: BulkStatement): Promise<R[]> {
  const rows: R[] = []
  const all = [...keys]
  for (let offset = 0; offset < all.length; offset += largestFill) {
    const filled = fillUp(all.slice(offset, offset + largestFill))
    const list = by.length === 1 ? placeholders(executor, filled).join(', ') : `values ${placeholders(executor, filled).join(', ')}`
    const sql = `${head} where ${tuple(by.map(quote))} in (${list}) ${tail}`
    const result = await executor.executeQuery<R>(CompiledQuery.raw(sql, filled.flat()))
    for (const row of result.rows) rows.push(row)
  }
  return rows
}

/** Runs a statement that takes rows as `values`; `sql` puts their placeholders where they belong. */
export async function runWithValues(
  executor: Executor,
  rows: readonly (readonly unknown[])[],
  sql: (values: string) => string,
): Promise<void> {
  let offset = 0
  for (const size of valueSizes) {
    for (; rows.length - offset >= size; offset += size) {
      const chunk = rows.slice(offset, offset + size)
      await executor.executeQuery(CompiledQuery.raw(sql(`values ${placeholders(executor, chunk).join(', ')}`), chunk.flat()))
    }
  }
}

const fillSizes = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const
const largestFill = 256
const valueSizes = [128, 16, 1] as const

/** Repeats the last key until the list has one of the sizes. */
function fillUp<K>(keys: K[]): readonly K[] {
  const size = fillSizes.find((candidate) => candidate >= keys.length) ?? largestFill
  const last = keys.at(-1)
  while (last !== undefined && keys.length < size) keys.push(last)
  return keys
}

/** Gives each row its placeholders: `?` and `(?, ?)` on SQLite, `$1` and `($1, $2)` on PostgreSQL. */
function placeholders(executor: Executor, rows: readonly (readonly unknown[])[]): readonly string[] {
  const isPostgres = executor.getExecutor().adapter instanceof PostgresAdapter
  let parameter = 0
  return rows.map((row) => tuple(row.map(() => (isPostgres ? `$${++parameter}` : '?'))))
}

function tuple(parts: readonly string[]): string {
  return parts.length === 1 ? parts.join() : `(${parts.join(', ')})`
}

function quote(identifier: string): string {
  return `"${identifier}"`
}
