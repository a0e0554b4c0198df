import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import SqliteFile from 'better-sqlite3'
import {DatabaseError} from '../errors.ts'
import type {DatabaseOptions} from '../options.ts'

/** Opens the file for the one writer, creating it and its directory where they are missing. */
export function openSqliteWriter(path: string, options: DatabaseOptions): SqliteFile.Database {
  return orPathUnusable(path, () => {
    mkdirSync(dirname(path), {recursive: true})
    const file = new SqliteFile(path, {timeout: 1_000})
    file.pragma('journal_mode = WAL')
    file.pragma('synchronous = FULL')
    file.pragma('foreign_keys = OFF')
    setMemory(file, options)
    return file
  })
}

/** Opens the file for `reader`; it sees what is committed and can change nothing. */
export function openSqliteReader(path: string, options: DatabaseOptions): SqliteFile.Database {
  return orPathUnusable(path, () => {
    const file = new SqliteFile(path, {timeout: 1_000, fileMustExist: true})
    file.pragma('query_only = ON')
    setMemory(file, options)
    return file
  })
}

function setMemory(file: SqliteFile.Database, options: DatabaseOptions): void {
  file.pragma(`cache_size = -${Math.ceil(options.cacheBytes / 1024)}`)
  file.pragma(`mmap_size = ${options.mmapBytes}`)
  file.pragma('temp_store = MEMORY')
}

function orPathUnusable(path: string, open: () => SqliteFile.Database): SqliteFile.Database {
  try {
    return open()
  } catch (error) {
    throw new DatabaseError({code: 'DATABASE_PATH_UNUSABLE', path, detail: error instanceof Error ? error.message : ''}, {cause: error})
  }
}
