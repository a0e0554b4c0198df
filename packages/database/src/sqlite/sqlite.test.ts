import {mkdtemp, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import SqliteFile from 'better-sqlite3'
import {sql} from 'kysely'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {createFileRow, createMessageRow} from '../../test/fixtures/rows.ts'
import {createDatabase} from '../database.ts'
import {insertMany} from '../insert-many.ts'

describe('SQLite', () => {
  let directory: string
  let path: string

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aleph-sqlite-'))
    path = join(directory, 'a', 'b', 'node.sqlite')
  })

  afterEach(() => rm(directory, {recursive: true, force: true}))

  it('makes the directory and logs ahead, leaving the sync of the log to us', async () => {
    const database = createDatabase({path})
    await database.start()
    await database.transaction(async (tx) => {
      const read = async (name: string) => Object.values((await sql.raw<object>(`pragma ${name}`).execute(tx)).rows[0] ?? {})[0]
      expect(await read('journal_mode')).toBe('wal')
      expect(await read('synchronous')).toBe(1)
    })
    await database.stop()
  })

  it('names a path that can not be used', async () => {
    const file = join(directory, 'file')
    await writeFile(file, '')
    await expect(createDatabase({path: join(file, 'node.sqlite')}).start()).rejects.toMatchObject({
      reason: {code: 'DATABASE_PATH_UNUSABLE', path: join(file, 'node.sqlite')},
    })
    await expect(createDatabase({path: directory}).start()).rejects.toMatchObject({
      reason: {code: 'DATABASE_PATH_UNUSABLE', path: directory},
    })
    await expect(createDatabase({path: '/proc/node.sqlite'}).start()).rejects.toMatchObject({code: 'DATABASE_PATH_UNUSABLE'})
  })

  it('names a file that is no database', async () => {
    const file = join(directory, 'file')
    await writeFile(file, 'something else, long enough to be looked at'.repeat(100))
    await expect(createDatabase({path: file}).start()).rejects.toMatchObject({code: 'DATABASE_CORRUPT'})
  })

  it('names a full disk, undoes the transaction and goes on', async () => {
    const database = createDatabase({path})
    await database.start()
    const {rows} = await sql<{page_count: number}>`pragma page_count`.execute(database.reader)
    const add = (hash: string, content: string) =>
      database.transaction((tx) => insertMany(tx, 'messages', [createMessageRow({item_hash: hash, content})]))
    await database.transaction((tx) => sql.raw(`pragma max_page_count = ${Number(rows[0]?.page_count) + 2}`).execute(tx))
    await expect(add('large', 'x'.repeat(100_000))).rejects.toMatchObject({code: 'DATABASE_FULL'})
    await add('small', 'x')
    expect(await database.reader.selectFrom('messages').select('item_hash').execute()).toEqual([{item_hash: 'small'}])
    await database.stop()
  })

  it('waits for another process that writes, without holding up the event loop', async () => {
    const database = createDatabase({path})
    await database.start()
    const other = new SqliteFile(path)
    other.exec('begin immediate')
    let turns = 0
    const timer = setInterval(() => {
      if (++turns === 3) other.exec('commit')
    }, 1)
    await database.transaction((tx) => insertMany(tx, 'files', [createFileRow('a')]))
    clearInterval(timer)
    expect(turns).toBeGreaterThanOrEqual(3)
    other.close()
    await database.stop()
  })

  it('gives up on another process that never stops writing', async () => {
    const database = createDatabase({path, busyTimeoutMs: 10})
    await database.start()
    const other = new SqliteFile(path)
    other.exec('begin immediate')
    await expect(database.transaction(async () => 1)).rejects.toMatchObject({code: 'DATABASE_BUSY'})
    other.close()
    expect(await database.transaction(async () => 1)).toBe(1)
    await database.stop()
  })

  it('keeps its log short while it is written to', async () => {
    const maxLogBytes = 2 * 1024 * 1024
    const database = createDatabase({path, checkpointBytes: 1024 * 1024, maxLogBytes})
    await database.start()
    for (let batch = 0; batch < 40; batch++) {
      const rows = Array.from({length: 50}, (_, i) => createMessageRow({item_hash: `${batch}/${i}`, content: 'x'.repeat(4_000)}))
      await database.transaction((tx) => insertMany(tx, 'messages', rows))
    }
    const {size} = await stat(`${path}-wal`)
    expect(size).toBeLessThan(2 * maxLogBytes)
    expect((await stat(path)).size).toBeGreaterThan(4 * 1024 * 1024)
    await database.stop()
    await expect(stat(`${path}-wal`)).rejects.toMatchObject({code: 'ENOENT'})
  })
})
