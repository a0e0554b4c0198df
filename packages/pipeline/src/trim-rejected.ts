import type {Schema} from '@aleph-onchain/database'
import {sql, type Transaction} from 'kysely'

/** Drops the oldest rejected messages beyond `limit`. */
export async function trimRejected(tx: Transaction<Schema>, limit: number): Promise<void> {
  await sql`delete from rejected_messages where item_hash in (
    select item_hash from rejected_messages order by received_ms desc, item_hash desc limit 1000000000 offset ${limit}
  )`.execute(tx)
}
