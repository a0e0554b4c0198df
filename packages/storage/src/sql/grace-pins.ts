import {insertMany} from '@aleph-onchain/database'
import type {Executor, Writer} from './executor.ts'
import {queryInChunks} from './in-chunks.ts'

/** From when and until when files are kept without any message. */
export interface GracePeriod {
  readonly nowMs: number
  readonly untilMs: number
}

/** Keeps files for a while: uploads that wait for their message, and what forgotten messages leave. The longest period holds. */
export async function graceFiles(tx: Writer, fileHashes: Iterable<string>, {nowMs, untilMs}: GracePeriod): Promise<void> {
  const wanted = new Set(fileHashes)
  const known = await findGracePins(tx, wanted)
  const shorter = known.filter((pin) => (pin.delete_by_ms ?? 0) < untilMs).map((pin) => pin.id)
  await queryInChunks(shorter, (some) => tx.updateTable('file_pins').set({delete_by_ms: untilMs}).where('id', 'in', some).execute())
  for (const pin of known) wanted.delete(pin.file_hash)
  const rows = Array.from(wanted, (hash) => ({
    file_hash: hash,
    type: 'grace_period' as const,
    owner: null,
    item_hash: null,
    ref: null,
    created_ms: nowMs,
    delete_by_ms: untilMs,
  }))
  await insertMany(tx, 'file_pins', rows)
}

async function findGracePins(db: Executor, fileHashes: Iterable<string>) {
  return queryInChunks(fileHashes, (some) =>
    db
      .selectFrom('file_pins')
      .select(['id', 'file_hash', 'delete_by_ms'])
      .where('file_hash', 'in', some)
      .where('type', '=', 'grace_period')
      .where('item_hash', 'is', null)
      .execute(),
  )
}
