import {insertMany} from '@aleph-onchain/database'
import {isItemHash} from '@aleph-onchain/message'
import type {Executor, Writer} from './executor.ts'
import {queryInChunks} from './in-chunks.ts'
import {toMs} from './pins.ts'

/** Revision of a file that a tag stands for. */
export interface FileTag {
  readonly tag: string
  readonly owner: string
  readonly fileHash: string
  /** `content.time` of the STORE, seconds. */
  readonly lastUpdated: number
}

/** Names the tag of a STORE: its own hash, the hash it revises, or its owner's name for it. */
export function getFileTag({
  itemHash,
  owner,
  ref,
}: {
  readonly itemHash: string
  readonly owner: string
  readonly ref: string | null
}): string {
  if (!ref) return itemHash
  return isItemHash(ref) ? ref : `${owner}/${ref}`
}

/** Finds tags by their names. */
export async function findTags(db: Executor, tags: Iterable<string>): Promise<Map<string, FileTag>> {
  const rows = await queryInChunks(tags, (some) =>
    db.selectFrom('file_tags').select(['tag', 'owner', 'file_hash', 'last_updated']).where('tag', 'in', some).execute(),
  )
  return new Map(rows.map((row) => [row.tag, {tag: row.tag, owner: row.owner, fileHash: row.file_hash, lastUpdated: row.last_updated}]))
}

/**
 * Lets tags stand for new revisions, unless they stand for newer ones or belong to somebody else. Revisions may come in any
 * order and grouping: of two of the same millisecond the greater file hash wins, on every node.
 */
export async function upsertTags(tx: Writer, revisions: readonly FileTag[]): Promise<void> {
  const tags = await findTags(
    tx,
    revisions.map(({tag}) => tag),
  )
  const changed = new Map<string, FileTag>()
  for (const revision of revisions) {
    const current = tags.get(revision.tag)
    if (current !== undefined && (current.owner !== revision.owner || !isNewer(revision, current))) continue
    tags.set(revision.tag, revision)
    changed.set(revision.tag, revision)
  }
  await writeTags(tx, [...changed.values()])
}

/** Orders revisions by `content.time` in milliseconds, then by file hash. */
export function isNewer(revision: FileTag, than: FileTag): boolean {
  const difference = toMs(revision.lastUpdated) - toMs(than.lastUpdated)
  return difference > 0 || (difference === 0 && revision.fileHash > than.fileHash)
}

/** Writes tags as they are, over what they stood for. */
export async function writeTags(tx: Writer, tags: readonly FileTag[]): Promise<void> {
  const rows = tags.map(({tag, owner, fileHash, lastUpdated}) => ({
    tag,
    owner,
    file_hash: fileHash,
    last_updated: toMs(lastUpdated) / 1_000,
  }))
  await insertMany(tx, 'file_tags', rows, {onConflict: {target: ['tag'], update: ['owner', 'file_hash', 'last_updated']}})
}
