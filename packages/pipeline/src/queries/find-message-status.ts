import {sql} from 'kysely'
import type {Reader} from './reader.ts'

/** Every status a message of ours can have. */
export type MessageStatus = 'processed' | 'removing' | 'pending' | 'forgotten' | 'rejected'

/** Status of a message and when we received it. */
export interface StatusRow {
  readonly status: MessageStatus
  readonly received_ms: number
}

/** Finds the status of a message in one statement. */
export async function findMessageStatus({reader}: Reader, hash: string): Promise<StatusRow | undefined> {
  const {rows} = await sql<StatusRow>`
    select status, received_ms, 1 as rank from messages where item_hash = ${hash}
    union all select 'pending', min(received_ms), 2 from pending_messages where item_hash = ${hash} having count(*) > 0
    union all select 'forgotten', received_ms, 3 from forgotten_messages where item_hash = ${hash}
    union all select 'rejected', received_ms, 4 from rejected_messages where item_hash = ${hash}
    order by rank limit 1`.execute(reader)
  return rows[0]
}
