import {sql} from 'kysely'
import type {Reader} from './reader.ts'
import {scanBudget} from './scan.ts'

/** Lists the types of the posts among the newest messages an address signed. */
export async function listAddressPostTypes({reader}: Reader, sender: string): Promise<readonly string[]> {
  const {rows} = await sql<{content_type: string}>`
    select distinct content_type from (
      select type, content_type from messages where sender = ${sender} order by time desc limit ${scanBudget}
    ) m where type = 'POST' and content_type is not null order by content_type`.execute(reader)
  return rows.map((row) => row.content_type)
}
