import {findFiles, findStorePins, findTags} from '@aleph-onchain/storage'
import type {Executor} from '../bulk-sql.ts'
import type {GroupState} from '../group-state.ts'

/** Reads which of these files are here. */
export async function loadFiles(executor: Executor, hashes: readonly string[], state: GroupState): Promise<void> {
  for (const {hash, sizeBytes} of (await findFiles(executor, hashes)).values()) state.files.set(hash, sizeBytes)
}

/** Reads the STOREs that others revise or are built on. */
export async function loadStores(executor: Executor, itemHashes: readonly string[], state: GroupState): Promise<void> {
  for (const [itemHash, pin] of await findStorePins(executor, itemHashes)) state.stores.set(itemHash, pin)
}

/** Reads whose these tags are and what they stand for. */
export async function loadTags(executor: Executor, tags: readonly string[], state: GroupState): Promise<void> {
  for (const tag of (await findTags(executor, tags)).values()) state.tags.set(tag.tag, tag)
}
