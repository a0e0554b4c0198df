import {type RawBuilder, sql} from 'kysely'
import type {Slice} from './list-messages.ts'
import {comparePositions, type Position} from './position.ts'
import {type PostFilter, scanPosts} from './post-filter.ts'
import type {Reader} from './reader.ts'
import {countUpTo, findScanEnd, type Scan, selectIds, type Window} from './scan.ts'

/** Post with its newest content; `content` is JSON text, times are seconds. */
export interface PostRow {
  readonly original_hash: string
  /** Hash of the newest version. */
  readonly item_hash: string
  readonly content: string
  readonly type: string | null
  readonly owner: string
  readonly ref: string | null
  readonly channel: string | null
  readonly created: number
  readonly last_updated: number
}

/** Post with what the newest version's message says besides. */
export interface PostWithMessageRow extends PostRow {
  readonly chain: string
  readonly signature: string | null
  readonly original_signature: string | null
  readonly item_type: string
  readonly item_content: string | null
  readonly size: number
  readonly time: number
}

const columns = sql`o.item_hash as original_hash, coalesce(a.item_hash, o.item_hash) as item_hash, coalesce(a.content, o.content) as content,
  o.type, o.owner, o.ref, o.channel, o.time as created, o.last_updated`
const messageColumns = sql`m.chain, m.signature, om.signature as original_signature, m.item_type, m.item_content, m.size, m.time`
const versions = sql`posts o left join posts a on a.item_hash = o.latest_amend`
const versionsAndMessages = sql`${versions} join messages om on om.item_hash = o.item_hash
  join messages m on m.item_hash = coalesce(o.latest_amend, o.item_hash)`

/** Lists posts in their newest version by the time of it, then by the hash of the original. */
export async function listPosts(database: Reader, filter: PostFilter, window: Window): Promise<Slice<PostRow>> {
  return await listWith(database, filter, window, (ids, order) => {
    return sql<PostRow>`select ${columns} from ${versions} where o.item_hash in (${ids}) ${order}`
  })
}

/** Lists posts together with the message of their newest version. */
export async function listPostsWithMessages(database: Reader, filter: PostFilter, window: Window): Promise<Slice<PostWithMessageRow>> {
  return await listWith(database, filter, window, (ids, order) => {
    return sql<PostWithMessageRow>`select ${columns}, ${messageColumns} from ${versionsAndMessages} where o.item_hash in (${ids}) ${order}`
  })
}

/** Counts posts, no further than `cap`. */
export async function countPosts(database: Reader, filter: PostFilter, cap: number): Promise<number> {
  return await countUpTo(database, scanPosts(database.dialect, filter), cap)
}

/** Position of a post in its list. */
export function positionOfPost(row: Pick<PostRow, 'last_updated' | 'original_hash'>): Position {
  return {value: row.last_updated, key: row.original_hash}
}

type SelectPosts<R> = (ids: RawBuilder<unknown>, order: RawBuilder<unknown>) => RawBuilder<R>

async function listWith<R extends PostRow>(
  database: Reader,
  filter: PostFilter,
  window: Window,
  select: SelectPosts<R>,
): Promise<Slice<R>> {
  const scan: Scan = scanPosts(database.dialect, filter)
  const order = sql`order by o.last_updated ${sql.raw(window.order)}, o.item_hash asc`
  const {rows} = await select(selectIds(scan, window), order).execute(database.reader)
  if (rows.length === window.limit) return {rows}
  const searchedTo = await findScanEnd(database, scan, window)
  if (searchedTo === undefined) return {rows}
  return {rows: rows.filter((row) => comparePositions(window.order, positionOfPost(row), searchedTo) <= 0), searchedTo}
}
