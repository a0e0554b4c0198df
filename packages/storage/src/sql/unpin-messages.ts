import type {Writer} from './executor.ts'
import {type GracePeriod, graceFiles} from './grace-pins.ts'
import {queryInChunks} from './in-chunks.ts'
import {findPinnedFiles} from './pins.ts'
import {refreshTags} from './refresh-tags.ts'
import {getFileTag} from './tags.ts'

/**
 * Takes away the pins of forgotten messages. Their tags go back to the newest revision that is left, and files that nothing
 * else keeps get a grace period.
 */
export async function unpinMessages(tx: Writer, itemHashes: Iterable<string>, grace: GracePeriod): Promise<void> {
  const removed = await queryInChunks(itemHashes, (some) =>
    tx
      .deleteFrom('file_pins')
      .where('item_hash', 'in', some)
      .where('type', 'in', ['message', 'content'])
      .returning(['file_hash', 'type', 'owner', 'item_hash', 'ref'])
      .execute(),
  )
  await refreshTags(tx, removed.filter(({type}) => type === 'message').map(getTag))
  const files = [...new Set(removed.map((pin) => pin.file_hash))]
  const pinned = await findPinnedFiles(tx, files)
  await graceFiles(
    tx,
    files.filter((hash) => !pinned.has(hash)),
    grace,
  )
}

function getTag(pin: {readonly owner: string | null; readonly item_hash: string | null; readonly ref: string | null}): string {
  return getFileTag({itemHash: pin.item_hash ?? '', owner: pin.owner ?? '', ref: pin.ref})
}
