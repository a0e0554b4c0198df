import {sql} from 'kysely'
import type {Reader} from './reader.ts'

/** Content of a processed message as JSON text; of a POST the inner one. */
export interface MessageContentRow {
  readonly type: string
  readonly status: 'processed' | 'removing'
  readonly content: string
}

/** Finds the content of a processed message. */
export async function findMessageContent({reader}: Reader, hash: string): Promise<MessageContentRow | undefined> {
  const {rows} = await sql<MessageContentRow>`
    select m.type, m.status, coalesce(p.content, m.content) as content
    from messages m left join posts p on p.item_hash = m.item_hash where m.item_hash = ${hash}`.execute(reader)
  return rows[0]
}
