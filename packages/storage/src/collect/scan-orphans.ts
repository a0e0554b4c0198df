import {throwIfAborted} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {findFiles} from '../sql/files.ts'
import {findPinnedFiles} from '../sql/pins.ts'
import type {Collecting} from './collecting.ts'
import {pauseAfter} from './pause-after.ts'

/**
 * Walks through the file store and deletes files that have neither row nor pin and have not been used for a while: what a crash between
 * the two leaves, and what was fetched for messages that were refused.
 */
export async function scanOrphans(collecting: Collecting, signal: AbortSignal | undefined): Promise<void> {
  const {store, clock, options} = collecting
  let scanned = 0
  let deleted = 0
  for (let after: ItemHash | undefined, isMore = true; isMore; ) {
    throwIfAborted(signal)
    const files = await store.list({limit: options.pageSize, ...(after === undefined ? {} : {after})})
    const untouchedSinceMs = clock.now() - options.orphanAgeMs
    const old = files.filter((file) => file.touchedMs <= untouchedSinceMs).map((file) => file.hash)
    deleted += await deleteOrphans(collecting, old, untouchedSinceMs)
    scanned += files.length
    after = files.at(-1)?.hash
    isMore = after !== undefined
    if (isMore) await pauseAfter(files.length, collecting, signal)
  }
  collecting.logger.info('Stored files scanned', {scanned, deleted})
}

async function deleteOrphans(
  {database, store, metrics, logger}: Collecting,
  hashes: readonly ItemHash[],
  untouchedSinceMs: number,
): Promise<number> {
  const known = await findFiles(database.reader, hashes)
  const pinned = await findPinnedFiles(database.reader, hashes)
  let deleted = 0
  for (const hash of hashes) {
    if (known.has(hash) || pinned.has(hash)) continue
    try {
      // Whoever is about to write a row has touched the file before.
      if (await store.delete(hash, {untouchedSinceMs})) deleted++
    } catch (error) {
      logger.warn('Orphan not deleted', {hash}, error)
    }
  }
  metrics.countFiles('orphan', deleted)
  return deleted
}
