import {LruMap} from '@aleph-onchain/common'
import type SqliteFile from 'better-sqlite3'
import type {CompiledQuery, DatabaseConnection, QueryResult} from 'kysely'
import {wrapSqliteError} from './wrap-sqlite-error.ts'

/** Kysely connection over one open SQLite file; every SQL text is prepared once. */
export class SqliteConnection implements DatabaseConnection {
  readonly #file: SqliteFile.Database
  readonly #statements: LruMap<string, SqliteFile.Statement>

  constructor(file: SqliteFile.Database, statementCacheSize: number) {
    this.#file = file
    this.#statements = new LruMap(statementCacheSize)
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.#prepare(query.sql) as SqliteFile.Statement<unknown[], R>
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
      const statement = this.#prepare(sql)
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

  #prepare(sql: string): SqliteFile.Statement {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const prepared = this.#file.prepare(sql)
    this.#statements.set(sql, prepared)
    return prepared
  }
}
