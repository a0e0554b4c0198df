import {isItemHash} from '@aleph-onchain/message'
import type {Executor, Writer} from './executor.ts'
import {queryInChunks} from './in-chunks.ts'
import {type FileTag, findTags, getFileTag, isNewer, writeTags} from './tags.ts'

/** A tag and whose revisions it follows. */
export interface TagRef {
  readonly tag: string
  readonly owner: string
}

/**
 * Lets tags stand for the newest revision that is left, after others were forgotten; a tag without any goes. A revision is an
 * original STORE (`tag` is its hash), an update of it (`ref` is the hash) or one under a name of the owner (`tag` is `owner/ref`).
 */
export async function refreshTags(tx: Writer, refs: readonly TagRef[]): Promise<void> {
  const newest = await findNewestRevisions(tx, refs)
  const known = await findTags(
    tx,
    refs.map(({tag}) => tag),
  )
  const own = refs.filter(({tag, owner}) => known.get(tag)?.owner === owner)
  await writeTags(
    tx,
    own.flatMap(({tag}) => newest.get(tag) ?? []),
  )
  const gone = own.filter(({tag}) => !newest.has(tag))
  await queryInChunks(
    gone.map(({tag}) => tag),
    (some) => tx.deleteFrom('file_tags').where('tag', 'in', some).execute(),
  )
}

async function findNewestRevisions(db: Executor, refs: readonly TagRef[]): Promise<Map<string, FileTag>> {
  const owners = new Map(refs.map(({tag, owner}) => [tag, owner]))
  const newest = new Map<string, FileTag>()
  for (const revision of [...(await findOriginals(db, refs)), ...(await findNewestUpdates(db, refs))]) {
    const current = newest.get(revision.tag)
    if (owners.get(revision.tag) !== revision.owner || (current !== undefined && !isNewer(revision, current))) continue
    newest.set(revision.tag, revision)
  }
  return newest
}

async function findOriginals(db: Executor, refs: readonly TagRef[]): Promise<FileTag[]> {
  const hashes = refs.map(({tag}) => tag).filter(isItemHash)
  const rows = await queryInChunks(hashes, (some) =>
    db
      .selectFrom('file_pins')
      .select(['item_hash', 'owner', 'ref', 'file_hash', 'created_ms'])
      .where('item_hash', 'in', some)
      .where('type', '=', 'message')
      .execute(),
  )
  return rows.filter(({ref}) => !ref).map(toRevision)
}

/** Finds the newest revision by owner and ref; ranks in SQL, for a name may have been given to very many files. */
async function findNewestUpdates(db: Executor, refs: readonly TagRef[]): Promise<FileTag[]> {
  const rows = await queryInChunks(refs.map(getRefText), (some) => {
    const ranked = db
      .selectFrom('file_pins')
      .select(['item_hash', 'owner', 'ref', 'file_hash', 'created_ms'])
      .select((eb) =>
        eb.fn
          .agg<number>('row_number')
          .over((over) => over.partitionBy(['owner', 'ref']).orderBy('created_ms', 'desc').orderBy('file_hash', 'desc'))
          .as('place'),
      )
      .where('ref', 'in', some)
      .where('type', '=', 'message')
      .as('ranked')
    return db.selectFrom(ranked).selectAll().where('place', '=', 1).execute()
  })
  return rows.map(toRevision)
}

/** The `content.ref` that updates of a tag have. */
function getRefText({tag, owner}: TagRef): string {
  return isItemHash(tag) ? tag : tag.slice(owner.length + 1)
}

interface RevisionRow {
  readonly item_hash: string | null
  readonly owner: string | null
  readonly ref: string | null
  readonly file_hash: string
  readonly created_ms: number
}

function toRevision(row: RevisionRow): FileTag {
  const [itemHash, owner] = [row.item_hash ?? '', row.owner ?? '']
  return {tag: getFileTag({itemHash, owner, ref: row.ref}), owner, fileHash: row.file_hash, lastUpdated: row.created_ms / 1_000}
}
