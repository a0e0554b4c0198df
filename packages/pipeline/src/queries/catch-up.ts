import type {Database} from '@aleph-onchain/database'
import type {Chain, Envelope, ItemHash, ItemType, MessageType} from '@aleph-onchain/message'
import type {Executor} from '../bulk-sql.ts'

/** Part of the message log, in the order in which messages were committed here. */
export interface LogPage {
  readonly messages: readonly Envelope[]
  /** Cursor after the last message; the end of the log when the cursor asked for lies behind it. */
  readonly next: number
}

/** How far the log of a peer was read. */
export interface PeerCursor {
  readonly epoch: string
  readonly cursor: number
}

/** Bytes of an envelope besides its content and signature, about. */
const envelopeOverheadBytes = 300

/** Gives the random name of this message log; makes it at the first call. */
export async function getLogEpoch(database: Pick<Database, 'transaction' | 'reader'>): Promise<string> {
  const found = await findLogEpoch(database.reader)
  if (found !== undefined) return found
  return await database.transaction(async (tx) => {
    await tx
      .insertInto('message_logs')
      .values({id: 1, epoch: crypto.randomUUID()})
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const {epoch} = await tx.selectFrom('message_logs').select('epoch').executeTakeFirstOrThrow()
    return epoch
  })
}

async function findLogEpoch(reader: Executor): Promise<string | undefined> {
  return (await reader.selectFrom('message_logs').select('epoch').executeTakeFirst())?.epoch
}

/** Reads messages after a cursor (0 = from the beginning); ends early once they come to `maxBytes`, but not empty. */
export async function readLogAfter(
  reader: Executor,
  cursor: number,
  limits: {readonly limit: number; readonly maxBytes: number},
): Promise<LogPage> {
  const rows = await reader
    .selectFrom('messages')
    .select(['seq', 'sender', 'chain', 'signature', 'type', 'item_type', 'item_content', 'item_hash', 'time', 'channel'])
    .where('seq', '>', cursor)
    .orderBy('seq')
    .limit(limits.limit)
    .execute()
  if (rows.length === 0) return {messages: [], next: Math.min(cursor, await findLogEnd(reader))}
  const messages: Envelope[] = []
  let next = cursor
  let bytes = 0
  for (const {seq, chain, type, item_type, item_hash, ...rest} of rows) {
    bytes += envelopeOverheadBytes + 3 * (rest.item_content?.length ?? 0) + (rest.signature?.length ?? 0)
    if (bytes > limits.maxBytes && messages.length > 0) break
    // The pipeline parsed these before it wrote them.
    messages.push({
      ...rest,
      chain: chain as Chain,
      type: type as MessageType,
      item_type: item_type as ItemType,
      item_hash: item_hash as ItemHash,
    })
    next = seq
  }
  return {messages, next}
}

async function findLogEnd(reader: Executor): Promise<number> {
  const last = await reader.selectFrom('messages').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return last?.seq ?? 0
}

/** Finds how far the log of a peer was read. */
export async function findPeerCursor(reader: Executor, peerId: string): Promise<PeerCursor | undefined> {
  return await reader.selectFrom('catch_up_cursors').select(['epoch', 'cursor']).where('peer_id', '=', peerId).executeTakeFirst()
}

/** Remembers how far the log of a peer was read. */
export async function savePeerCursor(
  tx: Executor,
  peerId: string,
  {epoch, cursor, atMs}: PeerCursor & {readonly atMs: number},
): Promise<void> {
  const row = {epoch, cursor, updated_ms: atMs}
  await tx
    .insertInto('catch_up_cursors')
    .values({peer_id: peerId, ...row})
    .onConflict((conflict) => conflict.column('peer_id').doUpdateSet(row))
    .execute()
}
