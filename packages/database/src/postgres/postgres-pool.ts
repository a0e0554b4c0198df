import type {PostgresPool as KyselyPool, PostgresPoolClient, PostgresQueryResult} from 'kysely'
import pg from 'pg'
import type {DatabaseOptions} from '../options.ts'
import type {PostgresServer} from './postgres-url.ts'
import {wrapConnectError, wrapPostgresError} from './wrap-postgres-error.ts'

/** Options of one pool. */
export interface PostgresPoolOptions extends Pick<DatabaseOptions, 'busyTimeoutMs' | 'statementTimeoutMs' | 'connectTimeoutMs'> {
  readonly connections: number
  readonly readOnly: boolean
  /** SQL texts that each connection keeps prepared; the first ones that come. */
  readonly preparedStatements: number
}

/** Bounded pool in the shape that Kysely expects, with numbers as numbers and errors with codes. */
export class PostgresPool implements KyselyPool {
  readonly options: object = {}
  readonly #pool: pg.Pool
  readonly #server: PostgresServer
  readonly #preparedStatements: number
  readonly #clients = new WeakMap<pg.PoolClient, PoolClient>()

  constructor(server: PostgresServer, options: PostgresPoolOptions) {
    this.#server = server
    this.#preparedStatements = options.preparedStatements
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
    // A connection that breaks fails its query, if it has one, and leaves the pool; the next query opens another.
    this.#pool.on('error', () => undefined)
    this.#pool.on('connect', (client) => client.on('error', () => undefined))
  }

  async connect(): Promise<PostgresPoolClient> {
    try {
      const client = await this.#pool.connect()
      const known = this.#clients.get(client)
      if (known !== undefined) return known
      const created = new PoolClient(client, this.#preparedStatements)
      this.#clients.set(client, created)
      return created
    } catch (error) {
      throw wrapConnectError(error, this.#server.label)
    }
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}

class PoolClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  readonly #preparedStatements: number
  readonly #names = new Map<string, string>()

  constructor(client: pg.PoolClient, preparedStatements: number) {
    this.#client = client
    this.#preparedStatements = preparedStatements
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query(cursor: never): never
  async query(text: string, parameters: readonly unknown[] = []): Promise<unknown> {
    try {
      const name = parameters.length === 0 ? undefined : this.#nameOf(text)
      return await this.#client.query({text, values: [...parameters], ...(name === undefined ? {} : {name})})
    } catch (error) {
      throw wrapPostgresError(error)
    }
  }

  /** A statement with a name stays prepared on the server until the connection ends, so there is a bound. */
  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text)
    if (known !== undefined || this.#names.size >= this.#preparedStatements) return known
    const name = `statement_${this.#names.size}`
    this.#names.set(text, name)
    return name
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
