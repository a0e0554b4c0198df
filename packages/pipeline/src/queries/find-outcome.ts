import type {ItemHash} from '@aleph-onchain/message'
import type {Executor} from '../bulk-sql.ts'
import {PipelineError} from '../errors.ts'
import {forgotten, processed, type Submission} from '../submission.ts'

/** Finds what has become of a message; undefined when it is not known or still pending. */
export async function findOutcome(reader: Executor, itemHash: ItemHash): Promise<Submission | undefined> {
  const message = await reader.selectFrom('messages').select('item_hash').where('item_hash', '=', itemHash).executeTakeFirst()
  if (message !== undefined) return processed(itemHash, false)
  const gone = await reader.selectFrom('forgotten_messages').select('item_hash').where('item_hash', '=', itemHash).executeTakeFirst()
  if (gone !== undefined) return forgotten(itemHash, new PipelineError({code: 'PIPELINE_FORGOTTEN'}))
  return await findRejection(reader, itemHash)
}

async function findRejection(reader: Executor, itemHash: ItemHash): Promise<Submission | undefined> {
  const row = await reader
    .selectFrom('rejected_messages')
    .select(['error_code', 'details'])
    .where('item_hash', '=', itemHash)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const details = row.details === null ? null : JSON.parse(row.details)
  return {itemHash, status: 'rejected', isNew: false, errorCode: row.error_code, details, verdict: 'ignore'}
}
