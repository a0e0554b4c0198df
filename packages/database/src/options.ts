/** Where the data lives: a SQLite file or a PostgreSQL server. */
export type DatabaseTarget = {readonly path: string} | {readonly url: string}

/** Tunables of both engines; each engine reads its own. */
export interface DatabaseOptions {
  /** Transactions that may wait for their turn; the newest is refused beyond. */
  readonly maxQueuedTransactions: number
  /** How long a transaction waits for another process that writes. */
  readonly busyTimeoutMs: number
  /** Prepared statements kept per SQLite connection. */
  readonly statementCacheSize: number
  /** Upper bound of each SQLite page cache; filled lazily. */
  readonly cacheBytes: number
  /** Part of the SQLite file that is read through the kernel's page cache without copying. */
  readonly mmapBytes: number
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
  cacheBytes: 64 * 1024 * 1024,
  mmapBytes: 256 * 1024 * 1024,
  poolSize: 8,
  statementTimeoutMs: 30_000,
  connectTimeoutMs: 5_000,
}
