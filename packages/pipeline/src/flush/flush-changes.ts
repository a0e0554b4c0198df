import {insertMany, type Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import type {ChangeList} from '../change-list.ts'
import type {StaleAggregate} from '../merge-stale-aggregates.ts'
import {flushAggregates} from './flush-aggregates.ts'
import {flushCounts} from './flush-counts.ts'
import {flushExecutables} from './flush-executables.ts'
import {flushFiles} from './flush-files.ts'
import {flushForgotten} from './flush-forgotten.ts'
import {flushPosts} from './flush-posts.ts'
import {flushQueue} from './flush-queue.ts'

/**
 * Writes the changes of a group with a number of statements that hardly depends on its size. Returns the aggregates whose
 * elements have to be merged again.
 */
export async function flushChanges(tx: Transaction<Schema>, changes: ChangeList, nowMs: number): Promise<readonly StaleAggregate[]> {
  await insertMany(tx, 'messages', changes.messages)
  await flushPosts(tx, changes)
  const stale = await flushAggregates(tx, changes)
  await flushFiles(tx, changes, nowMs)
  await flushExecutables(tx, changes)
  await flushForgotten(tx, changes.forgotten, nowMs)
  await flushCounts(tx, changes.counts)
  await flushQueue(tx, changes)
  return [...stale, ...changes.forgotten.aggregates.map((ref) => ({...ref, merge: 'needed' as const}))]
}
