import {type Executor, selectByKeys} from '../bulk-sql.ts'
import type {GroupState} from '../group-state.ts'
import {loadMessages} from './load-known.ts'
import {loadPosts} from './load-posts.ts'

/** Reads the posts among these messages and all amends of them. */
export async function loadAmends(executor: Executor, hashes: readonly string[], state: GroupState): Promise<void> {
  await loadPosts(executor, hashes, state)
  const amends = await selectByKeys(
    executor,
    {table: 'posts', columns: ['item_hash'], by: ['amends']},
    hashes.map((hash) => [hash]),
  )
  const amendHashes = amends.map(({item_hash}) => item_hash)
  await loadPosts(executor, amendHashes, state)
  await loadMessages(executor, amendHashes, state)
}
