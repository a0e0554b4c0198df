import {randomUUID} from 'node:crypto'
import type {CatchUpCursorsTable, Database, MessagesTable, Schema} from '@aleph-onchain/database'
import {type Envelope, parseItemHash} from '@aleph-onchain/message'
import type {Selectable, Transaction} from 'kysely'
import type {Executor} from '../bulk-sql.ts'

/** Part of our message log, in the order in which messages were processed here. */
export interface LogPage {
  readonly messages: readonly Envelope[]
  /** Cursor after the last message; the one asked for when nothing follows; the end of the log when that lies before it. */
  readonly next: number
}

/** Bounds of a page; at least one message is read however long it is. */
export interface LogPageLimits {
  readonly limit: number
  /** Length of the messages, roughly. */
  readonly maxBytes: number
}

/** How far we have read in the log of a peer. */
export type PeerCursor = Pick<Selectable<CatchUpCursorsTable>, 'epoch' | 'cursor'>

/** Length of an envelope without its content, roughly. */
const envelopeBytes = 500

const columns = ['sender', 'chain', 'signature', 'type', 'item_type', 'item_content', 'item_hash', 'time', 'channel'] as const

/** Reads processed messages after a cursor, 0 being the beginning. */
export async function readLogAfter(reader: Executor, cursor: number, {limit, maxBytes}: LogPageLimits): Promise<LogPage> {
  const sizes = await reader
    .selectFrom('messages')
    .select(['seq', 'item_type', 'size'])
    .where('seq', '>', cursor)
    .orderBy('seq')
    .limit(limit)
    .execute()
  const last = findLast(sizes, maxBytes)
  if (last === undefined) return {messages: [], next: Math.min(cursor, await findEnd(reader))}
  const rows = await reader
    .selectFrom('messages')
    .select(columns)
    .where('seq', '>', cursor)
    .where('seq', '<=', last)
    .orderBy('seq')
    .execute()
  return {messages: rows.map(toEnvelope), next: last}
}

/** Gets the random name of our message log; it is made with the first question. */
export async function getLogEpoch(database: Database): Promise<string> {
  return (await findEpoch(database.reader)) ?? (await database.transaction(createEpoch))
}

/** Finds how far we have read in the log of a peer. */
export async function findPeerCursor(reader: Executor, peerId: string): Promise<PeerCursor | undefined> {
  return await reader.selectFrom('catch_up_cursors').select(['epoch', 'cursor']).where('peer_id', '=', peerId).executeTakeFirst()
}

/** Notes how far we have read in the log of a peer. */
export async function savePeerCursor(
  tx: Transaction<Schema>,
  peerId: string,
  {epoch, cursor, atMs}: PeerCursor & {readonly atMs: number},
): Promise<void> {
  const changed = {epoch, cursor, updated_ms: atMs}
  await tx
    .insertInto('catch_up_cursors')
    .values({peer_id: peerId, ...changed})
    .onConflict((conflict) => conflict.column('peer_id').doUpdateSet(changed))
    .execute()
}

function findLast(rows: readonly Pick<Selectable<MessagesTable>, 'seq' | 'item_type' | 'size'>[], maxBytes: number): number | undefined {
  let bytes = 0
  let last: number | undefined
  for (const {seq, item_type, size} of rows) {
    bytes += envelopeBytes + (item_type === 'inline' ? size : 0)
    if (last !== undefined && bytes > maxBytes) break
    last = seq
  }
  return last
}

async function findEnd(reader: Executor): Promise<number> {
  const row = await reader.selectFrom('messages').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.seq ?? 0
}

function toEnvelope(row: Pick<Selectable<MessagesTable>, (typeof columns)[number]>): Envelope {
  // The row was made from an envelope that had been parsed.
  return {...row, item_hash: parseItemHash(row.item_hash)} as Envelope
}

async function findEpoch(executor: Executor): Promise<string | undefined> {
  const row = await executor.selectFrom('message_logs').select('epoch').executeTakeFirst()
  return row?.epoch
}

/** Another process may have made one since we looked. */
async function createEpoch(tx: Transaction<Schema>): Promise<string> {
  const known = await findEpoch(tx)
  if (known !== undefined) return known
  const epoch = randomUUID()
  await tx.insertInto('message_logs').values({id: 1, epoch}).execute()
  return epoch
}
