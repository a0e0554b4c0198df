import {sql} from 'kysely'
import {isImpossible, type MessageFilter, scanMessages} from './message-filter.ts'
import {comparePositions, type Position} from './position.ts'
import type {Reader} from './reader.ts'
import {directCondition, findScanEnd, isDirect, type Scan, selectIds, type Window} from './scan.ts'

/** Message as the lists show it. */
export interface MessageRow {
  readonly item_hash: string
  readonly type: string
  readonly chain: string
  readonly sender: string
  readonly signature: string | null
  readonly item_type: string
  readonly item_content: string | null
  /** JSON text; null when `item_content` is just that. */
  readonly content: string | null
  readonly time: number
  readonly channel: string | null
  readonly size: number
}

/** Part of a list. `searchedTo` is set when the walk ended at its budget: the rows up to that position are complete, what follows is unknown. */
export interface Slice<R> {
  readonly rows: readonly R[]
  readonly searchedTo?: Position
}

/** Columns of a `MessageRow`. What is inline is stored twice, as it was signed and as it is filtered; once is enough to read. */
export const messageColumns = sql.raw(
  `item_hash, type, chain, sender, signature, item_type, item_content,
  case when content = item_content then null else content end as content, time, channel, size`,
)

/** Lists processed messages by envelope time, then hash. */
export async function listMessages(database: Reader, filter: MessageFilter, window: Window): Promise<Slice<MessageRow>> {
  if (isImpossible(filter)) return {rows: []}
  const scan = scanMessages(database.dialect, filter)
  const rows = await selectRows(database, scan, window)
  if (rows.length === window.limit) return {rows}
  const searchedTo = await findScanEnd(database, scan, window)
  if (searchedTo === undefined) return {rows}
  return {rows: rows.filter((row) => comparePositions(window.order, positionOf(row), searchedTo) <= 0), searchedTo}
}

/** Position of a message in its list. */
export function positionOf(row: Pick<MessageRow, 'time' | 'item_hash'>): Position {
  return {value: row.time, key: row.item_hash}
}

/** Few wide rows are sorted faster here than there; a direct scan comes in order by itself. */
async function selectRows({reader}: Reader, scan: Scan, window: Window): Promise<readonly MessageRow[]> {
  if (isDirect(scan)) {
    const order = sql`order by time ${sql.raw(window.order)}, item_hash asc limit ${window.limit} offset ${window.offset ?? 0}`
    const query = sql<MessageRow>`select ${messageColumns} from messages where ${directCondition(scan, window)} ${order}`
    return (await query.execute(reader)).rows
  }
  const {rows} = await sql<MessageRow>`select ${messageColumns} from messages where seq in (${selectIds(scan, window)})`.execute(reader)
  return rows.toSorted((left, right) => comparePositions(window.order, positionOf(left), positionOf(right)))
}
