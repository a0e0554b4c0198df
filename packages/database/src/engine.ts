import type {Kysely} from 'kysely'
import type {ColumnTypes} from './migrations/migration.ts'
import type {Schema} from './schema.ts'

/** What SQLite and PostgreSQL each bring; everything above them is the same code. */
export interface Engine {
  readonly dialect: 'sqlite' | 'postgres'
  readonly columnTypes: ColumnTypes
  /** The one connection that writes. */
  readonly writer: Kysely<Schema>
  readonly reader: Kysely<Schema>
  /** Statements that begin every transaction. */
  readonly transactionPrelude: readonly string[]
}
