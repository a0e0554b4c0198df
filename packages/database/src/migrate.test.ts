import {databases} from '@aleph-onchain/testkit'
import {sql} from 'kysely'
import {describe, expect, it} from 'vitest'
import {createDatabase} from './database.ts'
import {migrate} from './migrate.ts'
import {allMigrations} from './migrations/all.ts'
import type {ColumnTypes, Migration} from './migrations/migration.ts'

const columnTypes: ColumnTypes = {id: 'integer primary key', text: 'text', integer: 'bigint', real: 'double precision'}
const engine = {columnTypes, migrationPrelude: []}

describe('migrations', () => {
  it('are ordered by their names and have no name twice', () => {
    const names = allMigrations.map(({name}) => name)
    expect(names).toEqual([...new Set(names)].sort())
  })
})

describe.each(databases)('migrate on $name', ({open, createTarget}) => {
  it('takes each step once, however often it runs', async () => {
    const database = await open()
    expect(await database.transaction((tx) => migrate(tx, engine))).toEqual([])
    const {rows} = await sql<{name: string}>`select name from applied_migrations order by name`.execute(database.reader)
    expect(rows.map(({name}) => name)).toEqual(allMigrations.map(({name}) => name))
    await database.stop()
  })

  it('takes each step once when several nodes start at the same time', async () => {
    const target = await createTarget()
    const nodes = Array.from({length: 4}, () => createDatabase(target))
    await Promise.all(nodes.map((node) => node.start()))
    for (const node of nodes) expect(await node.reader.selectFrom('files').selectAll().execute()).toEqual([])
    await Promise.all(nodes.map((node) => node.stop()))
  })

  it('takes only the steps that are missing', async () => {
    const database = await open()
    const next: Migration = {name: '9999-next', statements: ({text}) => [`create table next (name ${text} primary key)`]}
    expect(await database.transaction((tx) => migrate(tx, engine, [...allMigrations, next]))).toEqual(['9999-next'])
    expect((await sql`select * from next`.execute(database.reader)).rows).toEqual([])
    await database.stop()
  })

  it('leaves nothing behind when a step fails', async () => {
    const database = await open()
    const half: Migration = {name: '9998-half', statements: () => ['create table half (a integer)']}
    const broken: Migration = {name: '9999-broken', statements: () => ['create table']}
    const attempt = database.transaction((tx) => migrate(tx, engine, [...allMigrations, half, broken]))
    await expect(attempt).rejects.toMatchObject({code: 'DATABASE_QUERY_FAILED'})
    await expect(sql`select * from half`.execute(database.reader)).rejects.toMatchObject({code: 'DATABASE_QUERY_FAILED'})
    await database.stop()
  })

  it('refuses a database that a newer version wrote, and leaves it alone', async () => {
    const target = await createTarget()
    const newer = createDatabase(target)
    await newer.start()
    await newer.transaction((tx) => sql`insert into applied_migrations (name) values ('9999-future')`.execute(tx))
    await newer.stop()
    await expect(createDatabase(target).start()).rejects.toMatchObject({
      reason: {code: 'DATABASE_NEWER', unknownMigrations: ['9999-future']},
    })
  })
})
