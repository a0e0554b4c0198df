import {isItemHash} from '@aleph-onchain/message'
import type {Executor, Writer} from './executor.ts'
import {queryInChunks} from './in-chunks.ts'
import {type FileTag, isNewer, writeTags} from './tags.ts'

/**
 * Lets tags stand for the newest revision that is left, after others were forgotten; a tag without any goes. A revision is an
 * original STORE (the tag is its hash), an update of it (`ref` is the hash) or one under a name of the owner (the tag is
 * `owner/ref`), always of the owner of the tag.
 */
export async function refreshTags(tx: Writer, tags: Iterable<string>): Promise<void> {
  const {hash = [], name = []} = Object.groupBy(new Set(tags), (tag) => (isItemHash(tag) ? 'hash' : 'name'))
  const known = [...(await findTagRows(tx, 'hash', hash)), ...(await findTagRows(tx, 'name', name))]
  const newest = await findNewestRevisions(tx, known)
  await writeTags(tx, [...newest.values()])
  const gone = known.map(({tag}) => tag).filter((tag) => !newest.has(tag))
  await queryInChunks(gone, (some) => tx.deleteFrom('file_tags').where('tag', 'in', some).execute())
}

interface TagRow {
  readonly tag: string
  readonly owner: string
  /** Pin of the newest STORE that names the tag in its `ref`. */
  readonly updatePin: number | null
}

/** Finds tags with their newest updates; looks at one pin per tag, for a name may have been given to very many files. */
async function findTagRows(db: Executor, kind: 'hash' | 'name', tags: readonly string[]): Promise<TagRow[]> {
  return queryInChunks(tags, (some) =>
    db
      .selectFrom('file_tags')
      .select(['tag', 'owner'])
      .select((eb) => {
        const afterOwner = eb.fn<string>('substr', ['file_tags.tag', eb(eb.fn<number>('length', ['file_tags.owner']), '+', 2)])
        return eb
          .selectFrom('file_pins')
          .select('file_pins.id')
          .where('file_pins.ref', '=', kind === 'hash' ? eb.ref('file_tags.tag') : afterOwner)
          .whereRef('file_pins.owner', '=', 'file_tags.owner')
          .where('file_pins.type', '=', 'message')
          .orderBy('file_pins.created_ms', 'desc')
          .orderBy('file_pins.file_hash', 'desc')
          .limit(1)
          .as('updatePin')
      })
      .where('tag', 'in', some)
      .execute(),
  )
}

async function findNewestRevisions(db: Executor, rows: readonly TagRow[]): Promise<Map<string, FileTag>> {
  const updates = await findUpdates(db, rows)
  const originals = await findOriginals(db, rows)
  const newest = new Map<string, FileTag>()
  for (const {tag, owner, updatePin} of rows) {
    for (const pin of [originals.get(tag), updates.get(updatePin ?? -1)]) {
      if (pin?.owner !== owner) continue
      const revision = {tag, owner, fileHash: pin.file_hash, lastUpdated: pin.created_ms / 1_000}
      const current = newest.get(tag)
      if (current === undefined || isNewer(revision, current)) newest.set(tag, revision)
    }
  }
  return newest
}

interface RevisionPin {
  readonly owner: string | null
  readonly file_hash: string
  readonly created_ms: number
}

async function findUpdates(db: Executor, rows: readonly TagRow[]): Promise<Map<number, RevisionPin>> {
  const ids = rows.flatMap(({updatePin}) => updatePin ?? [])
  const pins = await queryInChunks(ids, (some) =>
    db.selectFrom('file_pins').select(['id', 'owner', 'file_hash', 'created_ms']).where('id', 'in', some).execute(),
  )
  return new Map(pins.map((pin) => [pin.id, pin]))
}

async function findOriginals(db: Executor, rows: readonly TagRow[]): Promise<Map<string, RevisionPin>> {
  const hashes = rows.map(({tag}) => tag).filter(isItemHash)
  const pins = await queryInChunks(hashes, (some) =>
    db
      .selectFrom('file_pins')
      .select(['item_hash', 'owner', 'ref', 'file_hash', 'created_ms'])
      .where('item_hash', 'in', some)
      .where('type', '=', 'message')
      .execute(),
  )
  return new Map(pins.filter(({ref}) => !ref).map((pin) => [pin.item_hash ?? '', pin]))
}
