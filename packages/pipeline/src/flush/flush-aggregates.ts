import {insertMany, type Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import type {ChangeList} from '../change-list.ts'
import {dirtiness} from '../constants.ts'
import type {AggregateState} from '../group-state.ts'
import type {StaleAggregate} from '../merge-stale-aggregates.ts'

const target = ['owner', 'key'] as const

/** Writes elements and merged aggregates; returns those that have to be merged again. */
export async function flushAggregates(tx: Transaction<Schema>, {elements, aggregates}: ChangeList): Promise<readonly StaleAggregate[]> {
  await insertMany(tx, 'aggregate_elements', elements)
  const all = [...aggregates]
  const current = all.filter(({merge}) => merge === 'current')
  const update = ['content', 'created', 'last_updated', 'last_revision_hash', 'dirty'] as const
  await insertMany(tx, 'aggregates', current.map(createRow), {onConflict: {target, update}})
  const outdated = all.filter(({merge}) => merge !== 'current')
  await insertMany(tx, 'aggregates', outdated.map(createRow), {onConflict: {target, update: ['dirty']}})
  return outdated.flatMap(({owner, key, merge}) => (merge === 'current' ? [] : {owner, key, merge}))
}

function createRow({owner, key, entries, created, lastUpdated, lastRevisionHash, merge}: AggregateState) {
  return {
    owner,
    key,
    content: merge === 'current' ? JSON.stringify(Object.fromEntries(entries)) : '{}',
    created,
    last_updated: lastUpdated,
    last_revision_hash: lastRevisionHash,
    dirty: merge === 'current' ? dirtiness.clean : dirtiness.stale,
  }
}
