import type {Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {selectByKeys} from '../bulk-sql.ts'
import {updateLatestAmends} from './flush-posts.ts'

/** Finds out which amend is the newest of originals that lost one. */
export async function restoreLatestAmends(tx: Transaction<Schema>, originals: Iterable<string>): Promise<void> {
  const keys = Array.from(originals, (hash) => [hash])
  const posts = await selectByKeys(tx, {table: 'posts', columns: ['item_hash', 'time'], by: ['item_hash']}, keys)
  const restored = []
  for (const {item_hash, time} of posts) {
    const latest = await findLatestAmend(tx, item_hash, time)
    restored.push({itemHash: item_hash, latestAmend: latest?.item_hash ?? null, lastUpdated: latest?.time ?? time})
  }
  await updateLatestAmends(tx, restored)
}

/** Only an amend later than its original counts; of two with the same time the one with the greater hash. */
async function findLatestAmend(tx: Transaction<Schema>, original: string, time: number) {
  return await tx
    .selectFrom('posts')
    .select(['item_hash', 'time'])
    .where('amends', '=', original)
    .where('time', '>', time)
    .orderBy('time', 'desc')
    .orderBy('item_hash', 'desc')
    .limit(1)
    .executeTakeFirst()
}
