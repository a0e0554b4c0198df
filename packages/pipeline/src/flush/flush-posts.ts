import {insertMany, type Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {runWithValues} from '../bulk-sql.ts'
import type {ChangeList} from '../change-list.ts'
import type {PostState} from '../group-state.ts'

/** Writes posts, and on originals which amend is the newest. */
export async function flushPosts(tx: Transaction<Schema>, {posts, amended}: ChangeList): Promise<void> {
  await insertMany(tx, 'posts', posts)
  await updateLatestAmends(tx, [...amended])
}

/** Writes on originals which amend is the newest. */
export async function updateLatestAmends(
  tx: Transaction<Schema>,
  originals: readonly Pick<PostState, 'itemHash' | 'latestAmend' | 'lastUpdated'>[],
): Promise<void> {
  const rows = originals.map(({itemHash, latestAmend, lastUpdated}) => [itemHash, latestAmend, lastUpdated])
  await runWithValues(
    tx,
    rows,
    (values) => `with changed (item_hash, latest_amend, last_updated) as (${values})
      update posts set latest_amend = cast(changed.latest_amend as text), last_updated = cast(changed.last_updated as double precision)
      from changed where posts.item_hash = changed.item_hash`,
  )
}
