import {findStorePins, findTags} from '@aleph-onchain/storage'
import {buildAggregate, buildAmend, buildForget, buildPost, buildStore, databases, testAccount, testFileHash} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {
  expectCountsRight,
  type Harness,
  listHashes,
  readTable,
  signRaw,
  startHarness,
  storeFile,
  submitAll,
  submitTogether,
} from '../fixtures/harness.ts'

const {address} = testAccount()

describe.each(databases)('FORGET on $name', ({open}) => {
  let harness: Harness

  beforeEach(async () => {
    harness = await startHarness(await open())
    for (const index of [0, 1, 2]) await storeFile(harness, testFileHash(index), 100 + index)
  })

  afterEach(async () => {
    await expectCountsRight(harness)
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  it('leaves a record of the message and of who forgot it', async () => {
    const post = await buildPost({channel: 'TEST', time: 5})
    const forget = await buildForget([post], {time: 8})
    await submitAll(harness, [post, forget])
    expect(await listHashes(harness, 'messages')).toEqual([forget.item_hash])
    expect(await listHashes(harness, 'posts')).toEqual([])
    expect(await readTable(harness, 'forgotten_messages')).toEqual([
      {
        item_hash: post.item_hash,
        type: 'POST',
        chain: 'ETH',
        sender: address,
        signature: post.signature,
        item_type: 'inline',
        time: 5,
        channel: 'TEST',
        owner: address,
        payment_type: 'hold',
        size: post.item_content?.length,
        forgotten_by: JSON.stringify([forget.item_hash]),
        forgotten_at: 8,
        received_ms: harness.clock.now(),
      },
    ])
  })

  it('forgets the amends of a post with it', async () => {
    const original = await buildPost()
    const amends = [await buildAmend(original), await buildAmend(original, {time: 1_800_000_000})]
    const other = await buildPost({time: 3})
    const forget = await buildForget([original, ...amends.slice(0, 1)])
    await submitAll(harness, [original, ...amends, other, forget])
    expect(await listHashes(harness, 'posts')).toEqual([other.item_hash])
    expect(await listHashes(harness, 'forgotten_messages')).toEqual([original, ...amends].map(({item_hash}) => item_hash).sort())
  })

  it('gives a post back to its last amend but one', async () => {
    const original = await buildPost({time: 1})
    const [first, second] = [await buildAmend(original, {time: 2}), await buildAmend(original, {time: 3})]
    const latest = async () => (await readTable(harness, 'posts')).find(({item_hash}) => item_hash === original.item_hash)
    await submitAll(harness, [original, first, second])
    expect(await latest()).toMatchObject({latest_amend: second.item_hash, last_updated: 3})
    await submitAll(harness, [await buildForget([second], {time: 4})])
    expect(await latest()).toMatchObject({latest_amend: first.item_hash, last_updated: 2})
    await submitAll(harness, [await buildForget([first], {time: 5})])
    expect(await latest()).toMatchObject({latest_amend: null, last_updated: 1})
  })

  it('follows amends that name their original as a whole message', async () => {
    const original = await buildPost({time: 1})
    const ref = {...original, item_content: original.item_content ?? '', signature: original.signature ?? '', type: 'POST' as const}
    const amend = await buildPost({time: 2, content: {type: 'amend', ref}})
    await submitAll(harness, [original, amend])
    expect(await readTable(harness, 'posts')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({item_hash: original.item_hash, latest_amend: amend.item_hash}),
        expect.objectContaining({item_hash: amend.item_hash, amends: original.item_hash}),
      ]),
    )
    await submitAll(harness, [await buildForget([original])])
    expect(await listHashes(harness, 'posts')).toEqual([])
  })

  it('takes an element out of its aggregate, and the aggregate away with the last one', async () => {
    const [one, two] = [
      await buildAggregate({time: 1, content: {content: {a: 1, b: 1}}}),
      await buildAggregate({time: 2, content: {content: {a: 2}}}),
    ]
    await submitAll(harness, [one, two, await buildForget([two], {time: 3})])
    expect(await readTable(harness, 'aggregates')).toMatchObject([{content: '{"a":1,"b":1}', last_revision_hash: one.item_hash, dirty: 0}])
    await submitAll(harness, [await buildForget([one], {time: 4})])
    expect(await readTable(harness, 'aggregates')).toEqual([])
    expect(await listHashes(harness, 'aggregate_elements')).toEqual([])
  })

  it('forgets whole aggregates of its address by key, and elements by hash', async () => {
    const elements = [
      await buildAggregate({time: 1, content: {key: 'profile'}}),
      await buildAggregate({time: 2, content: {key: 'profile'}}),
      await buildAggregate({time: 3, content: {key: 'settings'}}),
      await buildAggregate({time: 4, content: {key: 'other'}}),
    ]
    const aggregates = ['profile', elements[2]?.item_hash ?? '']
    await submitAll(harness, elements)
    expect(await submitAll(harness, [await buildForget([], {content: {aggregates}})])).toMatchObject({status: 'processed'})
    expect((await readTable(harness, 'aggregates')).map(({key}) => key)).toEqual(['other'])
    const unknown = await buildForget([], {content: {aggregates: ['nothing']}})
    expect(await harness.pipeline.submit(unknown, 'http')).toMatchObject({
      status: 'pending',
      errorCode: 501,
      details: {errors: [{aggregate: 'nothing'}]},
    })
  })

  it('unpins the file of a STORE and gives it a day', async () => {
    const store = await buildStore()
    await submitAll(harness, [store, await buildForget([store])])
    expect((await findStorePins(harness.database.reader, [store.item_hash])).size).toBe(0)
    expect(await readTable(harness, 'file_pins')).toMatchObject([
      {type: 'grace_period', file_hash: testFileHash(), delete_by_ms: harness.clock.now() + 86_400_000},
    ])
    expect(await readTable(harness, 'forgotten_messages')).toMatchObject([{size: 100}])
  })

  it('keeps a file for as long as another message wants it', async () => {
    const stores = [await buildStore({time: 1}), await buildStore({time: 2})]
    await submitAll(harness, [...stores, await buildForget(stores.slice(0, 1), {time: 3})])
    expect((await readTable(harness, 'file_pins')).map(({type}) => type)).toEqual(['message'])
  })

  it.each([
    ['its own hash', undefined],
    ['a name', 'site'],
  ])('gives the tag under %s back to the revision before', async (_, name) => {
    const original = await buildStore({time: 1, content: name === undefined ? {} : {ref: name}})
    const ref = name ?? original.item_hash
    const tag = name === undefined ? original.item_hash : `${address}/${name}`
    const update = await buildStore({time: 2, content: {item_hash: testFileHash(1), ref}})
    const file = async () => (await findTags(harness.database.reader, [tag])).get(tag)?.fileHash
    await submitAll(harness, [original, update])
    expect(await file()).toBe(testFileHash(1))
    await submitAll(harness, [await buildForget([update], {time: 3})])
    expect(await file()).toBe(testFileHash())
    await submitAll(harness, [await buildForget([original], {time: 4})])
    expect(await file()).toBeUndefined()
  })

  it('gives up the content of a message that lay outside of it', async () => {
    const message = await signRaw({type: 'POST', content: {type: 'note'}, itemType: 'storage'})
    harness.contents.set(message.item_hash, message.text)
    await submitAll(harness, [message, await buildForget([message])])
    expect(await readTable(harness, 'file_pins')).toMatchObject([{type: 'grace_period', file_hash: message.item_hash}])
  })

  it('runs after everything else in its group, so it finds targets that came with it', async () => {
    const post = await buildPost()
    const forget = await buildForget([post])
    const answers = await submitTogether(harness, [forget, post])
    expect(answers.map(({status}) => status)).toEqual(['processed', 'processed'])
    expect(harness.processed.map(({envelope}) => envelope.type)).toEqual(['POST', 'FORGET'])
    expect(await listHashes(harness, 'messages')).toEqual([forget.item_hash])
  })

  it('forgets a target once when two FORGETs of a group name it', async () => {
    const post = await buildPost()
    await submitAll(harness, [post])
    const answers = await submitTogether(harness, [await buildForget([post], {time: 1}), await buildForget([post], {time: 2})])
    expect(answers.map(({status}) => status)).toEqual(['processed', 'pending'])
    expect(await listHashes(harness, 'forgotten_messages')).toEqual([post.item_hash])
  })

  it('touches nothing when one of its targets may not be forgotten', async () => {
    const [mine, theirs] = [await buildPost(), await buildPost({account: testAccount(4)})]
    await submitAll(harness, [mine, theirs])
    expect(await submitAll(harness, [await buildForget([mine, theirs])])).toMatchObject({status: 'rejected', errorCode: 2})
    expect(await listHashes(harness, 'messages')).toHaveLength(2)
    expect(await listHashes(harness, 'forgotten_messages')).toEqual([])
  })

  it('forgets many at once', async () => {
    const posts = await Promise.all(Array.from({length: 300}, (_, index) => buildPost({time: index})))
    await submitTogether(harness, posts)
    await submitAll(harness, [await buildForget(posts)])
    expect(await listHashes(harness, 'posts')).toEqual([])
    expect(await listHashes(harness, 'forgotten_messages')).toHaveLength(300)
  })
})
