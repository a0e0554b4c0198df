import {rejectionCodes} from '@aleph-onchain/message'
import {
  buildAggregate,
  buildAmend,
  buildForget,
  buildPost,
  buildPosts,
  buildStore,
  databases,
  testAccount,
  testFileHash,
} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {
  type Harness,
  listHashes,
  patience,
  readTable,
  signRaw,
  startHarness,
  storeFile,
  submitAll,
  submitTogether,
  waitForOutcome,
} from '../fixtures/harness.ts'

describe.each(databases)('pending messages on $name', ({open}) => {
  let harness: Harness

  beforeEach(async () => {
    harness = await startHarness(await open())
  })

  afterEach(async () => {
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  const settle = async () => await expect.poll(async () => (await listHashes(harness, 'pending_messages')).length, patience).toBe(0)

  it('processes an amend at once when its original arrives, without waiting for its next attempt', async () => {
    const original = await buildPost()
    const amends = [await buildAmend(original), await buildAmend(original, {content: {content: 'again'}})]
    await submitAll(harness, [...amends, original])
    await settle()
    expect(harness.processed.map(({envelope}) => envelope.item_hash)).toEqual(
      expect.arrayContaining(amends.map(({item_hash}) => item_hash)),
    )
  })

  it('processes a FORGET at once when the last of its targets arrives', async () => {
    const posts = await buildPosts(3)
    const forget = await buildForget(posts, {time: 9})
    await submitAll(harness, [forget, ...posts])
    await settle()
    expect(await listHashes(harness, 'messages')).toEqual([forget.item_hash])
  })

  it('processes a STORE at once when its file has been fetched', async () => {
    harness.remoteFiles.set(testFileHash(), 1_234)
    const store = await buildStore()
    expect(await submitAll(harness, [store])).toMatchObject({status: 'pending'})
    await settle()
    expect(await readTable(harness, 'files')).toMatchObject([{hash: testFileHash(), size: 1_234}])
    expect(await readTable(harness, 'file_pins')).toMatchObject([{file_hash: testFileHash(), item_hash: store.item_hash, type: 'message'}])
  })

  it('processes a STORE at once when somebody uploads its file', async () => {
    const store = await buildStore()
    await submitAll(harness, [store])
    await storeFile(harness, testFileHash())
    harness.pipeline.noteFile(testFileHash())
    await settle()
    expect(await listHashes(harness, 'messages')).toEqual([store.item_hash])
  })

  it('follows a chain of messages that came in reverse', async () => {
    const original = await buildStore({time: 1, content: {item_hash: testFileHash(1)}})
    const update = await buildStore({time: 2, content: {item_hash: testFileHash(2), ref: original.item_hash}})
    const forget = await buildForget([update], {time: 3})
    await submitAll(harness, [forget, update, original])
    harness.remoteFiles.set(testFileHash(2), 5)
    harness.remoteFiles.set(testFileHash(1), 5)
    await waitForOutcome(harness, forget)
    expect(await listHashes(harness, 'messages')).toEqual([original.item_hash, forget.item_hash].sort())
    expect(await listHashes(harness, 'forgotten_messages')).toEqual([update.item_hash])
  })

  it('reads a content from outside once it is to be had, and completes it from the envelope', async () => {
    const message = await signRaw({type: 'POST', content: {type: 'note', content: 'far away'}, itemType: 'storage', time: 77})
    expect(await submitAll(harness, [message])).toMatchObject({status: 'pending', errorCode: rejectionCodes.CONTENT_UNAVAILABLE})
    harness.contents.set(message.item_hash, message.text)
    harness.pipeline.noteFile(message.item_hash)
    await settle()
    const [row] = await readTable(harness, 'messages')
    expect(JSON.parse(row?.content ?? '')).toEqual({address: testAccount().address, time: 77, type: 'note', content: 'far away'})
    expect(row).toMatchObject({item_content: null, size: message.text.length, owner: testAccount().address})
    expect(await readTable(harness, 'file_pins')).toMatchObject([
      {type: 'content', item_hash: message.item_hash, owner: testAccount().address},
    ])
  })

  it('processes a content from outside at once when it is at hand', async () => {
    const message = await signRaw({type: 'POST', content: {type: 'note'}, itemType: 'storage'})
    harness.contents.set(message.item_hash, message.text)
    expect(await submitAll(harness, [message])).toMatchObject({status: 'processed'})
  })

  it('rejects a content from outside that breaks its schema', async () => {
    const message = await signRaw({type: 'POST', content: {colour: 'green'}, itemType: 'storage'})
    harness.contents.set(message.item_hash, message.text)
    expect(await submitAll(harness, [message])).toMatchObject({status: 'rejected', errorCode: 0})
  })

  it('rejects a content from outside that is too long', async () => {
    await harness.pipeline.stop()
    const small = await startHarness(harness.database, {maxContentBytes: 20})
    const message = await signRaw({type: 'POST', content: {type: 'note', content: 'x'.repeat(50)}, itemType: 'storage'})
    small.contents.set(message.item_hash, message.text)
    expect(await submitAll(small, [message])).toMatchObject({status: 'rejected', errorCode: 0})
    await small.pipeline.stop()
  })

  it('tries ten times more with growing pauses, then rejects', async () => {
    const amend = await buildAmend(await buildPost())
    await submitAll(harness, [amend])
    const readRow = async () => (await readTable(harness, 'pending_messages'))[0]
    let due = harness.clock.now()
    for (let retries = 1; retries <= 10; retries++) {
      const row = await readRow()
      expect(row).toMatchObject({retries, error_code: 101})
      const pauseMs = (row?.next_attempt_ms ?? 0) - due
      expect(pauseMs).toBeGreaterThanOrEqual(500 * Math.min(2 ** (retries - 1), 300))
      due += pauseMs
      await harness.clock.advance(due - harness.clock.now())
      await expect.poll(async () => await harness.clock.advance(500).then(readRow), patience).not.toEqual(row)
    }
    expect(await listHashes(harness, 'pending_messages')).toEqual([])
    expect(await readTable(harness, 'rejected_messages')).toMatchObject([{item_hash: amend.item_hash, error_code: 101}])
  })

  it('goes on with what was pending after a restart', async () => {
    const original = await buildPost()
    const amend = await buildAmend(original)
    await submitAll(harness, [amend])
    await harness.pipeline.stop()
    const next = await startHarness(harness.database, {clock: harness.clock})
    await submitAll(next, [original])
    expect(await waitForOutcome(next, amend)).toMatchObject({status: 'processed'})
    expect(next.accepted.map(({item_hash}) => item_hash)).toEqual([original.item_hash])
    await next.pipeline.stop()
  })

  it('rejects what would have to wait when too many do', async () => {
    await harness.pipeline.stop()
    const small = await startHarness(harness.database, {maxPending: 3})
    const originals = await buildPosts(5)
    const amends = await Promise.all(originals.map((original) => buildAmend(original)))
    const answers = await submitTogether(small, amends)
    expect(answers.map(({status}) => status)).toEqual(['pending', 'pending', 'pending', 'rejected', 'rejected'])
    expect(answers[4]).toMatchObject({errorCode: 101, isNew: true})
    await submitAll(small, originals)
    expect(await submitAll(small, [amends[4]])).toMatchObject({status: 'processed'})
    await small.pipeline.stop()
  })

  it('tells those who wait what became of a message, and gives up in time', async () => {
    const original = await buildPost()
    const amend = await buildAmend(original)
    await submitAll(harness, [amend])
    const waiting = harness.pipeline.waitForOutcome(amend.item_hash, 30_000)
    await submitAll(harness, [original])
    expect(await waiting).toMatchObject({itemHash: amend.item_hash, status: 'processed'})
    expect(await harness.pipeline.waitForOutcome(amend.item_hash, 30_000)).toMatchObject({status: 'processed'})
    const never = harness.pipeline.waitForOutcome(testFileHash(), 30_000)
    await expect.poll(() => harness.clock.sleeping, patience).toBeGreaterThan(0)
    await harness.clock.advance(30_000)
    expect(await never).toBeUndefined()
  })

  it('keeps a message that breaks something unexpectedly from breaking its group', async () => {
    const broken = await buildPost({content: {content: 'broken'}})
    const posts = await buildPosts(7)
    const database = {
      ...wrap(harness.database),
      transaction: ((work) =>
        harness.database.transaction(async (tx) => {
          const result = await work(tx)
          const row = await tx.selectFrom('messages').select('seq').where('item_hash', '=', broken.item_hash).executeTakeFirst()
          if (row !== undefined) throw new Error('the disk has a hole')
          return result
        })) as typeof harness.database.transaction,
    }
    await harness.pipeline.stop()
    const faulty = await startHarness(database)
    const answers = await submitTogether(faulty, [...posts.slice(0, 3), broken, ...posts.slice(3)])
    expect(answers.map(({status}) => status)).toEqual([...Array(3).fill('processed'), 'pending', ...Array(4).fill('processed')])
    expect(answers[3]).toMatchObject({errorCode: -1})
    expect(faulty.processed).toHaveLength(7)
    expect(await waitForOutcome(faulty, broken)).toMatchObject({status: 'rejected', errorCode: -1})
    await faulty.pipeline.stop()
  })

  it('acknowledges nothing while nothing can be written, and goes on when it can again', async () => {
    let isBroken = false
    let transactions = 0
    const database = {
      ...wrap(harness.database),
      transaction: (async (work) => {
        transactions++
        if (isBroken) throw new Error('disk full')
        return await harness.database.transaction(work)
      }) as typeof harness.database.transaction,
    }
    await harness.pipeline.stop()
    const faulty = await startHarness(database)
    const posts = await buildPosts(200)
    isBroken = true
    transactions = 0
    const failed = await Promise.allSettled(posts.map((post) => faulty.pipeline.submit(post, 'http')))
    expect(failed.every((answer) => answer.status === 'rejected' && answer.reason.code === 'PIPELINE_UNAVAILABLE')).toBe(true)
    expect(transactions).toBeLessThan(40)
    isBroken = false
    expect(await submitTogether(faulty, posts)).toHaveLength(200)
    expect(await listHashes(harness, 'messages')).toHaveLength(200)
    await faulty.pipeline.stop()
  })

  it('merges an aggregate in the background that is too much for its group', async () => {
    const owner = testAccount(3)
    const big = 'x'.repeat(150_000)
    const elements = await Promise.all(
      Array.from({length: 70}, (_, index) =>
        buildAggregate({account: owner, time: 100 + index, content: {content: {[`k${index % 10}`]: `${index}${big}`}}}),
      ),
    )
    await submitTogether(harness, elements)
    const late = await buildAggregate({account: owner, time: 50, content: {content: {k1: 'covered', old: 'seen'}}})
    expect(await submitAll(harness, [late])).toMatchObject({status: 'processed'})
    expect(await readTable(harness, 'aggregates')).toMatchObject([{dirty: 1}])
    await expect
      .poll(async () => {
        await harness.clock.advance(1_000)
        return (await readTable(harness, 'aggregates'))[0]?.dirty
      }, patience)
      .toBe(0)
    const content = JSON.parse((await readTable(harness, 'aggregates'))[0]?.content ?? '{}')
    expect(Object.keys(content)).toHaveLength(11)
    expect(content).toMatchObject({old: 'seen', k1: `61${big}`})
  })
})

function wrap({dialect, reader, start, stop}: Harness['database']) {
  return {dialect, reader, start, stop}
}
