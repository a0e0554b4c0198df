import {type Database, insertMany} from '@aleph-onchain/database'
import {databases, sqliteFixture} from '@aleph-onchain/testkit'
import fc from 'fast-check'
import {sql} from 'kysely'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type MessageFixture, messageFixture} from '../../test/fixtures/message-rows.ts'
import {countMessages} from './count-messages.ts'
import {listMessages, positionOf} from './list-messages.ts'
import {type MessageFilter, scanMessages} from './message-filter.ts'
import {comparePositions, type Order} from './position.ts'
import {selectIds} from './scan.ts'

const senders = ['0xa', '0xb', '0xc']
const channels = ['A', 'B', null]
const types = ['POST', 'AGGREGATE', 'STORE']
const tags = [null, '["x"]', '["x","y z"]', '["a\\"b"]']

/** Rows with many equal times, so that ties matter. */
const rows: readonly MessageFixture[] = Array.from({length: 300}, (_, number) =>
  messageFixture(number, {
    time: Math.floor(number / 4) + 0.5,
    sender: senders[number % 3] ?? '',
    owner: senders[(number * 5) % 3] ?? '',
    type: types[(number >> 1) % 3] ?? '',
    channel: channels[(number >> 2) % 3] ?? null,
    chain: number % 10 === 0 ? 'SOL' : 'ETH',
    content_type: number % 5 === 0 ? 'note' : null,
    content_ref: number % 7 === 0 ? 'r1' : null,
    tags: tags[number % 4] ?? null,
    status: number % 50 === 0 ? 'removing' : 'processed',
  }),
)

const some = (values: readonly string[]) => fc.option(fc.uniqueArray(fc.constantFrom(...values), {minLength: 1}), {nil: undefined})

const filters: fc.Arbitrary<MessageFilter> = fc
  .record({
    hashes: some(rows.slice(0, 40).map((row) => row.item_hash)),
    senders: some([...senders, 'nobody']),
    owners: some(senders),
    types: some(types),
    channels: some(['A', 'B', 'C']),
    chains: some(['SOL', 'ETH']),
    contentTypes: some(['note', 'other']),
    refs: some(['r1']),
    tags: some(['x', 'y z', 'a"b', 'y']),
    statuses: some(['processed', 'removing', 'pending']),
    startTime: fc.option(fc.integer({min: 0, max: 80}), {nil: undefined}),
    endTime: fc.option(fc.integer({min: 0, max: 80}), {nil: undefined}),
  })
  .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)))

/** The same lists, the slow way. */
function expected(filter: MessageFilter, order: Order): readonly string[] {
  const among = (values: readonly string[] | undefined, value: string | null | undefined) =>
    values === undefined || (typeof value === 'string' && values.includes(value))
  const hasTag = (text: string | null | undefined) => {
    const own: readonly string[] = JSON.parse(text ?? '[]')
    return filter.tags === undefined || filter.tags.some((tag) => own.includes(tag))
  }
  return rows
    .filter(
      (row) =>
        among(filter.hashes, row.item_hash) &&
        among(filter.senders, row.sender) &&
        among(filter.owners, row.owner) &&
        among(filter.types, row.type) &&
        among(filter.channels, row.channel) &&
        among(filter.chains, row.chain) &&
        among(filter.contentTypes, row.content_type) &&
        among(filter.refs, row.content_ref) &&
        among(filter.statuses, row.status) &&
        hasTag(row.tags) &&
        row.time >= (filter.startTime ?? 0) &&
        row.time < (filter.endTime ?? 1e9),
    )
    .toSorted((left, right) => comparePositions(order, positionOf(left), positionOf(right)))
    .map((row) => row.item_hash)
}

describe.each(databases)('listMessages on $name', ({open}) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
    await database.transaction(async (tx) => {
      await insertMany(tx, 'messages', rows)
    })
  })

  afterAll(() => database.stop())

  const hashes = async (filter: MessageFilter, window: Parameters<typeof listMessages>[2]) =>
    (await listMessages(database, filter, window)).rows.map((row) => row.item_hash)

  it('gives what a look at every row gives, for any filter, page and cursor', async () => {
    const windows = fc.record({
      order: fc.constantFrom<Order>('asc', 'desc'),
      limit: fc.integer({min: 1, max: 60}),
      offset: fc.integer({min: 0, max: 50}),
    })
    await fc.assert(
      fc.asyncProperty(filters, windows, fc.integer({min: 0, max: 299}), async (filter, {order, limit, offset}, start) => {
        const all = expected(filter, order)
        expect(await hashes(filter, {order, limit, offset})).toEqual(all.slice(offset, offset + limit))
        const after = positionOf(rows[start] ?? {time: 0, item_hash: ''})
        const behind = rows.filter((row) => all.includes(row.item_hash) && comparePositions(order, positionOf(row), after) > 0)
        expect(await hashes(filter, {order, limit: 300, after})).toEqual(all.filter((hash) => behind.some((row) => row.item_hash === hash)))
      }),
      {numRuns: 150, seed: 4025},
    )
  })

  it('counts what it lists, no further than told', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.integer({min: 1, max: 400}), async (filter, cap) => {
        // Plain filters are counted from counters, which these rows do not have.
        const total = await countMessages(database, {startTime: 0, ...filter}, cap)
        expect(total).toBe(Math.min(cap, expected(filter, 'asc').length))
      }),
      {numRuns: 100, seed: 4025},
    )
  })

  it('leaves out a content that is the inline text, and gives one that differs', async () => {
    await database.transaction(async (tx) => {
      await insertMany(tx, 'messages', [
        messageFixture(9_001, {sender: 'content', item_content: null, item_type: 'storage'}),
        messageFixture(9_002, {sender: 'content', item_content: '{ "spaced" : 1 }', content: '{"spaced":1}'}),
        messageFixture(9_003, {sender: 'content'}),
      ])
    })
    const {rows: found} = await listMessages(database, {senders: ['content']}, {order: 'asc', limit: 9})
    expect(found.map((row) => row.content)).toEqual(['{"number":9001}', '{"spaced":1}', null])
  })
})

describe('the plan of SQLite', () => {
  let database: Database
  beforeAll(async () => {
    database = await sqliteFixture.open()
  })
  afterAll(() => database.stop())

  it.each<[string, MessageFilter, RegExp]>([
    ['nothing', {}, /COVERING INDEX messages_time/],
    ['a sender', {senders: ['a']}, /INDEX messages_sender \(sender=/],
    ['a sender and more', {senders: ['a'], types: ['POST'], channels: ['A'], startTime: 5}, /INDEX messages_sender \(sender=\? AND time>/],
    ['senders', {senders: ['a', 'b']}, /INDEX messages_sender .*INDEX messages_sender /s],
    ['an owner', {owners: ['a']}, /INDEX messages_owner /],
    ['a channel', {channels: ['a'], types: ['POST']}, /INDEX messages_channel /],
    ['a type', {types: ['POST'], startTime: 1, endTime: 5}, /COVERING INDEX messages_type \(type=\? AND time>\? AND time<\?\)/],
    ['a chain', {chains: ['ETH']}, /INDEX messages_chain /],
    ['a content type', {contentTypes: ['x']}, /INDEX messages_content_type /],
    ['a ref', {refs: ['x']}, /INDEX messages_content_ref /],
    ['a key', {contentKeys: ['x']}, /INDEX messages_content_key /],
    ['a file', {contentHashes: ['x']}, /INDEX messages_content_item_hash /],
    ['a payment', {paymentTypes: ['hold']}, /INDEX messages_payment_type /],
    ['hashes', {hashes: ['x', 'y'], types: ['POST']}, /INDEX messages_item_hash /],
  ])('walks an index in order for %s', async (_, filter, index) => {
    const query = selectIds(scanMessages('sqlite', filter), {order: 'desc', limit: 20})
    const {rows: steps} = await sql<{detail: string}>`explain query plan ${query}`.execute(database.reader)
    const plan = steps.map((step) => step.detail).join('\n')
    expect(plan).toMatch(index)
    if (filter.hashes === undefined && filter.senders?.length !== 2) expect(plan).not.toMatch(/USE TEMP B-TREE FOR ORDER BY/)
  })
})
