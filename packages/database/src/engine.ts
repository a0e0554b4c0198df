import type {Kysely} from 'kysely'
import type {ColumnTypes} from './migrations/migration.ts'
import type {Schema} from './schema.ts'

/** What SQLite and PostgreSQL each bring; everything above them is the same code. Opened by its first query. */
export interface Engine {
  readonly dialect: 'sqlite' | 'postgres'
  readonly columnTypes: ColumnTypes
  /** The one connection that writes. */
  readonly writer: Kysely<Schema>
  /** Connections that can only read. */
  readonly reader: Kysely<Schema>
  /** Statements that begin every transaction. */
  readonly transactionPrelude: readonly string[]
  /** Statements that begin the transaction of the migrations, which may take long. */
  readonly migrationPrelude: readonly string[]
  /** Runs after a transaction was committed and before the next one begins; never throws. */
  afterTransaction(): Promise<void>
  close(): Promise<void>
}
