import {sql} from 'kysely'
import {isOneOf} from './condition.ts'
import type {Reader} from './reader.ts'

/** Number of processed messages of one type that an address signed; the empty type stands for all of them. */
export interface AddressCount {
  readonly sender: string
  readonly type: string
  readonly row_count: number
}

/** Types with the empty one first: the key of the counters begins with the type. */
const countedTypes = ['', 'POST', 'AGGREGATE', 'STORE', 'PROGRAM', 'INSTANCE', 'FORGET', 'V-PROGRAM']

/** Reads the counters of some addresses; those without messages have no rows. */
export async function getAddressStats({reader}: Reader, senders: readonly string[]): Promise<readonly AddressCount[]> {
  if (senders.length === 0) return []
  const {rows} = await sql<AddressCount>`
    select sender, type, row_count from message_counts
    where ${isOneOf('type', countedTypes)} and ${isOneOf('sender', senders)} and owner = '' and row_count > 0 order by sender, type`.execute(
    reader,
  )
  return rows
}
