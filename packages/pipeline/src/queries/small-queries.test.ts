import {type Database, insertMany} from '@aleph-onchain/database'
import {databases} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {messageFixture} from '../../test/fixtures/message-rows.ts'
import {countMessages, isCounted} from './count-messages.ts'
import {findMessageStatus} from './find-message-status.ts'
import {getAggregates} from './get-aggregates.ts'
import {listAddressTotals} from './list-address-totals.ts'
import {listAggregates, positionOfAggregate} from './list-aggregates.ts'
import {listAddressChannels, listChannels} from './list-channels.ts'
import {countMessageHashes, listMessageHashes} from './list-message-hashes.ts'

const aggregate = (owner: string, key: string, time: number, dirty = 0) => ({
  owner,
  key,
  content: '{"old":1}',
  created: time - 1,
  last_updated: time,
  last_revision_hash: 'h',
  dirty,
})

const element = (item_hash: string, time: number, content: string) => ({item_hash, owner: '0xa', key: 'stale', content, time})

describe.each(databases)('queries on $name', ({open}) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
    await database.transaction(async (tx) => {
      const rows = Array.from({length: 60}, (_, number) =>
        messageFixture(number, {channel: number % 7 === 0 ? null : `channel ${number % 7}`}),
      )
      await insertMany(tx, 'messages', rows)
      const none = {type: '', sender: '', owner: ''}
      await insertMany(tx, 'message_counts', [
        {...none, type: 'POST', row_count: 50},
        {...none, type: 'STORE', row_count: 10},
        {...none, sender: '0xa', row_count: 40},
        {...none, sender: '0xB', row_count: 20},
        {...none, owner: '0xa', row_count: 7},
        {...none, type: 'POST', sender: '0xa', row_count: 35},
        {...none, type: 'STORE', sender: '0xa', row_count: 5},
      ])
      await insertMany(tx, 'aggregates', [
        aggregate('0xa', 'k1', 10),
        aggregate('0xa', 'stale', 20, 1),
        aggregate('0xb', 'k1', 20),
        aggregate('0xb', 'k2', 5),
      ])
      await insertMany(tx, 'aggregate_elements', [element('e2', 21, '{"a":2}'), element('e1', 3, '{"a":1,"b":1}')])
      await insertMany(tx, 'rejected_messages', [{item_hash: 'rejected', message: '{}', error_code: 0, details: null, received_ms: 1_000}])
      await insertMany(tx, 'pending_messages', [
        {
          item_hash: 'pending',
          sender: '',
          signature: '',
          message: '{}',
          received_ms: 30,
          next_attempt_ms: 0,
          retries: 0,
          error_code: null,
          origin: 'http',
        },
      ])
    })
  })

  afterAll(() => database.stop())

  it.each([
    [{}, 60],
    [{types: ['POST']}, 50],
    [{types: ['POST', 'STORE', 'FORGET']}, 60],
    [{senders: ['0xa', '0xB', '0xc']}, 60],
    [{senders: ['0xa'], types: ['STORE']}, 5],
    [{owners: ['0xa']}, 7],
    [{statuses: ['pending']}, 0],
  ])('count %j from the counters', async (filter, total) => {
    expect(isCounted(filter)).toBe(true)
    expect(await countMessages(database, filter, 3)).toBe(total)
  })

  it.each([
    [{owners: ['0xa'], types: ['POST']}],
    [{senders: ['0xa'], owners: ['0xa']}],
    [{channels: ['x']}],
    [{startTime: 1}],
    [{statuses: ['processed']}],
  ])('know that %j has no counter', (filter) => {
    expect(isCounted(filter)).toBe(false)
  })

  it('list channels in order', async () => {
    const all = ['channel 1', 'channel 2', 'channel 3', 'channel 4', 'channel 5', 'channel 6']
    expect(await listChannels(database, 100)).toEqual(all)
    expect(await listChannels(database, 2)).toEqual(all.slice(0, 2))
    expect(await listAddressChannels(database, '0xa')).toEqual(all)
    expect(await listAddressChannels(database, 'nobody')).toEqual([])
  })

  it('rank addresses by any type', async () => {
    const rank = async (ranking: Partial<Parameters<typeof listAddressTotals>[1]>) =>
      (await listAddressTotals(database, {order: 'desc', limit: 9, ...ranking}))?.map(({sender, total}) => `${sender} ${total}`)
    expect(await rank({})).toEqual(['0xa 40', '0xB 20'])
    expect(await rank({type: 'STORE', order: 'asc'})).toEqual(['0xB 0', '0xa 5'])
    expect(await rank({contains: 'XB'})).toEqual(['0xB 20'])
    expect(await rank({contains: '_'})).toEqual([])
    expect(await rank({after: {value: 40, key: '0xa'}})).toEqual(['0xB 20'])
  })

  it('walk aggregates by time, owner and key', async () => {
    const filter = {sortBy: 'last_updated'} as const
    const names: string[] = []
    let after: ReturnType<typeof positionOfAggregate> | undefined
    for (;;) {
      const {rows} = await listAggregates(database, filter, {order: 'desc', limit: 1, ...(after === undefined ? {} : {after})})
      const [row] = rows
      if (row === undefined) break
      names.push(`${row.owner} ${row.key}`)
      after = positionOfAggregate(filter, row)
    }
    expect(names).toEqual(['0xa stale', '0xb k1', '0xa k1', '0xb k2'])
    const ofKey = await listAggregates(database, {sortBy: 'created', keys: ['k1']}, {order: 'asc', limit: 9})
    expect(ofKey.rows.map((row) => row.owner)).toEqual(['0xa', '0xb'])
  })

  it('merge an aggregate that was not merged yet', async () => {
    const rows = await getAggregates(database, {owner: '0xa', limit: 9})
    expect(rows.map(({key, content}) => [key, content])).toEqual([
      ['k1', '{"old":1}'],
      ['stale', '{"a":2,"b":1}'],
    ])
    expect(rows[1]).toMatchObject({created: 3, last_updated: 21, last_revision_hash: 'e2'})
  })

  it('list hashes of every status by the time of reception', async () => {
    const newest = await listMessageHashes(database, {}, {order: 'desc', limit: 2, offset: 0})
    expect(newest).toEqual(['rejected', messageFixture(59).item_hash])
    expect(await listMessageHashes(database, {startMs: 30, endMs: 31}, {order: 'asc', limit: 9, offset: 0})).toHaveLength(2)
    expect(await listMessageHashes(database, {status: 'pending'}, {order: 'asc', limit: 9, offset: 0})).toEqual(['pending'])
    expect(await countMessageHashes(database, {}, 100)).toBe(62)
    expect(await findMessageStatus(database, 'pending')).toMatchObject({status: 'pending', received_ms: 30})
    expect(await findMessageStatus(database, 'unknown')).toBeUndefined()
  })
})
