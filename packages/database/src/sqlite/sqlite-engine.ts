import {Kysely} from 'kysely'
import type {Engine} from '../engine.ts'
import type {DatabaseOptions} from '../options.ts'
import type {Schema} from '../schema.ts'
import {openSqliteReader, openSqliteWriter} from './open-sqlite.ts'
import {SqliteDialect} from './sqlite-dialect.ts'

/** Builds the SQLite engine: one connection that writes, one that reads. Files are opened on first use. */
export function createSqliteEngine(path: string, options: DatabaseOptions): Engine {
  const {statementCacheSize, busyTimeoutMs} = options
  const writer = new SqliteDialect({open: () => openSqliteWriter(path, options), statementCacheSize, busyTimeoutMs})
  const reader = new SqliteDialect({open: () => openSqliteReader(path, options), statementCacheSize, busyTimeoutMs})
  return {
    dialect: 'sqlite',
    columnTypes: {
      // Without autoincrement SQLite would give the number of a deleted last row to the next one.
      id: 'integer primary key autoincrement',
      text: 'text',
      integer: 'integer',
      real: 'real',
    },
    writer: new Kysely<Schema>({dialect: writer}),
    reader: new Kysely<Schema>({dialect: reader}),
    transactionPrelude: [],
  }
}
