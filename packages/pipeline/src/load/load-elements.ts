import {type Executor, selectByKeys} from '../bulk-sql.ts'
import {aggregateId, type GroupState} from '../group-state.ts'
import type {AggregateRef} from './load-aggregates.ts'

/** Reads the hashes of all elements of these aggregates. */
export async function loadElements(executor: Executor, refs: readonly AggregateRef[], state: GroupState): Promise<void> {
  const keys = refs.map(({owner, key}) => [owner, key])
  const rows = await selectByKeys(
    executor,
    {table: 'aggregate_elements', columns: ['item_hash', 'owner', 'key'], by: ['owner', 'key']},
    keys,
  )
  const groups = Map.groupBy(rows, ({owner, key}) => aggregateId(owner, key))
  for (const [id, elements] of groups) {
    state.elements.set(
      id,
      elements.map(({item_hash}) => item_hash),
    )
  }
}
