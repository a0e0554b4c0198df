import type {PostgresPool as KyselyPool, PostgresPoolClient, PostgresQueryResult} from 'kysely'
import pg from 'pg'
import {DatabaseError} from '../errors.ts'
import type {DatabaseOptions} from '../options.ts'
import type {PostgresServer} from './postgres-url.ts'
import {wrapPostgresError} from './wrap-postgres-error.ts'

/** Options of one pool. */
export interface PostgresPoolOptions extends Pick<DatabaseOptions, 'busyTimeoutMs' | 'statementTimeoutMs' | 'connectTimeoutMs'> {
  readonly connections: number
  readonly readOnly: boolean
}

/** Bounded pool in the shape that Kysely expects, with numbers as numbers and errors with codes. */
export class PostgresPool implements KyselyPool {
  readonly options: object = {}
  readonly #pool: pg.Pool
  readonly #server: PostgresServer
  readonly #clients = new WeakMap<pg.PoolClient, PoolClient>()

  constructor(server: PostgresServer, options: PostgresPoolOptions) {
    this.#server = server
    this.#pool = new pg.Pool({
      connectionString: server.connectionString,
      max: options.connections,
      connectionTimeoutMillis: options.connectTimeoutMs,
      statement_timeout: options.statementTimeoutMs,
      lock_timeout: options.busyTimeoutMs,
      idle_in_transaction_session_timeout: options.statementTimeoutMs,
      application_name: 'aleph-node',
      options: `-c default_transaction_read_only=${options.readOnly ? 'on' : 'off'}`,
      types: {getTypeParser: parserOf},
    })
    // An idle connection that breaks leaves the pool by itself; the next query opens another.
    this.#pool.on('error', () => undefined)
  }

  async connect(): Promise<PostgresPoolClient> {
    try {
      const client = await this.#pool.connect()
      const known = this.#clients.get(client)
      if (known !== undefined) return known
      const created = new PoolClient(client)
      this.#clients.set(client, created)
      return created
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      throw new DatabaseError({code: 'DATABASE_UNREACHABLE', server: this.#server.label, detail}, {cause: error})
    }
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}

class PoolClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query(cursor: never): never
  async query(sql: string, parameters: readonly unknown[] = []): Promise<unknown> {
    try {
      return await this.#client.query(sql, [...parameters])
    } catch (error) {
      throw wrapPostgresError(error)
    }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy)
  }
}

const numberTypes: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

/** Reads bigint columns and sums as numbers: all of ours stay below 2^53. */
function parserOf(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (numberTypes.has(oid) && format !== 'binary') return Number
  return pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown
}
