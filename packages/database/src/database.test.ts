import {setTimeout as sleep} from 'node:timers/promises'
import {databases} from '@aleph-onchain/testkit'
import {sql} from 'kysely'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {createFileRow, createMessageRow} from '../test/fixtures/rows.ts'
import {createDatabase, type Database} from './database.ts'
import {insertMany} from './insert-many.ts'

describe.each(databases)('database on $name', ({open, createTarget}) => {
  let database: Database

  beforeEach(async () => {
    database = await open()
  })

  afterEach(() => database.stop())

  const readHashes = async () => {
    const rows = await database.reader.selectFrom('files').select('hash').orderBy('hash').execute()
    return rows.map(({hash}) => hash)
  }
  const add = (...hashes: string[]) =>
    database.transaction((tx) =>
      insertMany(
        tx,
        'files',
        hashes.map((hash) => createFileRow(hash)),
      ),
    )

  describe('transaction', () => {
    it('hands out what its work returns', async () => {
      expect(await database.transaction(async () => 'done')).toBe('done')
    })

    it('undoes everything when its work throws, and goes on with the next', async () => {
      const failure = new Error('changed my mind')
      const failed = database.transaction(async (tx) => {
        await insertMany(tx, 'files', [createFileRow('a')])
        throw failure
      })
      await expect(failed).rejects.toBe(failure)
      await add('b')
      expect(await readHashes()).toEqual(['b'])
    })

    it('runs alone: transactions begun at once take turns in their order', async () => {
      await add('count')
      const order: number[] = []
      const increment = async (turn: number) => {
        await database.transaction(async (tx) => {
          order.push(turn)
          const {size} = await tx.selectFrom('files').select('size').where('hash', '=', 'count').executeTakeFirstOrThrow()
          await sleep(1)
          await tx
            .updateTable('files')
            .set({size: size + 1})
            .where('hash', '=', 'count')
            .execute()
        })
      }
      const turns = Array.from({length: 20}, (_, turn) => turn)
      await Promise.all(turns.map(increment))
      expect(order).toEqual(turns)
      const {size} = await database.reader.selectFrom('files').select('size').executeTakeFirstOrThrow()
      expect(size).toBe(21)
    })

    it('gives the event loop a turn between two', async () => {
      let turns = 0
      let isDone = false
      const count = () => {
        turns++
        if (!isDone) setImmediate(count)
      }
      setImmediate(count)
      await Promise.all(Array.from({length: 50}, (_, i) => add(`${i}`)))
      isDone = true
      expect(turns).toBeGreaterThanOrEqual(49)
    })

    it('refuses to begin inside another one instead of waiting for itself', async () => {
      const nested = database.transaction(() => database.transaction(async () => 1))
      await expect(nested).rejects.toMatchObject({code: 'DATABASE_NESTED_TRANSACTION'})
    })

    it('names a broken rule of a table', async () => {
      await add('a')
      await expect(add('a')).rejects.toMatchObject({code: 'DATABASE_CONSTRAINT'})
    })

    it('names a query that the database refuses', async () => {
      await expect(database.transaction((tx) => sql`select nothing from nowhere`.execute(tx))).rejects.toMatchObject({
        code: 'DATABASE_QUERY_FAILED',
      })
    })

    it('refuses the newest when too many wait', async () => {
      const small = createDatabase({...(await createTarget()), maxQueuedTransactions: 1})
      await small.start()
      const [first, second, third] = [1, 2, 3].map((turn) => small.transaction(async () => turn))
      await expect(third).rejects.toMatchObject({code: 'DATABASE_BUSY'})
      expect([await first, await second]).toEqual([1, 2])
      await small.stop()
    })
  })

  describe('reader', () => {
    it('sees only what is committed', async () => {
      await database.transaction(async (tx) => {
        await insertMany(tx, 'files', [createFileRow('a')])
        expect(await readHashes()).toEqual([])
      })
      expect(await readHashes()).toEqual(['a'])
    })

    it('can not write', async () => {
      await add('a')
      await expect(database.reader.deleteFrom('files').execute()).rejects.toMatchObject({code: 'DATABASE_READ_ONLY'})
      expect(await readHashes()).toEqual(['a'])
    })

    it('gives 64-bit integers, sums and floats as numbers', async () => {
      await database.transaction((tx) => insertMany(tx, 'files', [createFileRow('a', 2 ** 52), createFileRow('b', 1)]))
      await database.transaction((tx) => insertMany(tx, 'messages', [createMessageRow({time: 1_700_000_000.123456})]))
      const {rows} = await sql`select sum(size) as total, count(*) as files, max(size) as largest from files`.execute(database.reader)
      expect(rows).toEqual([{total: 2 ** 52 + 1, files: 2, largest: 2 ** 52}])
      const message = await database.reader.selectFrom('messages').select(['seq', 'time']).executeTakeFirst()
      expect(message).toEqual({seq: 1, time: 1_700_000_000.123456})
    })

    it('compares text by its bytes', async () => {
      await add('b', 'B', 'ä', 'a', 'Z')
      expect(await readHashes()).toEqual(['B', 'Z', 'a', 'b', 'ä'])
    })
  })

  it('never gives the number of a row again, not even that of a deleted last one', async () => {
    const insert = (hash: string) => database.transaction((tx) => insertMany(tx, 'messages', [createMessageRow({item_hash: hash})]))
    await insert('a')
    await insert('b')
    await database.transaction((tx) => tx.deleteFrom('messages').where('item_hash', '=', 'b').execute())
    await insert('c')
    const rows = await database.reader.selectFrom('messages').select(['item_hash', 'seq']).orderBy('seq').execute()
    expect(rows).toEqual([
      {item_hash: 'a', seq: 1},
      {item_hash: 'c', seq: 3},
    ])
  })

  describe('stop', () => {
    it('lets the running transaction end and refuses those that wait', async () => {
      const target = await createTarget()
      const stopped = createDatabase(target)
      await stopped.start()
      const running = stopped.transaction(async (tx) => {
        await sleep(5)
        return await insertMany(tx, 'files', [createFileRow('a')])
      })
      const waiting = stopped.transaction(async () => 'never')
      await Promise.all([
        expect(waiting).rejects.toMatchObject({code: 'DATABASE_CLOSED'}),
        expect(running).resolves.toBe(1),
        stopped.stop(),
        stopped.stop(),
      ])
      await expect(stopped.transaction(async () => 1)).rejects.toMatchObject({code: 'DATABASE_CLOSED'})

      const reopened = createDatabase(target)
      await reopened.start()
      expect(await reopened.reader.selectFrom('files').select('hash').execute()).toEqual([{hash: 'a'}])
      await reopened.stop()
    })

    it('is harmless before start', async () => {
      await createDatabase(await createTarget()).stop()
    })
  })
})
