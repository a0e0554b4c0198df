import type {MessageCountsTable, Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {runByKeys, runWithValues} from '../bulk-sql.ts'

/** Adds what came and went to the counts of processed messages. */
export async function flushCounts(tx: Transaction<Schema>, counts: ReadonlyMap<string, MessageCountsTable>): Promise<void> {
  const changed = [...counts.values()].filter(({row_count}) => row_count !== 0)
  const rows = changed.map(({type, sender, owner, row_count}) => [type, sender, owner, row_count])
  await runWithValues(
    tx,
    rows,
    (values) => `insert into message_counts (type, sender, owner, row_count) ${values}
      on conflict (type, sender, owner) do update set row_count = message_counts.row_count + excluded.row_count`,
  )
  await deleteEmpty(
    tx,
    changed.filter(({row_count}) => row_count < 0),
  )
}

async function deleteEmpty(tx: Transaction<Schema>, counts: readonly MessageCountsTable[]): Promise<void> {
  const keys = counts.map(({type, sender, owner}) => [type, sender, owner])
  await runByKeys(tx, {head: 'delete from message_counts', by: ['type', 'sender', 'owner'], keys, tail: 'and row_count = 0'})
}
