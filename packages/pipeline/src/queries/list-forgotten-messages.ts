import {type SqlBool, sql} from 'kysely'
import {isOneOf} from './condition.ts'
import type {Slice} from './list-messages.ts'
import type {MessageFilter} from './message-filter.ts'
import {comparePositions} from './position.ts'
import type {Reader} from './reader.ts'
import {countUpTo, type Driving, findScanEnd, type Residual, type Scan, type ScanTable, selectIds, type Window} from './scan.ts'

/** What is left of a message after a FORGET; `forgotten_by` is JSON text. */
export interface ForgottenMessageRow {
  readonly item_hash: string
  readonly type: string
  readonly chain: string
  readonly sender: string
  readonly signature: string | null
  readonly item_type: string
  readonly time: number
  readonly channel: string | null
  readonly owner: string
  readonly payment_type: string | null
  readonly size: number
  readonly forgotten_by: string
  readonly forgotten_at: number
}

/** Filters that make sense for what is left; times are those of the FORGET. */
export type ForgottenFilter = Pick<
  MessageFilter,
  'hashes' | 'types' | 'chains' | 'senders' | 'owners' | 'channels' | 'paymentTypes' | 'startTime' | 'endTime'
>

const table: ScanTable = {name: 'forgotten_messages', id: 'item_hash', value: 'forgotten_at', key: 'item_hash'}
const selected = sql.raw(
  'item_hash, type, chain, sender, signature, item_type, time, channel, owner, payment_type, size, forgotten_by, forgotten_at',
)

/** Lists forgotten messages by the time of their FORGET, then hash. */
export async function listForgottenMessages(
  database: Reader,
  filter: ForgottenFilter,
  window: Window,
): Promise<Slice<ForgottenMessageRow>> {
  const scan = scanForgotten(filter)
  const direction = sql.raw(window.order)
  const {rows} = await sql<ForgottenMessageRow>`select ${selected} from forgotten_messages where item_hash in (${selectIds(scan, window)})
    order by forgotten_at ${direction}, item_hash asc`.execute(database.reader)
  if (rows.length === window.limit) return {rows}
  const searchedTo = await findScanEnd(database, scan, window)
  if (searchedTo === undefined) return {rows}
  const complete = rows.filter((row) => comparePositions(window.order, {value: row.forgotten_at, key: row.item_hash}, searchedTo) <= 0)
  return {rows: complete, searchedTo}
}

/** Counts forgotten messages, no further than `cap`. */
export async function countForgottenMessages(database: Reader, filter: ForgottenFilter, cap: number): Promise<number> {
  return await countUpTo(database, scanForgotten(filter), cap)
}

/** Filters by the column they look at; the first that is set and has an index drives. */
const columns = [
  {filter: 'hashes', column: 'item_hash', index: 'unique'},
  {filter: 'senders', column: 'sender', index: 'ordered'},
  {filter: 'owners', column: 'owner', index: 'ordered'},
  {filter: 'channels', column: 'channel', index: 'none'},
  {filter: 'types', column: 'type', index: 'none'},
  {filter: 'chains', column: 'chain', index: 'none'},
] as const

function scanForgotten(filter: ForgottenFilter): Scan {
  let driving: Driving | undefined
  const residual: Residual[] = []
  for (const {filter: name, column, index} of columns) {
    const values = filter[name]
    if (values === undefined) continue
    if (driving === undefined && index !== 'none') driving = {column, values, unique: index === 'unique'}
    else residual.push({columns: [column], condition: isOneOf(column, values)})
  }
  if (filter.paymentTypes !== undefined) {
    // Messages from before payments existed were held.
    const condition = sql<SqlBool>`coalesce(payment_type, 'hold') in (${sql.join(filter.paymentTypes)})`
    residual.push({columns: ['payment_type'], condition})
  }
  const indexed = [
    ...(filter.startTime === undefined ? [] : [sql<SqlBool>`forgotten_at >= ${filter.startTime}`]),
    ...(filter.endTime === undefined ? [] : [sql<SqlBool>`forgotten_at < ${filter.endTime}`]),
  ]
  return {table, indexed, residual, ...(driving === undefined ? {} : {driving})}
}
