import {throwIfAborted} from '@aleph-onchain/common'
import {isItemHash} from '@aleph-onchain/message'
import {expireGracePins, listOldFiles, removeUnpinnedFiles} from '../sql/collect-files.ts'
import {findPinnedFiles} from '../sql/pins.ts'
import type {Collecting} from './collecting.ts'
import {pauseAfter} from './pause-after.ts'

/** Deletes the grace pins that have run out, then the files that nothing keeps, page by page. */
export async function collectFiles(collecting: Collecting, signal: AbortSignal | undefined): Promise<void> {
  await collectExpired(collecting, signal)
  await collectUnpinned(collecting, signal)
}

async function collectExpired(collecting: Collecting, signal: AbortSignal | undefined): Promise<void> {
  const {database, clock, metrics, options} = collecting
  for (let isMore = true; isMore; ) {
    throwIfAborted(signal)
    const {pins, removed} = await database.transaction(async (tx) => {
      const expired = await expireGracePins(tx, {nowMs: clock.now(), limit: options.pageSize})
      return {pins: expired.pins, removed: await removeUnpinnedFiles(tx, expired.fileHashes)}
    })
    metrics.countPins(pins)
    await deleteFiles(collecting, removed)
    isMore = pins === options.pageSize
    if (isMore) await pauseAfter(pins, collecting, signal)
  }
}

/** Finds what lost its last pin otherwise, or never had one; new files are left time to be pinned. */
async function collectUnpinned(collecting: Collecting, signal: AbortSignal | undefined): Promise<void> {
  const {database, clock, options} = collecting
  for (let after: string | undefined = ''; after !== undefined; ) {
    throwIfAborted(signal)
    const page = {after, limit: options.pageSize}
    const {hashes, last} = await listOldFiles(database.reader, page, clock.now() - options.unpinnedAgeMs)
    const pinned = await findPinnedFiles(database.reader, hashes)
    const unpinned = new Set([...hashes].filter((hash) => !pinned.has(hash)))
    // They may have been pinned since: the transaction looks again.
    if (unpinned.size > 0) await deleteFiles(collecting, await database.transaction((tx) => removeUnpinnedFiles(tx, unpinned)))
    after = last
    if (last !== undefined) await pauseAfter(options.pageSize, collecting, signal)
  }
}

/** Deletes files whose rows are gone. What was used moments ago, or cannot be deleted now, is left to the scan. */
async function deleteFiles({store, clock, logger, metrics, options}: Collecting, hashes: ReadonlySet<string>): Promise<void> {
  let deleted = 0
  for (const hash of hashes) {
    if (!isItemHash(hash)) continue
    try {
      if (await store.delete(hash, {untouchedSinceMs: clock.now() - options.sparedMs})) deleted++
    } catch (error) {
      logger.warn('File not deleted', {hash}, error)
    }
  }
  metrics.countFiles('unpinned', deleted)
  if (hashes.size > 0) logger.debug('Files collected', {rows: hashes.size, deleted})
}
