import {type Executor, selectByKeys} from '../bulk-sql.ts'
import {dirtiness, groupMergeBytes, maxAggregateBytes} from '../constants.ts'
import {type AggregateState, aggregateId, type GroupState} from '../group-state.ts'

/** Names an aggregate. */
export interface AggregateRef {
  readonly owner: string
  readonly key: string
}

/**
 * Reads the aggregates that are not in the state yet. Contents are read up to `groupMergeBytes`; an aggregate beyond that
 * counts as stale: its elements are kept, and it is merged outside of the group.
 */
export async function loadAggregates(executor: Executor, refs: Iterable<AggregateRef>, state: GroupState): Promise<void> {
  const missing = new Map<string, readonly [string, string]>()
  for (const {owner, key} of refs) {
    const id = aggregateId(owner, key)
    if (!state.aggregates.has(id)) missing.set(id, [owner, key])
  }
  const readable = await loadHeads(executor, missing.values(), state)
  await loadEntries(executor, readable, state)
}

/** Reads everything but the contents; returns the aggregates whose contents may be read. */
async function loadHeads(executor: Executor, keys: Iterable<readonly string[]>, state: GroupState): Promise<AggregateState[]> {
  const columns = ['owner', 'key', 'created', 'last_updated', 'last_revision_hash', 'dirty'] as const
  const numbers = {bytes: 'octet_length(content)'}
  const rows = await selectByKeys(executor, {table: 'aggregates', columns, numbers, by: ['owner', 'key']}, keys)
  let budget = groupMergeBytes
  const readable: AggregateState[] = []
  for (const {owner, key, created, last_updated, last_revision_hash, dirty, bytes} of rows) {
    const isReadable = dirty === dirtiness.clean && bytes <= Math.min(budget, maxAggregateBytes)
    const aggregate: AggregateState = {
      owner,
      key,
      entries: new Map(),
      created,
      lastUpdated: last_updated,
      lastRevisionHash: last_revision_hash,
      merge: isReadable ? 'current' : 'deferred',
    }
    state.aggregates.set(aggregateId(owner, key), aggregate)
    if (!isReadable) continue
    budget -= bytes
    readable.push(aggregate)
  }
  return readable
}

async function loadEntries(executor: Executor, aggregates: readonly AggregateState[], state: GroupState): Promise<void> {
  const keys = aggregates.map(({owner, key}) => [owner, key])
  const rows = await selectByKeys(executor, {table: 'aggregates', columns: ['owner', 'key', 'content'], by: ['owner', 'key']}, keys)
  for (const {owner, key, content} of rows) {
    const entries = state.aggregates.get(aggregateId(owner, key))?.entries
    for (const [name, value] of Object.entries(JSON.parse(content))) entries?.set(name, value)
  }
}
