import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import SqliteFile from 'better-sqlite3'
import {DatabaseError} from '../errors.ts'
import type {DatabaseOptions} from '../options.ts'
import {wrapSqliteError} from './wrap-sqlite-error.ts'

/** Size of a page of the file; SQLite's default, named because the log is counted in pages. */
export const pageBytes = 4096

/** How long the event loop may stand still when another process has just opened or closed the file; reading meets no other locks. */
const readerTimeoutMs = 100

/** Opens the file for the one writer, creating it and its directory where they are missing. */
export function openSqliteWriter(path: string, options: DatabaseOptions): SqliteFile.Database {
  return orPathUnusable(path, () => {
    mkdirSync(dirname(path), {recursive: true})
    // The driver waits for locks, without holding up the event loop.
    const file = new SqliteFile(path, {timeout: 0})
    file.pragma(`page_size = ${pageBytes}`)
    file.pragma('journal_mode = WAL')
    // `LogSync` puts every commit on disk before it counts.
    file.pragma('synchronous = NORMAL')
    file.pragma('foreign_keys = OFF')
    // The checkpointer does it, on a thread of its own.
    file.pragma('wal_autocheckpoint = 0')
    file.pragma(`journal_size_limit = ${options.maxLogBytes}`)
    setMemory(file, options.cacheBytes, options.mmapBytes)
    return file
  })
}

/** Opens the file for `reader`; it sees what is committed and can change nothing. */
export function openSqliteReader(path: string, options: DatabaseOptions): SqliteFile.Database {
  return orPathUnusable(path, () => {
    const file = new SqliteFile(path, {timeout: readerTimeoutMs, fileMustExist: true})
    file.pragma('query_only = ON')
    setMemory(file, options.readerCacheBytes, options.mmapBytes)
    return file
  })
}

function setMemory(file: SqliteFile.Database, cacheBytes: number, mmapBytes: number): void {
  file.pragma(`cache_size = -${Math.ceil(cacheBytes / 1024)}`)
  file.pragma(`mmap_size = ${mmapBytes}`)
  file.pragma('temp_store = MEMORY')
}

function orPathUnusable(path: string, open: () => SqliteFile.Database): SqliteFile.Database {
  try {
    return open()
  } catch (error) {
    const wrapped = wrapSqliteError(error)
    if (wrapped instanceof DatabaseError && ['DATABASE_BUSY', 'DATABASE_CORRUPT'].includes(wrapped.code)) throw wrapped
    const detail = error instanceof Error ? error.message : String(error)
    throw new DatabaseError({code: 'DATABASE_PATH_UNUSABLE', path, detail}, {cause: error, message: `${path} can not be used: ${detail}`})
  }
}
