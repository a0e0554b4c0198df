import SqliteFile from 'better-sqlite3'
import {DatabaseError, type DatabaseReason} from '../errors.ts'

/** Gives an error of SQLite its code; what is no error of SQLite stays as it is. */
export function wrapSqliteError(error: unknown): unknown {
  if (error instanceof SqliteFile.SqliteError) return new DatabaseError(reasonOf(error.code, error.message), {cause: error})
  if (error instanceof TypeError || error instanceof RangeError) {
    return new DatabaseError({code: 'DATABASE_QUERY_FAILED', detail: error.message}, {cause: error})
  }
  return error
}

const codes = [
  ['SQLITE_BUSY', 'DATABASE_BUSY'],
  ['SQLITE_LOCKED', 'DATABASE_BUSY'],
  ['SQLITE_CONSTRAINT', 'DATABASE_CONSTRAINT'],
  ['SQLITE_READONLY', 'DATABASE_READ_ONLY'],
  ['SQLITE_FULL', 'DATABASE_FULL'],
  ['SQLITE_IOERR', 'DATABASE_IO_FAILED'],
  ['SQLITE_CORRUPT', 'DATABASE_CORRUPT'],
  ['SQLITE_NOTADB', 'DATABASE_CORRUPT'],
] as const

function reasonOf(sqliteCode: string, message: string): DatabaseReason {
  const code = codes.find(([prefix]) => sqliteCode.startsWith(prefix))?.[1] ?? 'DATABASE_QUERY_FAILED'
  return {code, detail: `${sqliteCode}: ${message}`}
}
