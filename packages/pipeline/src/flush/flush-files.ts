import type {Schema} from '@aleph-onchain/database'
import {addFiles, pinFiles, upsertTags} from '@aleph-onchain/storage'
import type {Transaction} from 'kysely'
import type {ChangeList} from '../change-list.ts'

/** Writes files that became known with their messages, why they are kept, and the names that stand for them. */
export async function flushFiles(tx: Transaction<Schema>, {files, pins, tags}: ChangeList, nowMs: number): Promise<void> {
  if (pins.length === 0) return
  await addFiles(tx, [...files.values()], nowMs)
  await pinFiles(tx, pins)
  await upsertTags(tx, tags)
}
