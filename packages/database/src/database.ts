import {type Clock, type Logger, type MetricsRegister, noopMetrics, type Startable, silentLogger, systemClock} from '@aleph-onchain/common'
import {CompiledQuery, type Kysely, type Transaction} from 'kysely'
import type {Engine} from './engine.ts'
import {createDatabaseMetrics, type DatabaseMetrics} from './metrics.ts'
import {migrate} from './migrate.ts'
import {type DatabaseOptions, type DatabaseTarget, defaultDatabaseOptions} from './options.ts'
import {createPostgresEngine} from './postgres/postgres-engine.ts'
import type {Schema} from './schema.ts'
import {createSqliteEngine} from './sqlite/sqlite-engine.ts'
import {TransactionQueue} from './transaction-queue.ts'

/** The relational state of a node. Stopped, it can not be started again. */
export interface Database extends Startable {
  readonly dialect: 'sqlite' | 'postgres'
  /** For queries outside of transactions: sees what is committed, can not write. */
  readonly reader: Kysely<Schema>
  /**
   * Runs `work` alone among all writers of all processes; resolves when it is durable, undoes everything when it throws.
   * `work` must not begin another transaction, and must not wait for anything slow: everybody else waits for it.
   */
  transaction<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>
}

/** What the database uses of the rest of the node. */
export interface DatabaseModules {
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
}

const defaultModules: DatabaseModules = {clock: systemClock, logger: silentLogger, metrics: noopMetrics}

/** Builds the database over a SQLite file or a PostgreSQL server; `start()` opens and migrates it. */
export function createDatabase(target: DatabaseTarget & Partial<DatabaseOptions>, modules: Partial<DatabaseModules> = {}): Database {
  const options = {...defaultDatabaseOptions, ...target}
  const all = {...defaultModules, ...modules}
  const engine = 'path' in target ? createSqliteEngine(target.path, options, all) : createPostgresEngine(target.url, options)
  return new SqlDatabase(engine, options, all)
}

class SqlDatabase implements Database {
  readonly #engine: Engine
  readonly #queue: TransactionQueue
  readonly #prelude: readonly CompiledQuery[]
  readonly #logger: Logger
  readonly #metrics: DatabaseMetrics
  #stopping: Promise<void> | undefined

  constructor(engine: Engine, options: DatabaseOptions, {logger, metrics}: DatabaseModules) {
    this.#engine = engine
    this.#queue = new TransactionQueue(options.maxQueuedTransactions)
    this.#prelude = engine.transactionPrelude.map((sql) => CompiledQuery.raw(sql))
    this.#logger = logger
    this.#metrics = createDatabaseMetrics(metrics, () => this.#queue.waiting)
  }

  get dialect(): 'sqlite' | 'postgres' {
    return this.#engine.dialect
  }

  get reader(): Kysely<Schema> {
    return this.#engine.reader
  }

  async start(): Promise<void> {
    try {
      const applied = await this.transaction((tx) => migrate(tx, this.#engine))
      if (applied.length > 0) this.#logger.info('Database migrated', {applied})
    } catch (error) {
      await this.stop()
      throw error
    }
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#close()
    return this.#stopping
  }

  async transaction<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return await this.#queue.run(async () => {
      const result = await this.#metrics.observeTransaction(() => this.#run(work))
      await this.#engine.afterTransaction()
      return result
    })
  }

  async #run<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return await this.#engine.writer.transaction().execute(async (tx) => {
      for (const query of this.#prelude) await tx.executeQuery(query)
      return await work(tx)
    })
  }

  async #close(): Promise<void> {
    await this.#queue.close()
    await this.#engine.close()
  }
}
