import {type Executor, selectByKeys} from '../bulk-sql.ts'
import type {GroupState} from '../group-state.ts'

const columns = ['item_hash', 'owner', 'amends', 'time', 'latest_amend', 'last_updated'] as const

/** Reads the posts with these hashes. */
export async function loadPosts(executor: Executor, hashes: readonly string[], state: GroupState): Promise<void> {
  const rows = await selectByKeys(
    executor,
    {table: 'posts', columns, by: ['item_hash']},
    hashes.map((hash) => [hash]),
  )
  for (const {item_hash, owner, amends, time, latest_amend, last_updated} of rows) {
    state.posts.set(item_hash, {itemHash: item_hash, owner, amends, time, latestAmend: latest_amend, lastUpdated: last_updated})
  }
}
