import {randomBytes} from 'node:crypto'
import {mkdtemp, rm} from 'node:fs/promises'
import {connect} from 'node:net'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {createDatabase, type Database, type DatabaseOptions, type DatabaseTarget} from '@aleph-onchain/database'
import pg from 'pg'
import {inject} from 'vitest'
import type {ControlAnswer} from './postgres-global-setup.ts'

/** One of the two engines, as a row of `describe.each(databases)('… on $name', ({open}) => …)`. */
export interface DatabaseFixture {
  readonly name: 'sqlite' | 'postgres'
  /** Opens and migrates a fresh, empty database; its `stop()` throws the data away. */
  open(options?: Partial<DatabaseOptions>): Promise<Database>
  /** Place for a fresh database, for tests that open it themselves, perhaps more than once; stays until the run ends. */
  createTarget(): Promise<DatabaseTarget>
}

/** SQLite, for tests of what only SQLite does. */
export const sqliteFixture: DatabaseFixture = {
  name: 'sqlite',
  open: openFresh(createFile),
  createTarget: async () => (await createFile()).target,
}

/** PostgreSQL: a real server, started by `postgres-global-setup.ts` when the first test asks for it. */
export const postgresFixture: DatabaseFixture = {
  name: 'postgres',
  open: openFresh(createOnServer),
  createTarget: async () => (await createOnServer()).target,
}

/** Both engines. */
export const databases: readonly DatabaseFixture[] = [sqliteFixture, postgresFixture]

/** URL of a fresh database on the PostgreSQL server; it stays until the run ends. */
export async function createPostgresUrl(): Promise<string> {
  return (await createOnServer()).target.url
}

interface Place<T extends DatabaseTarget = DatabaseTarget> {
  readonly target: T
  remove(): Promise<void>
}

function openFresh(createPlace: () => Promise<Place>): DatabaseFixture['open'] {
  return async (options = {}) => {
    const {target, remove} = await createPlace()
    const database = createDatabase({...target, ...options})
    await database.start()
    return removedWhenStopped(database, remove)
  }
}

function removedWhenStopped(database: Database, remove: () => Promise<void>): Database {
  return {
    dialect: database.dialect,
    reader: database.reader,
    start: () => database.start(),
    transaction: (work) => database.transaction(work),
    stop: async () => {
      await database.stop()
      await remove()
    },
  }
}

async function createFile(): Promise<Place> {
  const directory = await mkdtemp(join(inject('databaseTests').directory, 'sqlite-'))
  return {target: {path: join(directory, 'node.sqlite')}, remove: () => rm(directory, {recursive: true, force: true})}
}

async function createOnServer(): Promise<Place<{readonly url: string}>> {
  const server = await askForServer(inject('databaseTests').control)
  const name = `test_${randomBytes(6).toString('hex')}`
  await runOnServer(server, `create database ${name} strategy file_copy`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {target: {url: url.href}, remove: () => runOnServer(server, `drop database if exists ${name} with (force)`)}
}

async function askForServer(control: string): Promise<string> {
  const answer: ControlAnswer = JSON.parse(await text(connect(control)))
  if ('error' in answer) throw new Error(`PostgreSQL for the tests did not start: ${answer.error}`)
  return answer.url
}

async function runOnServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({connectionString: server})
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
