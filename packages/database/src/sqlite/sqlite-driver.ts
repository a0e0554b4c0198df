import type {Clock} from '@aleph-onchain/common'
import type SqliteFile from 'better-sqlite3'
import {CompiledQuery, type Driver} from 'kysely'
import {DatabaseError} from '../errors.ts'
import type {LogSync} from './log-sync.ts'
import {SqliteConnection} from './sqlite-connection.ts'

/** What a driver needs to open its one connection. */
export interface SqliteDriverOptions {
  readonly open: () => SqliteFile.Database
  readonly clock: Clock
  readonly statementCacheSize: number
  readonly busyTimeoutMs: number
  /** Makes commits durable; absent on a connection that only reads. */
  readonly log?: Pick<LogSync, 'run' | 'close'>
}

const begin = CompiledQuery.raw('begin immediate')
const commit = CompiledQuery.raw('commit')
const rollback = CompiledQuery.raw('rollback')
const busyPauseMs = 5

/** Kysely driver over one SQLite connection. */
export class SqliteDriver implements Driver {
  readonly #options: SqliteDriverOptions
  #file: SqliteFile.Database | undefined
  #connection: SqliteConnection | undefined

  constructor(options: SqliteDriverOptions) {
    this.#options = options
  }

  async init(): Promise<void> {
    this.#file = await this.#whileBusy(async () => this.#options.open())
    this.#connection = new SqliteConnection(this.#file, this.#options.statementCacheSize)
  }

  async acquireConnection(): Promise<SqliteConnection> {
    if (this.#connection === undefined) throw new DatabaseError({code: 'DATABASE_CLOSED'})
    return this.#connection
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    await this.#whileBusy(() => connection.executeQuery(begin))
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.executeQuery(commit)
    await this.#options.log?.run()
  }

  /** SQLite may have rolled back by itself, for instance when the disk was full. */
  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    if (this.#file?.inTransaction) await connection.executeQuery(rollback)
  }

  async releaseConnection(): Promise<void> {
    // The one connection stays open.
  }

  async destroy(): Promise<void> {
    await this.#options.log?.close()
    this.#file?.close()
    this.#file = undefined
    this.#connection = undefined
  }

  /** Waits for another process that writes without blocking the event loop. */
  async #whileBusy<T>(work: () => Promise<T>): Promise<T> {
    const {clock, busyTimeoutMs} = this.#options
    const deadlineMs = clock.now() + busyTimeoutMs
    for (;;) {
      try {
        return await work()
      } catch (error) {
        const isBusy = error instanceof DatabaseError && error.code === 'DATABASE_BUSY'
        if (!isBusy || clock.now() >= deadlineMs) throw error
      }
      await clock.sleep(busyPauseMs)
    }
  }
}
