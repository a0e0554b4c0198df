import {type RawBuilder, type SqlBool, sql} from 'kysely'
import {allOf, type Condition} from './condition.ts'
import type {MessageStatus} from './find-message-status.ts'
import type {Order} from './position.ts'
import type {Reader} from './reader.ts'

/** Which messages a list of hashes shows: by what became of them and when we received them. */
export interface HashFilter {
  readonly status?: string
  /** Our clock in milliseconds: from this moment on. */
  readonly startMs?: number
  /** Our clock in milliseconds: before this moment. */
  readonly endMs?: number
}

/** Part of a list of hashes. */
export interface HashWindow {
  readonly order: Order
  readonly limit: number
  readonly offset: number
}

const sources: readonly {
  readonly table: string
  readonly statuses: readonly MessageStatus[]
  readonly condition: (status: string) => Condition
}[] = [
  {table: 'messages', statuses: ['processed', 'removing'], condition: (status) => sql<SqlBool>`status = ${status}`},
  {table: 'pending_messages', statuses: ['pending'], condition: () => sql<SqlBool>`1 = 1`},
  {table: 'forgotten_messages', statuses: ['forgotten'], condition: () => sql<SqlBool>`1 = 1`},
  {table: 'rejected_messages', statuses: ['rejected'], condition: () => sql<SqlBool>`1 = 1`},
]

/** Lists hashes of messages in any status by the time we received them. */
export async function listMessageHashes({reader}: Reader, filter: HashFilter, window: HashWindow): Promise<readonly string[]> {
  const reach = window.limit + window.offset
  const parts = selectFrom(
    filter,
    (rows) => sql`select * from (${rows} order by received_ms ${sql.raw(window.order)}, item_hash limit ${reach}) s`,
  )
  if (parts.length === 0) return []
  const {rows} = await sql<{item_hash: string}>`select item_hash from (${sql.join(parts, sql` union all `)}) u
    order by received_ms ${sql.raw(window.order)}, item_hash limit ${window.limit} offset ${window.offset}`.execute(reader)
  return rows.map((row) => row.item_hash)
}

/** Counts the hashes of a filter, no further than `cap` per status. */
export async function countMessageHashes({reader}: Reader, filter: HashFilter, cap: number): Promise<number> {
  const parts = selectFrom(filter, (rows) => sql`select * from (${rows} limit ${cap}) s`)
  if (parts.length === 0) return 0
  const {rows} = await sql<{total: number}>`select count(*) as total from (${sql.join(parts, sql` union all `)}) u`.execute(reader)
  return Number(rows[0]?.total ?? 0)
}

function selectFrom(filter: HashFilter, shape: (rows: RawBuilder<unknown>) => RawBuilder<unknown>): RawBuilder<unknown>[] {
  const {status, startMs, endMs} = filter
  const range = [
    ...(startMs === undefined ? [] : [sql<SqlBool>`received_ms >= ${startMs}`]),
    ...(endMs === undefined ? [] : [sql<SqlBool>`received_ms < ${endMs}`]),
  ]
  return sources
    .filter(({statuses}) => status === undefined || statuses.some((known) => known === status))
    .map(({table, condition}) => {
      const conditions = status === undefined ? range : [...range, condition(status)]
      return shape(sql`select item_hash, received_ms from ${sql.table(table)} where ${allOf(conditions)}`)
    })
}
