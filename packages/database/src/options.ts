import {durationOption, integerOption, type OptionTable, optionalOption, sizeOption, urlOption} from '@aleph-onchain/common/node'

const MiB = 1024 * 1024

/** Where the data lives: a SQLite file or a PostgreSQL server. */
export type DatabaseTarget = {readonly path: string} | {readonly url: string}

/** Tunables of both engines; each engine reads its own. */
export interface DatabaseOptions {
  /** Transactions that may wait for their turn; the newest is refused beyond. */
  readonly maxQueuedTransactions: number
  /** How long a transaction waits for another process that writes. */
  readonly busyTimeoutMs: number
  /** Prepared statements kept per connection. */
  readonly statementCacheSize: number
  /** Upper bound of the page cache of SQLite's writer; filled lazily. */
  readonly cacheBytes: number
  /** Upper bound of the page cache of SQLite's reader; filled lazily. */
  readonly readerCacheBytes: number
  /** Part of the SQLite file that is mapped into memory; it counts as ours when the kernel looks for somebody to kill. */
  readonly mmapBytes: number
  /** Size of SQLite's log from which it is copied into the file, beside transactions. */
  readonly checkpointBytes: number
  /** Size of SQLite's log from which transactions wait until it has been copied. */
  readonly maxLogBytes: number
  /** PostgreSQL connections: one writes, the others read. */
  readonly poolSize: number
  /** Longest run of one statement on PostgreSQL. */
  readonly statementTimeoutMs: number
  /** Longest wait for a PostgreSQL connection. */
  readonly connectTimeoutMs: number
}

/** What applies where nothing is said. */
export const defaultDatabaseOptions: DatabaseOptions = {
  maxQueuedTransactions: 1_000,
  busyTimeoutMs: 10_000,
  statementCacheSize: 256,
  cacheBytes: 32 * MiB,
  readerCacheBytes: 16 * MiB,
  mmapBytes: 0,
  checkpointBytes: 16 * MiB,
  maxLogBytes: 128 * MiB,
  poolSize: 8,
  statementTimeoutMs: 30_000,
  connectTimeoutMs: 5_000,
}

/** What the operator decides. */
export interface DatabaseSettings
  extends Pick<DatabaseOptions, 'cacheBytes' | 'readerCacheBytes' | 'poolSize' | 'statementTimeoutMs' | 'connectTimeoutMs'> {
  /** PostgreSQL when set, else a SQLite file in the data directory. */
  readonly url: string | undefined
}

/** Settings as file, variables and flags bring them: section `[database]`. */
export const databaseOptionTable: OptionTable<DatabaseSettings> = {
  url: {
    key: 'database.url',
    description: 'PostgreSQL URL for a database of its own machine or shared by several nodes; SQLite in the data directory without it.',
    parse: optionalOption(urlOption(['postgres', 'postgresql'])),
    default: undefined,
    isSecret: true,
  },
  cacheBytes: {
    key: 'database.cache_size',
    description: 'Memory that SQLite may use to write; more makes a busy node with many messages faster.',
    parse: sizeOption(),
    default: defaultDatabaseOptions.cacheBytes,
  },
  readerCacheBytes: {
    key: 'database.reader_cache_size',
    description: 'Memory that SQLite may use to read.',
    parse: sizeOption(),
    default: defaultDatabaseOptions.readerCacheBytes,
  },
  poolSize: {
    key: 'database.pool_size',
    description: 'Connections to PostgreSQL: one writes, the others read.',
    parse: integerOption({min: 2, max: 100}),
    default: defaultDatabaseOptions.poolSize,
  },
  statementTimeoutMs: {
    key: 'database.statement_timeout',
    description: 'Longest run of one statement on PostgreSQL.',
    parse: durationOption(),
    default: defaultDatabaseOptions.statementTimeoutMs,
  },
  connectTimeoutMs: {
    key: 'database.connect_timeout',
    description: 'Longest wait for a connection to PostgreSQL.',
    parse: durationOption(),
    default: defaultDatabaseOptions.connectTimeoutMs,
  },
}
