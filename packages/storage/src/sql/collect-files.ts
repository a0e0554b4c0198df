import type {Executor, Writer} from './executor.ts'
import {queryInChunks} from './in-chunks.ts'
import {findPinnedFiles} from './pins.ts'

/** Files that lost a grace pin, with the number of pins that ran out. */
export interface ExpiredPins {
  readonly pins: number
  readonly fileHashes: ReadonlySet<string>
}

/** Deletes up to `limit` grace pins that have run out, the oldest first. */
export async function expireGracePins(tx: Writer, {nowMs, limit}: {readonly nowMs: number; readonly limit: number}): Promise<ExpiredPins> {
  const expired = await tx
    .selectFrom('file_pins')
    .select(['id', 'file_hash'])
    .where('type', '=', 'grace_period')
    .where('delete_by_ms', '<=', nowMs)
    .orderBy('delete_by_ms')
    .limit(limit)
    .execute()
  await queryInChunks(
    expired.map(({id}) => id),
    (some) => tx.deleteFrom('file_pins').where('id', 'in', some).execute(),
  )
  return {pins: expired.length, fileHashes: new Set(expired.map((pin) => pin.file_hash))}
}

/** Deletes the rows of those of the files that nothing keeps, and names them. */
export async function removeUnpinnedFiles(tx: Writer, fileHashes: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const pinned = await findPinnedFiles(tx, fileHashes)
  const unpinned = [...fileHashes].filter((hash) => !pinned.has(hash))
  const removed = await queryInChunks(unpinned, (some) => tx.deleteFrom('files').where('hash', 'in', some).returning('hash').execute())
  return new Set(removed.map(({hash}) => hash))
}

/** Next files in ascending order of their hashes. */
export interface FileRowsPage {
  readonly after: string
  readonly limit: number
}

/** Names the next files that became known before a moment, and the last one that was looked at; looks at `limit` rows, no more. */
export async function listOldFiles(
  db: Executor,
  {after, limit}: FileRowsPage,
  beforeMs: number,
): Promise<{readonly hashes: ReadonlySet<string>; readonly last: string | undefined}> {
  const rows = await db.selectFrom('files').select(['hash', 'created_ms']).where('hash', '>', after).orderBy('hash').limit(limit).execute()
  const old = rows.filter((row) => row.created_ms <= beforeMs)
  return {hashes: new Set(old.map(({hash}) => hash)), last: rows.at(-1)?.hash}
}
