import type SqliteFile from 'better-sqlite3'
import type {CompiledQuery, DatabaseConnection, QueryResult} from 'kysely'
import {StatementCache} from './statement-cache.ts'
import {wrapSqliteError} from './wrap-sqlite-error.ts'

/** Kysely connection over one open SQLite file; every SQL text is prepared once. */
export class SqliteConnection implements DatabaseConnection {
  readonly #statements: StatementCache

  constructor(file: SqliteFile.Database, statementCacheSize: number) {
    this.#statements = new StatementCache(file, statementCacheSize)
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.#statements.prepare(query.sql) as SqliteFile.Statement<unknown[], R>
      if (statement.reader) return {rows: statement.all(query.parameters)}
      const {changes, lastInsertRowid} = statement.run(query.parameters)
      return {rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid)}
    } catch (error) {
      throw wrapSqliteError(error)
    }
  }

  /** Runs one statement for many rows, without a promise for each. */
  runEach(sql: string, rows: Iterable<readonly unknown[]>): number {
    try {
      const statement = this.#statements.prepare(sql)
      let changed = 0
      for (const row of rows) changed += statement.run(row).changes
      return changed
    } catch (error) {
      throw wrapSqliteError(error)
    }
  }

  /** Hands out all rows at once: a cursor left open would block the connection. Page through what may be long. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}
