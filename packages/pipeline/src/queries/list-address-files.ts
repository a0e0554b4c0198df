import {type RawBuilder, type SqlBool, sql} from 'kysely'
import {isOneOf} from './condition.ts'
import type {Slice} from './list-messages.ts'
import {comparePositions, type Position} from './position.ts'
import type {Reader} from './reader.ts'
import {countUpTo, findScanEnd, type Residual, type Scan, type ScanTable, scanBudget, selectIds, type Window} from './scan.ts'

/** File that a STORE message of an address keeps. */
export interface AddressFileRow {
  readonly file_hash: string
  readonly size: number
  readonly type: 'file' | 'dir'
  /** `content.time` of the STORE in milliseconds. */
  readonly created_ms: number
  readonly item_hash: string
}

/** Which files of an address a list shows. */
export interface AddressFileFilter {
  readonly owner: string
  readonly fileHash?: string
}

const table: ScanTable = {name: 'file_pins', id: 'id', value: 'created_ms', key: 'item_hash'}

/** Lists the files of an address by the time of their STORE messages. */
export async function listAddressFiles(database: Reader, filter: AddressFileFilter, window: Window): Promise<Slice<AddressFileRow>> {
  const scan = scanPins(filter)
  const {rows} = await sql<AddressFileRow>`
    select p.file_hash, f.size, f.type, p.created_ms, p.item_hash from file_pins p join files f on f.hash = p.file_hash
    where p.id in (${selectIds(scan, window)}) order by p.created_ms ${sql.raw(window.order)}, p.item_hash asc`.execute(database.reader)
  if (rows.length === window.limit) return {rows}
  const searchedTo = await findScanEnd(database, scan, window)
  if (searchedTo === undefined) return {rows}
  return {rows: rows.filter((row) => comparePositions(window.order, positionOfFile(row), searchedTo) <= 0), searchedTo}
}

/** Counts the files of an address, no further than `cap`. */
export async function countAddressFiles(database: Reader, filter: AddressFileFilter, cap: number): Promise<number> {
  return await countUpTo(database, scanPins(filter), cap)
}

/** Adds up the sizes of an address's newest files. */
export async function sumAddressFiles({reader}: Reader, owner: string): Promise<number> {
  const newest = sql`select file_hash, type from file_pins where owner = ${owner} order by created_ms desc limit ${scanBudget}`
  const {rows} = await sql<{total: number | null}>`
    select sum(f.size) as total from (${newest}) p join files f on f.hash = p.file_hash where p.type = 'message'`.execute(reader)
  return Number(rows[0]?.total ?? 0)
}

/** Position of a file in its list. */
export function positionOfFile(row: Pick<AddressFileRow, 'created_ms' | 'item_hash'>): Position {
  return {value: row.created_ms, key: row.item_hash}
}

/** Contents of messages are pinned in the same table; they are no files of their senders. */
function scanPins({owner, fileHash}: AddressFileFilter): Scan {
  const isMessage: RawBuilder<SqlBool> = sql<SqlBool>`type = 'message'`
  const residual: Residual[] = [{columns: ['type'], condition: isMessage}]
  if (fileHash !== undefined) residual.push({columns: ['file_hash'], condition: isOneOf('file_hash', [fileHash])})
  return {table, indexed: [], driving: {column: 'owner', values: [owner]}, residual}
}
