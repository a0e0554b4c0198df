import {buildAmend, buildForget, buildPost, buildPosts, databases, testAccount} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {receiveCatchUp, receiveGossip} from '../../src/index.ts'
import {expectCountsRight, type Harness, listHashes, patience, startHarness, submitAll, submitTogether} from '../fixtures/harness.ts'

describe.each(databases)('duplicates on $name', ({open}) => {
  let harness: Harness

  beforeEach(async () => {
    harness = await startHarness(await open())
  })

  afterEach(async () => {
    await expectCountsRight(harness)
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  it('answers a message that is known as processed and not new, and announces it once', async () => {
    const post = await buildPost()
    const answers = [await submitAll(harness, [post]), await submitAll(harness, [post])]
    expect(answers).toMatchObject([
      {status: 'processed', isNew: true, verdict: 'accept'},
      {status: 'processed', isNew: false, verdict: 'ignore'},
    ])
    expect(harness.processed).toHaveLength(1)
    expect(harness.accepted).toHaveLength(1)
  })

  it('processes a message once that comes several times at once', async () => {
    const post = await buildPost()
    const answers = await submitTogether(
      harness,
      Array.from({length: 20}, () => ({...post})),
    )
    expect(answers.filter(({isNew}) => isNew)).toHaveLength(1)
    expect(answers.every(({status}) => status === 'processed')).toBe(true)
    expect(harness.processed).toHaveLength(1)
  })

  it('takes the envelope fields that nobody signed from the copy that came first', async () => {
    const post = await buildPost()
    const answers = await submitTogether(harness, [
      {...post, time: 5},
      {...post, time: 1, channel: 'OTHER', extra: true},
    ])
    expect(answers.map(({isNew}) => isNew)).toEqual([true, false])
    expect(harness.processed).toMatchObject([{envelope: {time: 5}}])
  })

  it('lets one of two signatures under a hash win, in the same group or later', async () => {
    const post = await buildPost()
    const other = {...post, signature: post.signature?.slice(2) ?? null} // the same bytes without 0x: as good, but not the same text
    const answers = await submitTogether(harness, [post, other])
    expect(answers).toMatchObject([{status: 'processed'}, {status: 'rejected', errorCode: 1, isNew: false}])
    expect(await harness.pipeline.submit(other, 'http')).toMatchObject({status: 'rejected', errorCode: 1, isNew: false})
    expect(await listHashes(harness, 'rejected_messages')).toEqual([])
  })

  it('answers a pending message as pending and not new', async () => {
    const amend = await buildAmend(await buildPost())
    expect(await submitAll(harness, [amend, amend])).toMatchObject({status: 'pending', isNew: false})
    expect(await listHashes(harness, 'pending_messages')).toHaveLength(1)
    expect(harness.accepted).toHaveLength(1)
  })

  it('lets both wait when two signatures come before what they build on, then takes the first', async () => {
    const original = await buildPost()
    const amend = await buildAmend(original)
    const other = {...amend, signature: amend.signature?.slice(2) ?? null}
    await submitTogether(harness, [amend, other])
    expect(await listHashes(harness, 'pending_messages')).toHaveLength(2)
    await submitAll(harness, [original])
    expect(await harness.pipeline.waitForOutcome(amend.item_hash, 10_000)).toMatchObject({status: 'processed'})
    await expect.poll(async () => (await listHashes(harness, 'pending_messages')).length, patience).toBe(0)
    expect(await listHashes(harness, 'rejected_messages')).toEqual([])
  })

  it('tells gossip what to forward: new messages, no known ones, and blames provable faults only', async () => {
    const [one, two, three] = await buildPosts(3)
    const forged = {...three, signature: one?.signature}
    const stranger = await buildPost({account: testAccount(7), content: {address: testAccount(8).address}})
    expect(await receiveGossip(harness.pipeline, [one])).toBe('accept')
    expect(await receiveGossip(harness.pipeline, [one])).toBe('ignore')
    expect(await receiveGossip(harness.pipeline, [one, two])).toBe('accept')
    expect(await receiveGossip(harness.pipeline, [three, forged])).toBe('reject')
    expect(await receiveGossip(harness.pipeline, [{nonsense: true}])).toBe('reject')
    expect(await receiveGossip(harness.pipeline, [stranger])).toBe('ignore')
    expect(await receiveGossip(harness.pipeline, [{...one, signature: two?.signature}])).toBe('ignore')
    expect(await listHashes(harness, 'messages')).toHaveLength(3)
  })

  it('leaves messages that came by gossip for gossip to forward', async () => {
    const [one, two, three] = await buildPosts(3)
    await harness.pipeline.submit(one, 'p2p')
    await harness.pipeline.submit(two, 'sync')
    await harness.pipeline.submit(three, 'http')
    expect(harness.accepted.map(({item_hash}) => item_hash)).toEqual([two?.item_hash, three?.item_hash])
    expect(harness.processed).toHaveLength(3)
  })

  it('refuses gossip without blame when there is no room', async () => {
    await harness.pipeline.stop()
    const small = await startHarness(harness.database, {maxInFlight: 2})
    const posts = await buildPosts(5)
    const answers = await Promise.allSettled(posts.map((post) => small.pipeline.submit(post, 'http')))
    expect(answers.map(({status}) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected'])
    expect(answers[2]).toMatchObject({reason: {code: 'PIPELINE_BUSY', reason: {limit: 2}}})
    const all = await Promise.all(posts.map((post) => receiveGossip(small.pipeline, [post])))
    expect(all).not.toContain('reject')
    await expect(receiveCatchUp(small.pipeline, await buildPosts(5, {time: 100}))).rejects.toMatchObject({code: 'PIPELINE_BUSY'})
    await small.pipeline.stop()
  })

  it('takes a page of history and says what it was worth', async () => {
    const [one, two] = await buildPosts(2)
    expect(await receiveCatchUp(harness.pipeline, [one, two])).toBe('accept')
    expect(await receiveCatchUp(harness.pipeline, [one, two])).toBe('ignore')
    expect(await receiveCatchUp(harness.pipeline, [one, {not: 'a message'}])).toBe('reject')
  })

  it('keeps refusing what was forgotten, also when both come at once', async () => {
    const post = await buildPost()
    const forget = await buildForget([post])
    await submitAll(harness, [post])
    const answers = await submitTogether(harness, [forget, post, {...post, time: 9}])
    expect(answers[0]).toMatchObject({status: 'processed'})
    expect(await submitAll(harness, [post])).toMatchObject({status: 'forgotten'})
    expect(await listHashes(harness, 'messages')).toEqual([forget.item_hash])
  })

  it('refuses everything before start and after stop', async () => {
    const post = await buildPost()
    await harness.pipeline.stop()
    await expect(harness.pipeline.submit(post, 'http')).rejects.toMatchObject({code: 'PIPELINE_UNAVAILABLE'})
    await harness.pipeline.start()
    expect(await submitAll(harness, [post])).toMatchObject({status: 'processed'})
  })
})
