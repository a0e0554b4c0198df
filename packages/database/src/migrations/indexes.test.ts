import {sqliteFixture} from '@aleph-onchain/testkit'
import {CompiledQuery} from 'kysely'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Database} from '../database.ts'

const newest = 'order by time desc, item_hash limit 20'
const newestPosts = 'amends is null order by last_updated desc, item_hash limit 20'

/** Filters of the lists, each with the index that has to serve it. */
const lists: readonly [string, string][] = [
  [`messages ${newest}`, 'messages_time'],
  [`messages where time < 5 ${newest}`, 'messages_time'],
  [`messages where type = ? ${newest}`, 'messages_type'],
  [`messages where chain = ? ${newest}`, 'messages_chain'],
  [`messages where sender = ? and time < 5 ${newest}`, 'messages_sender'],
  [`messages where owner = ? ${newest}`, 'messages_owner'],
  [`messages where channel = ? ${newest}`, 'messages_channel'],
  [`messages where content_type = ? ${newest}`, 'messages_content_type'],
  [`messages where content_ref = ? ${newest}`, 'messages_content_ref'],
  [`messages where content_key = ? ${newest}`, 'messages_content_key'],
  [`messages where content_item_hash = ? ${newest}`, 'messages_content_item_hash'],
  [`messages where payment_type = ? ${newest}`, 'messages_payment_type'],
  ['messages where item_hash in (?, ?)', 'messages_item_hash'],
  ['messages where received_ms >= 5 order by received_ms limit 20', 'messages_received'],
  ['messages where channel > ? order by channel limit 1', 'messages_channel'],
  ['pending_messages where next_attempt_ms <= 5 order by next_attempt_ms limit 20', 'pending_messages_next_attempt'],
  ['pending_messages where item_hash = ?', 'pending_messages_identity'],
  ['rejected_messages order by received_ms desc, item_hash desc limit 20', 'rejected_messages_received'],
  ['forgotten_messages order by forgotten_at desc, item_hash limit 20', 'forgotten_messages_forgotten_at'],
  ['forgotten_messages where owner = ? order by forgotten_at desc, item_hash limit 20', 'forgotten_messages_owner'],
  ['forgotten_messages where sender = ? order by forgotten_at desc, item_hash limit 20', 'forgotten_messages_sender'],
  [`posts where ${newestPosts}`, 'posts_updated'],
  [`posts where owner = ? and ${newestPosts}`, 'posts_owner'],
  [`posts where type = ? and ${newestPosts}`, 'posts_type'],
  [`posts where ref = ? and ${newestPosts}`, 'posts_ref'],
  [`posts where channel = ? and ${newestPosts}`, 'posts_channel'],
  ['posts where amends = ? and time > 5 order by time desc, item_hash desc limit 1', 'posts_amends'],
  ['aggregates order by last_updated desc, owner, key limit 20', 'aggregates_updated'],
  ['aggregates order by created desc, owner, key limit 20', 'aggregates_created'],
  ['aggregates where key = ? order by last_updated desc limit 20', 'aggregates_key'],
  ['aggregates where owner = ?', 'sqlite_autoindex_aggregates_1'],
  ['aggregate_elements where owner = ? and key = ? order by time, item_hash', 'aggregate_elements_aggregate'],
  ['file_pins where owner = ? order by created_ms desc, item_hash limit 20', 'file_pins_owner'],
  ['file_pins where item_hash in (?) and type = ?', 'file_pins_identity'],
  ['file_pins where file_hash = ?', 'file_pins_file'],
  ['file_pins where ref in (?)', 'file_pins_ref'],
  ['executables where replaces = ? order by time desc, item_hash desc limit 1', 'executables_replaces'],
  ['executable_refs where ref in (?)', 'sqlite_autoindex_executable_refs_1'],
  ['executable_refs where item_hash in (?)', 'executable_refs_message'],
  ["file_pins where type = 'grace_period' and delete_by_ms <= 5 order by delete_by_ms limit 20", 'file_pins_delete_by'],
]

describe('indexes', () => {
  let database: Database

  beforeAll(async () => {
    database = await sqliteFixture.open()
  })

  afterAll(() => database.stop())

  it.each(lists)('serve %s', async (list, index) => {
    const values = [...list.matchAll(/\?/g)].map(() => 'x')
    const query = CompiledQuery.raw(`explain query plan select * from ${list}`, values) as CompiledQuery<{detail: string}>
    const {rows} = await database.reader.executeQuery(query)
    const [access, ...others] = rows.map(({detail}) => detail)
    expect(access).toContain(`INDEX ${index}`)
    // Only rows with the same time may have to be sorted, never all that match.
    expect(others.filter((step) => !step.includes('LAST TERM'))).toEqual([])
  })
})
