import {type Database, insertMany} from '@aleph-onchain/database'
import {databases} from '@aleph-onchain/testkit'
import {type SqlBool, sql} from 'kysely'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {messageFixture} from '../../test/fixtures/message-rows.ts'
import {comparePositions, type Order, type Position} from './position.ts'
import {countUpTo, type Driving, findScanEnd, type Scan, selectIds, type Window} from './scan.ts'

const numbers = Array.from({length: 200}, (_, number) => number)

/** Walk that may test 20 rows at a time, for messages whose size is a multiple of 13. */
function createScan(driving?: Driving): Scan {
  return {
    table: {name: 'messages', id: 'seq', value: 'time', key: 'item_hash'},
    indexed: [],
    residual: [{columns: ['size'], condition: sql<SqlBool>`size % 13 = 0`}],
    budget: 20,
    ...(driving === undefined ? {} : {driving}),
  }
}

describe.each(databases)('a bounded walk on $name', ({open}) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
    const rows = numbers.map((number) => messageFixture(number, {size: number, channel: number % 3 === 0 ? 'A' : 'B'}))
    await database.transaction(async (tx) => {
      await insertMany(tx, 'messages', rows)
    })
  })

  afterAll(() => database.stop())

  async function read(scan: Scan, window: Window): Promise<readonly {readonly time: number; readonly item_hash: string}[]> {
    const query = sql<{time: number; item_hash: string}>`select time, item_hash from messages where seq in (${selectIds(scan, window)})`
    const {rows} = await query.execute(database.reader)
    return rows.toSorted((left, right) =>
      comparePositions(window.order, {value: left.time, key: left.item_hash}, {value: right.time, key: right.item_hash}),
    )
  }

  it('tells how far it came when it found less than asked for', async () => {
    const window: Window = {order: 'asc', limit: 5}
    expect((await read(createScan(), window)).map((row) => row.time)).toEqual([0, 13])
    expect(await findScanEnd(database, createScan(), window)).toMatchObject({value: 19})
    expect(await findScanEnd(database, createScan(), {...window, after: {value: 180, key: ''}})).toMatchObject({value: 199})
    expect(await findScanEnd(database, createScan(), {...window, after: {value: 181, key: ''}})).toBeUndefined()
  })

  it.each<[string, Order, Driving | undefined]>([
    ['all', 'asc', undefined],
    ['all', 'desc', undefined],
    ['one channel', 'desc', {column: 'channel', values: ['A']}],
    ['two channels', 'asc', {column: 'channel', values: ['A', 'B']}],
    ['two channels', 'desc', {column: 'channel', values: ['A', 'B', 'none']}],
  ])('finds every row when it goes on from there: %s, %s', async (_, order, driving) => {
    const scan = createScan(driving)
    const found: number[] = []
    let after: Position | undefined
    for (let step = 0; step < 100; step++) {
      const window: Window = {order, limit: 2, ...(after === undefined ? {} : {after})}
      const rows = await read(scan, window)
      const end: Position | undefined = rows.length === window.limit ? undefined : await findScanEnd(database, scan, window)
      const complete = rows.filter((row) => end === undefined || comparePositions(order, {value: row.time, key: row.item_hash}, end) <= 0)
      found.push(...complete.map((row) => row.time))
      const last = complete.at(-1)
      if (end === undefined && rows.length < window.limit) break
      after = end ?? (last === undefined ? undefined : {value: last.time, key: last.item_hash})
    }
    const wanted = numbers.filter((number) => number % 13 === 0 && (driving?.values.includes('B') !== false || number % 3 === 0))
    expect(found).toEqual(order === 'asc' ? wanted : wanted.toReversed())
  })

  it('counts what it may test', async () => {
    expect(await countUpTo(database, createScan(), 100)).toBe(2)
    expect(await countUpTo(database, {...createScan(), residual: []}, 150)).toBe(150)
  })
})
