import {type Logger, type Startable, silentLogger} from '@aleph-onchain/common'
import {CompiledQuery, type Kysely, type Transaction} from 'kysely'
import type {Engine} from './engine.ts'
import {migrate} from './migrate.ts'
import {type DatabaseOptions, type DatabaseTarget, defaultDatabaseOptions} from './options.ts'
import {createPostgresEngine} from './postgres/postgres-engine.ts'
import type {Schema} from './schema.ts'
import {createSqliteEngine} from './sqlite/sqlite-engine.ts'
import {TransactionQueue} from './transaction-queue.ts'

/** The relational state of a node. */
export interface Database extends Startable {
  readonly dialect: 'sqlite' | 'postgres'
  /** For queries outside of transactions; sees what is committed, cannot write. */
  readonly reader: Kysely<Schema>
  /** Runs `work` alone among all writers; resolves when it is durable, rolls back when it throws. */
  transaction<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>
}

/** What the database uses of the rest of the node. */
export interface DatabaseModules {
  readonly logger: Logger
}

/** Builds the database over a SQLite file or a PostgreSQL server; `start()` opens and migrates it. */
export function createDatabase(target: DatabaseTarget & Partial<DatabaseOptions>, modules: Partial<DatabaseModules> = {}): Database {
  const options = {...defaultDatabaseOptions, ...target}
  const engine = 'path' in target ? createSqliteEngine(target.path, options) : createPostgresEngine(target.url, options)
  return new SqlDatabase(engine, options, {logger: silentLogger, ...modules})
}

class SqlDatabase implements Database {
  readonly #engine: Engine
  readonly #queue: TransactionQueue
  readonly #prelude: readonly CompiledQuery[]
  readonly #logger: Logger

  constructor(engine: Engine, options: DatabaseOptions, modules: DatabaseModules) {
    this.#engine = engine
    this.#queue = new TransactionQueue(options.maxQueuedTransactions)
    this.#prelude = engine.transactionPrelude.map((sql) => CompiledQuery.raw(sql))
    this.#logger = modules.logger
  }

  get dialect(): 'sqlite' | 'postgres' {
    return this.#engine.dialect
  }

  get reader(): Kysely<Schema> {
    return this.#engine.reader
  }

  async start(): Promise<void> {
    try {
      const applied = await this.transaction((tx) => migrate(tx, this.#engine.columnTypes))
      if (applied.length > 0) this.#logger.info('Database migrated', {applied})
    } catch (error) {
      await this.stop()
      throw error
    }
  }

  async stop(): Promise<void> {
    await this.#queue.close()
    await this.#engine.reader.destroy()
    await this.#engine.writer.destroy()
  }

  transaction<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return this.#queue.run(() =>
      this.#engine.writer.transaction().execute(async (tx) => {
        for (const query of this.#prelude) await tx.executeQuery(query)
        return await work(tx)
      }),
    )
  }
}
