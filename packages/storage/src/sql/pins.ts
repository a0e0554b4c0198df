import {insertMany} from '@aleph-onchain/database'
import type {Executor, Writer} from './executor.ts'
import {queryInChunks} from './in-chunks.ts'

/** A message's reason to keep a file: the file it stores, or the one that holds its content. */
export interface MessagePin {
  readonly fileHash: string
  readonly type: 'message' | 'content'
  readonly owner: string
  readonly itemHash: string
  /** `content.ref` of the STORE. */
  readonly ref: string | null
  /** `content.time`, seconds; revisions of a file are ordered by it. */
  readonly time: number
}

/** Keeps files for messages; a message pins the same thing only once. */
export async function pinFiles(tx: Writer, pins: readonly MessagePin[]): Promise<void> {
  const rows = pins.map(({fileHash, type, owner, itemHash, ref, time}) => ({
    file_hash: fileHash,
    type,
    owner,
    item_hash: itemHash,
    ref,
    created_ms: toMs(time),
    delete_by_ms: null,
  }))
  await insertMany(tx, 'file_pins', rows, {onConflict: 'ignore'})
}

/** Finds the files that STORE messages keep, by the hashes of the messages. */
export async function findStorePins(db: Executor, itemHashes: Iterable<string>): Promise<Map<string, StorePin>> {
  const rows = await queryInChunks(itemHashes, (some) =>
    db
      .selectFrom('file_pins')
      .select(['item_hash', 'file_hash', 'owner', 'ref'])
      .where('item_hash', 'in', some)
      .where('type', '=', 'message')
      .execute(),
  )
  return new Map(rows.map((row) => [row.item_hash ?? '', {fileHash: row.file_hash, owner: row.owner ?? '', ref: row.ref}]))
}

/** File that a STORE message keeps. */
export interface StorePin {
  readonly fileHash: string
  readonly owner: string
  readonly ref: string | null
}

/** Counts the reasons to keep a file; 0 for one that is not known. */
export async function countPins(db: Executor, fileHash: string): Promise<number> {
  const {pins} = await db
    .selectFrom('file_pins')
    .select((eb) => eb.fn.countAll<number>().as('pins'))
    .where('file_hash', '=', fileHash)
    .executeTakeFirstOrThrow()
  return Number(pins)
}

/** Tells which of these files have any reason to be kept. */
export async function findPinnedFiles(db: Executor, fileHashes: Iterable<string>): Promise<Set<string>> {
  const rows = await queryInChunks(fileHashes, (some) =>
    db.selectFrom('file_pins').select('file_hash').distinct().where('file_hash', 'in', some).execute(),
  )
  return new Set(rows.map((row) => row.file_hash))
}

/** Brings `content.time` to whole milliseconds, the unit in which revisions are ordered. */
export function toMs(timeSeconds: number): number {
  return Math.round(timeSeconds * 1_000)
}
