import {databases} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {createFileRow, createMessageRow} from '../test/fixtures/rows.ts'
import type {Database} from './database.ts'
import {insertMany} from './insert-many.ts'

describe.each(databases)('insertMany on $name', ({open}) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
  })

  afterAll(() => database.stop())

  beforeEach(() =>
    database.transaction(async (tx) => {
      await tx.deleteFrom('files').execute()
      await tx.deleteFrom('messages').execute()
    }),
  )

  const readSizes = async () => {
    const rows = await database.reader.selectFrom('files').select(['hash', 'size']).orderBy('hash').execute()
    return rows.map(({hash, size}) => `${hash}=${size}`)
  }

  it.each([0, 1, 2, 499, 500, 501, 1_733])('inserts %i rows in their order', async (count) => {
    const rows = Array.from({length: count}, (_, i) => createMessageRow({item_hash: `${i}`, time: i}))
    expect(await database.transaction((tx) => insertMany(tx, 'messages', rows))).toBe(count)
    const found = await database.reader.selectFrom('messages').select('item_hash').orderBy('seq').execute()
    expect(found.map(({item_hash}) => item_hash)).toEqual(rows.map(({item_hash}) => item_hash))
  })

  it('keeps every column as it was given', async () => {
    const row = createMessageRow({
      item_content: '{"quote":"\\"","escape":"\\u0000 \\ud800","line":"a\nb","emoji":"🦀","backslash":"\\\\"}',
      content: '',
      signature: null,
      time: 1_700_000_000.123,
      size: 2 ** 50,
      tags: '["a","b"]',
    })
    await database.transaction((tx) => insertMany(tx, 'messages', [row]))
    expect(await database.reader.selectFrom('messages').selectAll().executeTakeFirst()).toMatchObject(row)
  })

  it('writes half a surrogate pair as U+FFFD', async () => {
    await database.transaction((tx) => insertMany(tx, 'messages', [createMessageRow({channel: 'a\ud800b', content: '\\ud800'})]))
    const row = await database.reader.selectFrom('messages').select(['channel', 'content']).executeTakeFirst()
    expect(row).toEqual({channel: 'a\ufffdb', content: '\\ud800'})
  })

  it('refuses a row that is known', async () => {
    const insert = database.transaction((tx) => insertMany(tx, 'files', [createFileRow('a'), createFileRow('b'), createFileRow('a')]))
    await expect(insert).rejects.toMatchObject({code: 'DATABASE_CONSTRAINT'})
    expect(await readSizes()).toEqual([])
  })

  it('leaves known rows alone and counts the new ones', async () => {
    const insert = (...rows: ReturnType<typeof createFileRow>[]) =>
      database.transaction((tx) => insertMany(tx, 'files', rows, {onConflict: 'ignore'}))
    expect(await insert(createFileRow('a', 1), createFileRow('a', 2))).toBe(1)
    expect(await insert(createFileRow('a', 3), createFileRow('b', 4))).toBe(1)
    expect(await readSizes()).toEqual(['a=1', 'b=4'])
  })

  it('updates the named columns of known rows, the last row of a key winning', async () => {
    const onConflict = {target: ['hash'], update: ['size']} as const
    await database.transaction((tx) => insertMany(tx, 'files', [createFileRow('a', 1)]))
    const rows = [createFileRow('a', 2), {...createFileRow('b', 3), created_ms: 7}, createFileRow('a', 4), createFileRow('b', 5)]
    await database.transaction((tx) => insertMany(tx, 'files', rows, {onConflict}))
    expect(await readSizes()).toEqual(['a=4', 'b=5'])
    const b = await database.reader.selectFrom('files').select('created_ms').where('hash', '=', 'b').executeTakeFirst()
    expect(b).toEqual({created_ms: 7})
  })

  it('refuses rows that name different columns', async () => {
    const {channel: _, ...rest} = createMessageRow()
    const insert = database.transaction((tx) => insertMany(tx, 'messages', [createMessageRow(), rest]))
    await expect(insert).rejects.toMatchObject({code: 'DATABASE_QUERY_FAILED'})
  })
})
