import type SqliteFile from 'better-sqlite3'

/** Prepared statements by SQL text; the least recently used one goes when the cache is full. */
export class StatementCache {
  readonly #file: SqliteFile.Database
  readonly #capacity: number
  readonly #statements = new Map<string, SqliteFile.Statement>()

  constructor(file: SqliteFile.Database, capacity: number) {
    this.#file = file
    this.#capacity = capacity
  }

  get size(): number {
    return this.#statements.size
  }

  prepare(sql: string): SqliteFile.Statement {
    const known = this.#statements.get(sql)
    if (known !== undefined) this.#statements.delete(sql)
    const statement = known ?? this.#file.prepare(sql)
    this.#statements.set(sql, statement)
    if (this.#statements.size > this.#capacity) this.#dropOldest()
    return statement
  }

  #dropOldest(): void {
    const oldest = this.#statements.keys().next()
    if (!oldest.done) this.#statements.delete(oldest.value)
  }
}
