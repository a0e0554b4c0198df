import {insertMany, type Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {deleteByKeys} from '../bulk-sql.ts'
import type {ChangeList} from '../change-list.ts'

/** Writes who waits, who waits no more, who was rejected and who is not rejected any more. */
export async function flushQueue(tx: Transaction<Schema>, {pending, settledPending, rejected, reopened}: ChangeList): Promise<void> {
  await insertMany(tx, 'pending_messages', pending, {
    onConflict: {target: ['item_hash', 'sender', 'signature'], update: ['next_attempt_ms', 'retries', 'error_code']},
  })
  await deleteByKeys(tx, 'pending_messages', 'id', settledPending)
  await insertMany(tx, 'rejected_messages', [...rejected.values()], {
    onConflict: {target: ['item_hash'], update: ['message', 'error_code', 'details', 'received_ms']},
  })
  await deleteByKeys(tx, 'rejected_messages', 'item_hash', reopened)
}
