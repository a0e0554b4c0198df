import {insertMany, type Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {keyOf, type ProjectedKey, type ProjectedRow, type ProjectedTable, projectedTableNames, projectedTables} from './projected-tables.ts'
import type {ProjectionState} from './projection-state.ts'

type AnyRow = Readonly<Record<string, unknown>>

interface UndoRecord {
  readonly block_number: number
  readonly sequence: number
  readonly table_name: string
  readonly key: string
  readonly before: string | null
}

interface Entry {
  readonly key: ProjectedKey
  row: AnyRow | undefined
  isChanged: boolean
  /** Whether the row is in the database. */
  isStored: boolean
  /** Newest block for which the row was kept as it was before. */
  keptFor: number
}

/**
 * Rows of projections in memory, over a transaction: reads each once, writes what changed when it is flushed. Of rows that a block
 * changes it keeps how they were before, so that the block can be unwound.
 */
export class ProjectionBuffer implements ProjectionState {
  readonly #tx: Transaction<Schema>
  readonly #undoFrom: number
  readonly #tables = new Map<ProjectedTable, Map<string, Entry>>()
  readonly #undo: UndoRecord[] = []
  #block = 0
  #sequence = 0

  /** @param undoFrom lowest block that is to be undone by records */
  constructor(tx: Transaction<Schema>, undoFrom: number) {
    this.#tx = tx
    this.#undoFrom = undoFrom
  }

  /** Says of which block the changes are that follow. */
  beginBlock(number: number): void {
    if (number !== this.#block) this.#sequence = 0
    this.#block = number
  }

  /** Reads many rows of a table with one key column at once. */
  async prefetch(table: 'chain_nodes' | 'chain_jobs' | 'chain_payments', keys: readonly (string | number)[]): Promise<void> {
    const known = this.#tableOf(table)
    const missing = [...new Set(keys)].filter((key) => !known.has(String(key)))
    for (let start = 0; start < missing.length; start += prefetchRows) {
      const wanted = missing.slice(start, start + prefetchRows)
      const rows = await this.#select(table, wanted)
      for (const key of wanted) known.set(String(key), newEntry([key], undefined))
      for (const row of rows) {
        const key = row[projectedTables[table][0]] as string | number
        known.set(String(key), newEntry([key], row))
      }
    }
  }

  async find<Table extends ProjectedTable>(table: Table, ...key: ProjectedKey): Promise<ProjectedRow<Table> | undefined> {
    const text = key.join('/')
    const known = this.#tableOf(table)
    let entry = known.get(text)
    if (entry === undefined) {
      entry = newEntry(key, await this.#selectOne(table, key))
      known.set(text, entry)
    }
    return entry.row as ProjectedRow<Table> | undefined
  }

  put<Table extends ProjectedTable>(table: Table, row: ProjectedRow<Table>): void {
    this.#change(table, keyOf(table, row), row as unknown as AnyRow)
  }

  remove(table: ProjectedTable, ...key: ProjectedKey): void {
    this.#change(table, key, undefined)
  }

  /** Writes what changed, with the records that undo it. */
  async flush(): Promise<void> {
    await this.#completeUndo()
    for (const table of projectedTableNames) await this.#flushTable(table)
    await insertMany(this.#tx, 'chain_undo', this.#undo)
    this.#undo.length = 0
  }

  #change(table: ProjectedTable, key: ProjectedKey, row: AnyRow | undefined): void {
    const text = key.join('/')
    const known = this.#tableOf(table)
    let entry = known.get(text)
    if (entry === undefined) {
      // Written without having been read: what was there is looked up when it is flushed.
      entry = {...newEntry(key, undefined), isStored: true}
      known.set(text, entry)
      this.#keep(table, entry, unread)
    } else this.#keep(table, entry, entry.row === undefined ? null : JSON.stringify(entry.row))
    entry.row = row
    entry.isChanged = true
  }

  #keep(table: ProjectedTable, entry: Entry, before: string | null): void {
    if (entry.keptFor === this.#block || this.#block < this.#undoFrom) return
    entry.keptFor = this.#block
    const record = {block_number: this.#block, sequence: this.#sequence++, table_name: table, key: JSON.stringify(entry.key), before}
    this.#undo.push(record)
  }

  /** Looks up rows that were overwritten unread. */
  async #completeUndo(): Promise<void> {
    for (const [index, record] of this.#undo.entries()) {
      if (record.before !== unread) continue
      const row = await this.#selectOne(record.table_name as ProjectedTable, JSON.parse(record.key))
      this.#undo[index] = {...record, before: row === undefined ? null : JSON.stringify(row)}
    }
  }

  async #flushTable(table: ProjectedTable): Promise<void> {
    const rows: AnyRow[] = []
    for (const entry of this.#tableOf(table).values()) {
      if (!entry.isChanged) continue
      if (entry.row !== undefined) rows.push(entry.row)
      else if (entry.isStored) await deleteRow(this.#tx, table, entry.key)
      entry.isChanged = false
      entry.isStored = entry.row !== undefined
    }
    await upsertRows(this.#tx, table, rows)
  }

  #tableOf(table: ProjectedTable): Map<string, Entry> {
    const known = this.#tables.get(table) ?? new Map<string, Entry>()
    this.#tables.set(table, known)
    return known
  }

  async #selectOne(table: ProjectedTable, key: ProjectedKey): Promise<AnyRow | undefined> {
    let query = this.#tx.selectFrom(table as 'chain_records').selectAll()
    for (const [index, column] of projectedTables[table].entries()) query = query.where(column as 'key', '=', (key[index] ?? '') as string)
    return (await query.executeTakeFirst()) as AnyRow | undefined
  }

  async #select(table: ProjectedTable, keys: readonly (string | number)[]): Promise<readonly AnyRow[]> {
    const column = projectedTables[table][0] as 'key'
    const query = this.#tx.selectFrom(table as 'chain_records').selectAll()
    return (await query.where(column, 'in', keys as string[]).execute()) as unknown as readonly AnyRow[]
  }
}

const prefetchRows = 400
const unread = 'unread'

function newEntry(key: ProjectedKey, row: AnyRow | undefined): Entry {
  return {key, row, isChanged: false, isStored: row !== undefined, keptFor: -1}
}

/** Inserts rows of a projection or overwrites them whole. */
export async function upsertRows(tx: Transaction<Schema>, table: ProjectedTable, rows: readonly AnyRow[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const target: readonly string[] = projectedTables[table]
  const update = Object.keys(first).filter((column) => !target.includes(column))
  await insertMany(tx, table, rows as never, {onConflict: {target, update} as never})
}

/** Deletes a row of a projection. */
export async function deleteRow(tx: Transaction<Schema>, table: ProjectedTable, key: ProjectedKey): Promise<void> {
  let query = tx.deleteFrom(table as 'chain_records')
  for (const [index, column] of projectedTables[table].entries()) query = query.where(column as 'key', '=', (key[index] ?? '') as string)
  await query.execute()
}
