import {computeItemHash} from '@aleph-onchain/message'
import {
  buildAggregate,
  buildAmend,
  buildForget,
  buildPost,
  buildStore,
  databases,
  testAccount,
  testFileHash,
  testSolanaAccount,
} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Harness, startHarness, storeFile, submitAll, submitTogether} from '../fixtures/harness.ts'

const delegate = testAccount(100)

/** Entry of `authorizations`, message by the delegate (`post`, `aggregate` …), and whether the entry allows it. */
const matrix: readonly (readonly [entry: object, message: 'post' | 'aggregate' | 'store', isAllowed: boolean])[] = [
  [{}, 'post', true],
  [{}, 'aggregate', true],
  [{}, 'store', true],
  [{alias: 'my phone', tags: ['x']}, 'post', true],
  [{chain: 'ETH'}, 'post', true],
  [{chain: 'SOL'}, 'post', false],
  [{chain: null}, 'post', true],
  [{channels: ['A', 'TEST']}, 'post', true],
  [{channels: ['A']}, 'post', false],
  [{channels: []}, 'post', true],
  [{channels: 'TEST'}, 'post', false],
  [{types: ['POST']}, 'post', true],
  [{types: ['POST']}, 'aggregate', false],
  [{types: ['STORE', 'AGGREGATE']}, 'aggregate', true],
  [{types: ['STORE']}, 'store', true],
  [{post_types: ['note']}, 'post', true],
  [{post_types: ['blog']}, 'post', false],
  [{post_types: ['blog']}, 'aggregate', true],
  [{aggregate_keys: ['settings']}, 'aggregate', true],
  [{aggregate_keys: ['profile']}, 'aggregate', false],
  [{aggregate_keys: ['profile']}, 'post', true],
  [{types: ['POST'], channels: ['TEST'], post_types: ['note'], chain: 'ETH'}, 'post', true],
  [{types: ['POST'], channels: ['TEST'], post_types: ['note'], chain: 'SOL'}, 'post', false],
  [{address: delegate.address.toLowerCase()}, 'post', true],
  [{address: testAccount(101).address}, 'post', false],
  [{address: 7}, 'post', false],
]

describe.each(databases)('permissions on $name', ({open}) => {
  let harness: Harness
  let accounts = 0

  beforeAll(async () => {
    harness = await startHarness(await open())
    await storeFile(harness, testFileHash())
  })

  afterAll(async () => {
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  const newOwner = () => testAccount(1_000 + accounts++)
  const grant = (owner: ReturnType<typeof newOwner>, authorizations: unknown, time = 1) =>
    buildAggregate({account: owner, time, content: {key: 'security', content: {authorizations}}})

  it.each(matrix)('with %j a %s by the delegate is allowed: %s', async (entry, type, isAllowed) => {
    const owner = newOwner()
    await submitAll(harness, [await grant(owner, [{address: delegate.address, ...entry}])])
    const overrides = {account: delegate, channel: 'TEST', content: {address: owner.address}}
    const message = {post: buildPost, aggregate: buildAggregate, store: buildStore}[type]
    const answer = await harness.pipeline.submit(await message(overrides), 'http')
    expect(answer).toMatchObject(isAllowed ? {status: 'processed'} : {status: 'rejected', errorCode: 2})
  })

  it.each([
    ['nothing', undefined],
    ['no list', {address: delegate.address}],
    ['a text', delegate.address],
    ['odd entries', [null, 7, 'x', [], {}]],
  ])('allows nobody when authorizations are %s', async (_, authorizations) => {
    const owner = newOwner()
    await submitAll(harness, [await grant(owner, authorizations)])
    const message = await buildPost({account: delegate, content: {address: owner.address}})
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'rejected', errorCode: 2})
  })

  it('takes the first entry that allows, whichever it is', async () => {
    const owner = newOwner()
    const entries = [
      {address: delegate.address, types: ['STORE']},
      {address: delegate.address, types: ['POST']},
    ]
    await submitAll(harness, [await grant(owner, entries)])
    const message = await buildPost({account: delegate, content: {address: owner.address}})
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'processed'})
  })

  it('lets an owner write whatever the case of its address', async () => {
    const owner = newOwner()
    const message = await buildPost({account: owner, content: {address: owner.address.toUpperCase().replace('0X', '0x')}})
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'processed'})
  })

  it('looks for the security aggregate under the exact address', async () => {
    const owner = newOwner()
    await submitAll(harness, [await grant(owner, [{address: delegate.address}])])
    const message = await buildPost({account: delegate, content: {address: owner.address.toLowerCase()}})
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'rejected', errorCode: 2})
  })

  it('asks for the chain with which the delegate signs', async () => {
    const owner = newOwner()
    const solana = testSolanaAccount(5)
    await submitAll(harness, [await grant(owner, [{address: solana.address, chain: 'SOL'}])])
    const message = await buildPost({account: solana, content: {address: owner.address}})
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'processed'})
  })

  it('sees a grant, and its withdrawal, by messages of the same group', async () => {
    const owner = newOwner()
    const post = (time: number) => buildPost({account: delegate, time, content: {address: owner.address}})
    const messages = [
      await post(1),
      await grant(owner, [{address: delegate.address}], 2),
      await post(3),
      await grant(owner, [], 4),
      await post(5),
    ]
    const answers = await submitTogether(harness, messages)
    expect(answers.map(({status}) => status)).toEqual(['rejected', 'processed', 'processed', 'processed', 'rejected'])
  })

  it('judges an amend by a delegate as if it wrote the original', async () => {
    const owner = newOwner()
    await submitAll(harness, [await grant(owner, [{address: delegate.address, post_types: ['note'], channels: ['A']}])])
    const note = await buildPost({account: owner, channel: 'A'})
    const blog = await buildPost({account: owner, channel: 'A', content: {type: 'blog'}})
    const elsewhere = await buildPost({account: owner, channel: 'B', time: 7})
    await submitAll(harness, [note, blog, elsewhere])
    const amend = async (original: typeof note) => {
      const message = await buildAmend(original, {account: delegate, channel: 'Z', content: {address: owner.address}})
      return (await harness.pipeline.submit(message, 'http')).errorCode
    }
    expect([await amend(note), await amend(blog), await amend(elsewhere)]).toEqual([undefined, 2, 2])
  })

  it('finds the original of a delegate in the same group', async () => {
    const owner = newOwner()
    const note = await buildPost({account: owner})
    const amend = await buildAmend(note, {account: delegate, content: {address: owner.address}})
    const answers = await submitTogether(harness, [await grant(owner, [{address: delegate.address, post_types: ['note']}]), note, amend])
    expect(answers.map(({status}) => status)).toEqual(['processed', 'processed', 'processed'])
  })

  it('lets a delegate amend only under the address of the original', async () => {
    const [one, two] = [newOwner(), newOwner()]
    const everything = [{address: delegate.address}]
    const note = await buildPost({account: one})
    await submitAll(harness, [await grant(one, everything), await grant(two, everything), note])
    const amend = await buildAmend(note, {account: delegate, content: {address: two.address}})
    expect(await harness.pipeline.submit(amend, 'http')).toMatchObject({status: 'rejected', errorCode: 2})
  })

  it('lets a delegate forget what it may write, target by target', async () => {
    const owner = newOwner()
    await submitAll(harness, [await grant(owner, [{address: delegate.address, types: ['POST', 'FORGET'], post_types: ['note']}])])
    const [note, other, blog] = [
      await buildPost({account: owner, time: 1}),
      await buildPost({account: owner, time: 2}),
      await buildPost({account: owner, content: {type: 'blog'}}),
    ]
    const aggregate = await buildAggregate({account: owner})
    await submitAll(harness, [note, other, blog, aggregate])
    const forget = async (...targets: (typeof note)[]) => {
      const message = await buildForget(targets, {account: delegate, time: Math.random() * 1e9, content: {address: delegate.address}})
      return (await harness.pipeline.submit(message, 'http')).errorCode
    }
    expect(await forget(note, blog)).toBe(2)
    expect(await forget(aggregate)).toBe(2)
    expect(await forget(note, other)).toBeUndefined()
  })

  it('does not care under which address a FORGET is written', async () => {
    const owner = newOwner()
    const note = await buildPost({account: owner})
    await submitAll(harness, [note])
    const forget = await buildForget([note], {account: delegate, content: {address: owner.address}})
    expect(await harness.pipeline.submit(forget, 'http')).toMatchObject({status: 'rejected', errorCode: 2})
  })

  it('names a content after its hash, so a stranger who signs it first does not keep it from its owner', async () => {
    const owner = newOwner()
    const original = await buildPost({account: owner})
    const stolen = await buildPost({account: delegate, content: {address: owner.address}})
    expect(stolen.item_hash).toBe(computeItemHash(original.item_content ?? ''))
    const answers = await submitTogether(harness, [stolen, original])
    expect(answers.map(({status}) => status)).toEqual(['rejected', 'processed'])
  })
})
