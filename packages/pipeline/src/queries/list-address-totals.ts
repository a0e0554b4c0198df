import {type SqlBool, sql} from 'kysely'
import type {Condition} from './condition.ts'
import type {Position} from './position.ts'
import type {Reader} from './reader.ts'

/** Which addresses a ranking shows and what they are ranked by. */
export interface AddressRanking {
  /** Part of the address, in any case. */
  readonly contains?: string
  /** Message type to rank by; all types when absent. */
  readonly type?: string
  readonly order: 'asc' | 'desc'
  readonly limit: number
  readonly offset?: number
  readonly after?: Position
}

/** Address with its number of messages of the ranked type. */
export interface AddressTotal {
  readonly sender: string
  readonly total: number
}

/** Most addresses that are ranked; more than that would have to be kept ranked by an index. */
export const rankedAddressLimit = 50_000

/** Ranks addresses by their number of messages, then alphabetically; undefined when there are too many of them. */
export async function listAddressTotals(database: Reader, ranking: AddressRanking): Promise<readonly AddressTotal[] | undefined> {
  if ((await countAddresses(database, {})) > rankedAddressLimit) return undefined
  const total = sql`coalesce(t.row_count, 0)`
  const conditions = [matches(ranking), ...(ranking.after === undefined ? [] : [behind(ranking, ranking.after)])]
  const {rows} = await sql<AddressTotal>`
    select a.sender, ${total} as total from message_counts a
    left join message_counts t on t.type = ${ranking.type ?? ''} and t.sender = a.sender and t.owner = ''
    where a.type = '' and a.sender <> '' and a.owner = '' and ${sql.join(conditions, sql` and `)}
    order by ${total} ${sql.raw(ranking.order)}, a.sender asc limit ${ranking.limit} offset ${ranking.offset ?? 0}`.execute(database.reader)
  return rows
}

/** Counts the addresses that signed messages, no further than one more than may be ranked. */
export async function countAddresses({reader}: Reader, ranking: Pick<AddressRanking, 'contains'>): Promise<number> {
  const {rows} = await sql<{total: number}>`select count(*) as total from (
    select 1 from message_counts a where a.type = '' and a.sender <> '' and a.owner = '' and ${matches(ranking)} limit ${rankedAddressLimit + 1}
  ) c`.execute(reader)
  return Number(rows[0]?.total ?? 0)
}

function matches({contains}: Pick<AddressRanking, 'contains'>): Condition {
  if (contains === undefined) return sql<SqlBool>`1 = 1`
  const pattern = `%${contains.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql<SqlBool>`lower(a.sender) like ${pattern} escape ${'\\'}`
}

function behind({order}: AddressRanking, after: Position): Condition {
  const isLater = sql.raw(order === 'desc' ? '<' : '>')
  return sql<SqlBool>`(coalesce(t.row_count, 0) ${isLater} ${after.value} or (coalesce(t.row_count, 0) = ${after.value} and a.sender > ${after.key}))`
}
