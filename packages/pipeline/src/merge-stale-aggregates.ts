import type {Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {dirtiness, groupMergeBytes} from './constants.ts'
import {aggregateId} from './group-state.ts'
import type {AggregateRef} from './load/load-aggregates.ts'
import {type MergedAggregate, mergeElements} from './merge-elements.ts'

/** Aggregate whose elements have to be merged again, now or later. */
export interface StaleAggregate extends AggregateRef {
  readonly merge: 'needed' | 'deferred'
}

/**
 * Merges aggregates whose elements came out of order or went away, inside the transaction that changed the elements. Returns
 * those for which `groupMergeBytes` did not suffice; they stay marked stale and `AggregateMerger` merges them later.
 */
export async function mergeStaleAggregates(tx: Transaction<Schema>, stale: readonly StaleAggregate[]): Promise<readonly AggregateRef[]> {
  const limits = {bytes: groupMergeBytes}
  const unmerged: AggregateRef[] = []
  const distinct = new Map(stale.map((aggregate) => [aggregateId(aggregate.owner, aggregate.key), aggregate]))
  for (const aggregate of distinct.values()) {
    const merged = aggregate.merge === 'deferred' ? 'too-much' : await mergeElements(tx, aggregate, limits)
    if (merged === 'too-much') unmerged.push(aggregate)
    else await writeMerged(tx, aggregate, merged)
  }
  return unmerged
}

/** Writes what the elements merge to; an aggregate without elements goes, one that is too large keeps its content. */
export async function writeMerged(
  tx: Transaction<Schema>,
  {owner, key}: AggregateRef,
  merged: MergedAggregate | 'none' | 'too-large',
): Promise<void> {
  if (merged === 'none') {
    await tx.deleteFrom('aggregates').where('owner', '=', owner).where('key', '=', key).execute()
    return
  }
  const change = merged === 'too-large' ? {dirty: dirtiness.merging} : columnsOf(merged)
  await tx.updateTable('aggregates').set(change).where('owner', '=', owner).where('key', '=', key).execute()
}

function columnsOf({content, created, lastUpdated, lastRevisionHash}: MergedAggregate) {
  return {content, created, last_updated: lastUpdated, last_revision_hash: lastRevisionHash, dirty: dirtiness.clean}
}
