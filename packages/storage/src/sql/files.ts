import {type FilesTable, insertMany} from '@aleph-onchain/database'
import type {Executor, Writer} from './executor.ts'
import {queryInChunks} from './in-chunks.ts'

/** A file that becomes known. */
export interface NewFile {
  readonly hash: string
  readonly sizeBytes: number
  /** `dir` for directories of IPFS; `file` when absent. */
  readonly type?: FilesTable['type']
}

/** A file that is known. */
export interface KnownFile {
  readonly hash: string
  readonly sizeBytes: number
  readonly type: FilesTable['type']
}

/** Makes files known; those that are known already stay as they are. Their bytes must be durable before. */
export async function addFiles(tx: Writer, files: readonly NewFile[], nowMs: number): Promise<void> {
  const rows = files.map(({hash, sizeBytes, type = 'file'}) => ({hash, size: sizeBytes, type, created_ms: nowMs}))
  await insertMany(tx, 'files', rows, {onConflict: 'ignore'})
}

/** Finds files by their hashes. */
export async function findFiles(db: Executor, hashes: Iterable<string>): Promise<Map<string, KnownFile>> {
  const rows = await queryInChunks(hashes, (some) =>
    db.selectFrom('files').select(['hash', 'size', 'type']).where('hash', 'in', some).execute(),
  )
  return new Map(rows.map(({hash, size, type}) => [hash, {hash, sizeBytes: size, type}]))
}

/** Number and size of all known files; reads the whole table. */
export async function getFileTotals(db: Executor): Promise<{readonly files: number; readonly bytes: number}> {
  const {files, bytes} = await db
    .selectFrom('files')
    .select((eb) => [eb.fn.countAll<number>().as('files'), eb.fn.sum<number | null>('size').as('bytes')])
    .executeTakeFirstOrThrow()
  return {files: Number(files), bytes: Number(bytes ?? 0)}
}
