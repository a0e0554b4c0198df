import type {Clock} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {addFiles, graceFiles, type StoredFile} from '@aleph-onchain/storage'

/** What recording an upload needs. */
export interface RecordModules {
  readonly database: Pick<Database, 'transaction'>
  readonly clock: Pick<Clock, 'now'>
  readonly gracePeriodMs: number
}

/** Makes a stored file known and keeps it for a while, until a message stores it. */
export async function recordUpload({database, clock, gracePeriodMs}: RecordModules, {hash, sizeBytes}: StoredFile): Promise<void> {
  const nowMs = clock.now()
  await database.transaction(async (tx) => {
    await addFiles(tx, [{hash, sizeBytes}], nowMs)
    await graceFiles(tx, [hash], {nowMs, untilMs: nowMs + gracePeriodMs})
  })
}
