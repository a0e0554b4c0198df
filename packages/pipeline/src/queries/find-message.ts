import {sql} from 'kysely'
import type {ForgottenMessageRow} from './list-forgotten-messages.ts'
import {type MessageRow, messageColumns} from './list-messages.ts'
import type {Reader} from './reader.ts'

/** Where a message stands; the first moment we received it comes with each. */
export type FoundMessage =
  | {readonly status: 'processed' | 'removing'; readonly receivedMs: number; readonly message: MessageRow}
  | {readonly status: 'pending'; readonly receivedMs: number; readonly messages: readonly PendingMessageRow[]}
  | {readonly status: 'forgotten'; readonly receivedMs: number; readonly message: ForgottenMessageRow}
  | {readonly status: 'rejected'; readonly receivedMs: number; readonly message: RejectedMessageRow}

/** Message that waits; `message` is the envelope as JSON text. */
export interface PendingMessageRow {
  readonly message: string
  readonly received_ms: number
  readonly error_code: number | null
}

/** Message that was refused; `message` and `details` are JSON text. */
export interface RejectedMessageRow {
  readonly message: string
  readonly error_code: number
  readonly details: string | null
}

/** Most copies of one pending message that are shown: they differ in signature or sender. */
const pendingLimit = 20

/** Finds a message whatever became of it. A copy that is pending again hides an earlier rejection. */
export async function findMessage(database: Reader, hash: string): Promise<FoundMessage | undefined> {
  return (
    (await findProcessed(database, hash)) ??
    (await findPending(database, hash)) ??
    (await findForgotten(database, hash)) ??
    (await findRejected(database, hash))
  )
}

async function findProcessed({reader}: Reader, hash: string): Promise<FoundMessage | undefined> {
  const {rows} = await sql<MessageRow & {status: 'processed' | 'removing'; received_ms: number}>`
    select ${messageColumns}, status, received_ms from messages where item_hash = ${hash}`.execute(reader)
  const [row] = rows
  return row === undefined ? undefined : {status: row.status, receivedMs: row.received_ms, message: row}
}

async function findPending({reader}: Reader, hash: string): Promise<FoundMessage | undefined> {
  const {rows} = await sql<PendingMessageRow>`
    select message, received_ms, error_code from pending_messages where item_hash = ${hash} order by received_ms, id limit ${pendingLimit}`.execute(
    reader,
  )
  const [first] = rows
  return first === undefined ? undefined : {status: 'pending', receivedMs: first.received_ms, messages: rows}
}

async function findForgotten({reader}: Reader, hash: string): Promise<FoundMessage | undefined> {
  const {rows} = await sql<ForgottenMessageRow & {received_ms: number}>`
    select item_hash, type, chain, sender, signature, item_type, time, channel, owner, payment_type, size, forgotten_by, forgotten_at, received_ms
    from forgotten_messages where item_hash = ${hash}`.execute(reader)
  const [row] = rows
  return row === undefined ? undefined : {status: 'forgotten', receivedMs: row.received_ms, message: row}
}

async function findRejected({reader}: Reader, hash: string): Promise<FoundMessage | undefined> {
  const {rows} = await sql<RejectedMessageRow & {received_ms: number}>`
    select message, error_code, details, received_ms from rejected_messages where item_hash = ${hash}`.execute(reader)
  const [row] = rows
  return row === undefined ? undefined : {status: 'rejected', receivedMs: row.received_ms, message: row}
}
