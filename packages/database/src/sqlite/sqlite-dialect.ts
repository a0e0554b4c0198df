import {type Dialect, type DialectAdapter, type Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler} from 'kysely'
import {SqliteDriver, type SqliteDriverOptions} from './sqlite-driver.ts'

/** Kysely dialect over one connection; whoever writes is serialised by the transaction queue, so Kysely needs no mutex. */
export class SqliteDialect implements Dialect {
  readonly #options: SqliteDriverOptions

  constructor(options: SqliteDriverOptions) {
    this.#options = options
  }

  createDriver(): SqliteDriver {
    return new SqliteDriver(this.#options)
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): DialectAdapter {
    return new QueuedSqliteAdapter()
  }

  // biome-ignore lint/suspicious/noExplicitAny: the interface of Kysely says so.
  createIntrospector(db: Kysely<any>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

class QueuedSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}
