import {networkProfiles} from '@aleph-onchain/message'
import {buildAggregate, buildForget, buildPost, buildPosts, buildStore, databases, testAccount} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type Harness, listHashes, readTable, signRaw, startHarness, submitAll, submitTogether} from '../fixtures/harness.ts'

const {address} = testAccount()

describe.each(databases)('hostile messages on $name', ({open}) => {
  let harness: Harness

  beforeEach(async () => {
    harness = await startHarness(await open())
  })

  afterEach(async () => {
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  it('keeps keys that JavaScript treats specially as plain keys', async () => {
    const content = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": "x"}')
    await submitAll(harness, [
      await buildAggregate({time: 1, content: {content}}),
      await buildAggregate({time: 2, content: {content: {a: 1}}}),
    ])
    const merged = JSON.parse((await readTable(harness, 'aggregates'))[0]?.content ?? '')
    expect(Object.keys(merged).sort()).toEqual(['__proto__', 'a', 'constructor', 'toString'])
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined()
  })

  it.each(['\ud800 half a pair', 'emoji 🎉', 'quotes " and \\ and \n', '{"json": "in json"}', '\u2028'])(
    'keeps the text %j',
    async (text) => {
      const message = await signRaw({type: 'POST', content: {address, time: 1, type: 'note', content: {text}}})
      expect(await submitAll(harness, [message])).toMatchObject({status: 'processed'})
      const [row] = await readTable(harness, 'posts')
      expect(JSON.parse(row?.content ?? '')).toEqual({text})
    },
  )

  it.each([
    ['sender', {sender: 'a\0b'}],
    ['channel', {channel: 'a\0b'}],
    ['channel', {channel: '\udc00'}],
    ['signature', {signature: '0x\0'}],
  ])('refuses a %s that no database could keep, without harm to its group', async (_, change) => {
    const [one, two] = await buildPosts(2)
    const answers = await submitTogether(harness, [{...one, ...change}, two])
    expect(answers.map(({status}) => status)).toEqual(['rejected', 'processed'])
  })

  it('takes tags that are no list of texts for none', async () => {
    const posts = await Promise.all(
      [['a', 7, null, 'b'], 'a', {a: 1}, [], [7]].map((tags, time) => buildPost({time, content: {content: {tags}}})),
    )
    await submitAll(harness, posts)
    const rows = await readTable(harness, 'posts')
    expect(rows.sort((one, other) => one.time - other.time).map(({tags}) => tags)).toEqual(['["a","b"]', null, null, null, null])
  })

  it('tells two owners apart whose address and key run together', async () => {
    const [one, two] = [await buildAggregate({content: {key: 'a/b'}}), await buildStore({content: {ref: 'a/b'}})]
    await submitTogether(harness, [one, two])
    expect(await listHashes(harness, 'aggregate_elements')).toEqual([one.item_hash])
  })

  it('takes a message with the longest content there may be', async () => {
    const message = await buildPost({content: {content: 'x'.repeat(199_800)}})
    expect(await submitAll(harness, [message])).toMatchObject({status: 'processed'})
  })

  it('records little of an input that nobody signed', async () => {
    const input = {item_hash: 'f'.repeat(64), sender: 'x'.repeat(900_000), type: {deep: {deeper: []}}, extra: 'x'.repeat(900_000)}
    expect(await submitAll(harness, [input])).toMatchObject({status: 'rejected', errorCode: 0})
    const [row] = await readTable(harness, 'rejected_messages')
    expect(row?.message.length).toBeLessThan(500)
    expect(row?.details?.length).toBeLessThan(5_000)
  })

  it('does not let a FORGET name itself into a circle', async () => {
    const post = await buildPost()
    const forget = await buildForget([post, post, post])
    await submitAll(harness, [post, forget])
    expect(await submitAll(harness, [await buildForget([forget], {time: 5})])).toMatchObject({status: 'rejected', errorCode: 502})
    expect(await listHashes(harness, 'forgotten_messages')).toEqual([post.item_hash])
  })

  it('keeps the elements of the address that a network never merges, and merges nothing', async () => {
    await harness.pipeline.stop()
    const frozen = await startHarness(harness.database, {profile: {...networkProfiles.mainnet, frozenAggregateAddress: address}})
    const [one, two] = [await buildAggregate({time: 1}), await buildAggregate({time: 2})]
    await submitAll(frozen, [one, two, await buildForget([one])])
    expect(await listHashes(frozen, 'aggregate_elements')).toEqual([two.item_hash])
    expect(await readTable(frozen, 'aggregates')).toEqual([])
    await frozen.pipeline.stop()
  })

  it('leaves room for users when other nodes send too much', async () => {
    await harness.pipeline.stop()
    const small = await startHarness(harness.database, {maxInFlight: 8})
    const posts = await buildPosts(12)
    const answers = await Promise.allSettled([
      ...posts.slice(0, 8).map((post) => small.pipeline.submit(post, 'p2p')),
      ...posts.slice(8).map((post) => small.pipeline.submit(post, 'http')),
    ])
    expect(answers.map(({status}) => status[0]).join('')).toBe('ffffffrrffrr')
    await small.pipeline.stop()
  })
})
