import {insertMany, type Schema} from '@aleph-onchain/database'
import {unpinMessages} from '@aleph-onchain/storage'
import type {Transaction} from 'kysely'
import {deleteByKeys, runByKeys} from '../bulk-sql.ts'
import type {ForgottenChanges} from '../change-list.ts'
import {dirtiness, gracePeriodMs} from '../constants.ts'
import {restoreLatestAmends} from './restore-latest-amends.ts'

/** Deletes what FORGETs name, and works out again what was derived from it. */
export async function flushForgotten(tx: Transaction<Schema>, forgotten: ForgottenChanges, nowMs: number): Promise<void> {
  if (forgotten.messages.length === 0) return
  await insertMany(tx, 'forgotten_messages', forgotten.messages)
  await deleteByKeys(
    tx,
    'messages',
    'item_hash',
    forgotten.messages.map(({item_hash}) => item_hash),
  )
  await deleteByKeys(tx, 'posts', 'item_hash', forgotten.posts)
  await deleteByKeys(tx, 'executables', 'item_hash', forgotten.executables)
  await deleteByKeys(tx, 'executable_refs', 'item_hash', forgotten.executables)
  await restoreLatestAmends(tx, forgotten.originals)
  await deleteByKeys(tx, 'aggregate_elements', 'item_hash', forgotten.elements)
  const keys = forgotten.aggregates.map(({owner, key}) => [owner, key])
  await runByKeys(tx, {head: `update aggregates set dirty = ${dirtiness.stale}`, by: ['owner', 'key'], keys})
  await unpinMessages(tx, forgotten.pins, {nowMs, untilMs: nowMs + gracePeriodMs})
}
