import type {Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {isProjectedTable} from './projected-tables.ts'
import {deleteRow, upsertRows} from './projection-buffer.ts'

/** Puts every row back to how it was after a block. The caller makes sure that all later blocks left undo records. */
export async function unwindProjections(tx: Transaction<Schema>, toBlock: number): Promise<void> {
  const records = await tx
    .selectFrom('chain_undo')
    .selectAll()
    .where('block_number', '>', toBlock)
    .orderBy('block_number', 'desc')
    .orderBy('sequence', 'desc')
    .execute()
  for (const {table_name, key, before} of records) {
    if (!isProjectedTable(table_name)) continue
    if (before === null) await deleteRow(tx, table_name, JSON.parse(key))
    else await upsertRows(tx, table_name, [JSON.parse(before)])
  }
  await tx.deleteFrom('chain_undo').where('block_number', '>', toBlock).execute()
}
