import {rejectionCodes} from '@aleph-onchain/message'
import {
  buildAggregate,
  buildAmend,
  buildForget,
  buildPost,
  buildStore,
  buildVProgram,
  databases,
  testAccount,
  testFileHash,
} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {
  codeOf,
  type Harness,
  listHashes,
  readTable,
  signRaw,
  startHarness,
  storeFile,
  submitAll,
  waitForOutcome,
} from '../fixtures/harness.ts'

const [owner, stranger] = [testAccount(1), testAccount(2)]

describe.each(databases)('rejections on $name', ({open}) => {
  let harness: Harness

  beforeEach(async () => {
    harness = await startHarness(await open())
  })

  afterEach(async () => {
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  it('rejects a content that breaks its schema with code 0 and names the faults', async () => {
    const message = await signRaw({type: 'POST', content: {address: testAccount().address, time: 1}})
    const answer = await harness.pipeline.submit(message, 'http')
    expect(answer).toMatchObject({status: 'rejected', isNew: true, errorCode: 0, verdict: 'ignore'})
    expect(answer.details).toMatchObject({errors: [{type: 'missing', loc: ['type']}]})
    expect(await readTable(harness, 'rejected_messages')).toMatchObject([{item_hash: message.item_hash, error_code: 0}])
  })

  it('records an envelope that is wrong but has a hash with code 0, and blames the sender', async () => {
    const message = {...(await buildPost()), item_content: '{}'}
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'rejected', errorCode: 0, verdict: 'reject'})
    expect(await listHashes(harness, 'rejected_messages')).toEqual([message.item_hash])
  })

  it.each([[{}], [null], ['text'], [{item_hash: 7}], [{item_hash: '../../etc/passwd'}]])(
    'throws for %j, which names no hash',
    async (input) => {
      await expect(harness.pipeline.submit(input, 'http')).rejects.toMatchObject({code: 'PIPELINE_UNREADABLE'})
      expect(await listHashes(harness, 'rejected_messages')).toEqual([])
    },
  )

  it('rejects a valid V-PROGRAM with code 0 until its handler exists', async () => {
    const answer = await harness.pipeline.submit(await buildVProgram(), 'http')
    expect(answer).toMatchObject({status: 'rejected', errorCode: 0, details: {errors: [expect.stringContaining('V-PROGRAM')]}})
  })

  it('rejects chains without verifier with code 0', async () => {
    const message = {...(await buildPost()), chain: 'AURORA'}
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({errorCode: 0, verdict: 'ignore'})
  })

  it('rejects a wrong and a missing signature with code 1', async () => {
    const [one, two] = [await buildPost({time: 1}), await buildPost({time: 2})]
    expect(await harness.pipeline.submit({...one, signature: two.signature}, 'p2p')).toMatchObject({errorCode: 1, verdict: 'reject'})
    expect(await harness.pipeline.submit({...two, signature: null}, 'p2p')).toMatchObject({errorCode: 1, verdict: 'reject'})
    expect(await listHashes(harness, 'rejected_messages')).toEqual([one.item_hash, two.item_hash].sort())
    expect(harness.accepted).toEqual([])
  })

  it('refuses another signature under a processed hash with code 1 and leaves the message alone', async () => {
    const message = await buildPost()
    const answer = await submitAll(harness, [message, {...message, signature: `0x${'1'.repeat(130)}`}])
    expect(answer).toMatchObject({status: 'rejected', errorCode: 1, isNew: false, verdict: 'ignore'})
    expect(await readTable(harness, 'messages')).toMatchObject([{signature: message.signature}])
    expect(await listHashes(harness, 'rejected_messages')).toEqual([])
  })

  it('rejects a sender who may not write under the address with code 2', async () => {
    const message = await buildPost({account: stranger, content: {address: owner.address}})
    expect(await codeOf(harness, message)).toBe(rejectionCodes.PERMISSION_DENIED)
  })

  it('rejects a content that stays away with code 3', async () => {
    const message = await signRaw({type: 'POST', content: {address: testAccount().address, time: 1, type: 'x'}, itemType: 'storage'})
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'pending', errorCode: 3})
    expect(await waitForOutcome(harness, message)).toMatchObject({status: 'rejected', errorCode: 3})
    expect(await listHashes(harness, 'pending_messages')).toEqual([])
  })

  it('rejects a STORE whose file stays away with code 4', async () => {
    const message = await buildStore()
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'pending', errorCode: 4})
    expect(await waitForOutcome(harness, message)).toMatchObject({status: 'rejected', errorCode: 4})
  })

  it('rejects a STORE whose file is too large with code 4 as soon as that is known', async () => {
    const message = await buildStore()
    harness.remoteFiles.set(testFileHash(), 'too-large')
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'pending', errorCode: 4})
    expect(await waitForOutcome(harness, message)).toMatchObject({
      status: 'rejected',
      errorCode: 4,
      details: {errors: [expect.stringContaining('larger')]},
    })
    expect(harness.clock.now() - Date.UTC(2026, 0, 1)).toBeLessThan(60_000)
  })

  it('rejects amends: without original 101, of an amend 102, of another owner 2', async () => {
    const original = await buildPost({account: owner})
    const amend = await buildAmend(original, {account: owner})
    expect(await harness.pipeline.submit(amend, 'http')).toMatchObject({status: 'pending', errorCode: 101})
    expect(await waitForOutcome(harness, amend)).toMatchObject({status: 'rejected', errorCode: 101})
    await submitAll(harness, [original, amend])
    expect(await codeOf(harness, await buildAmend(amend, {account: owner}))).toBe(102)
    expect(await codeOf(harness, await buildAmend(original, {account: stranger}))).toBe(2)
  })

  it('rejects STOREs: unknown ref 200, ref to an update 201, ref to the file of another 2', async () => {
    await storeFile(harness, testFileHash())
    const original = await buildStore({account: owner})
    const update = await buildStore({account: owner, time: 1_700_000_001, content: {ref: original.item_hash}})
    expect(await harness.pipeline.submit(update, 'http')).toMatchObject({status: 'pending', errorCode: 200})
    expect(await waitForOutcome(harness, update)).toMatchObject({status: 'rejected', errorCode: 200})
    await submitAll(harness, [original, update])
    expect(await codeOf(harness, await buildStore({account: owner, time: 1_700_000_002, content: {ref: update.item_hash}}))).toBe(201)
    expect(await codeOf(harness, await buildStore({account: stranger, content: {ref: original.item_hash}}))).toBe(2)
  })

  it('takes an empty ref for none', async () => {
    await storeFile(harness, testFileHash())
    const original = await buildStore({content: {ref: ''}})
    const update = await buildStore({time: 1_700_000_001, content: {ref: original.item_hash}})
    expect(await submitAll(harness, [original, update])).toMatchObject({status: 'processed'})
  })

  it('rejects FORGETs: of nothing 500, of the unknown 501, of a FORGET 502, of the messages of others 2', async () => {
    const [post, other] = [await buildPost({account: owner}), await buildPost({account: stranger})]
    const forget = await buildForget([post], {account: owner})
    expect(await codeOf(harness, await buildForget([], {account: owner}))).toBe(500)
    expect(await harness.pipeline.submit(forget, 'http')).toMatchObject({status: 'pending', errorCode: 501})
    expect(await waitForOutcome(harness, forget)).toMatchObject({
      status: 'rejected',
      errorCode: 501,
      details: {errors: [{message: post.item_hash}]},
    })
    await submitAll(harness, [post, forget, other])
    expect(await codeOf(harness, await buildForget([forget], {account: owner}))).toBe(502)
    expect(await codeOf(harness, await buildForget([other], {account: owner}))).toBe(2)
  })

  it('answers 504 for what was forgotten, and never takes it back', async () => {
    const post = await buildPost()
    await submitAll(harness, [post, await buildForget([post])])
    expect(await harness.pipeline.submit(post, 'http')).toMatchObject({status: 'forgotten', errorCode: 504, isNew: false})
    expect(await harness.pipeline.submit({...post, signature: '0x00'}, 'http')).toMatchObject({status: 'rejected', errorCode: 1})
    expect(await harness.pipeline.submit({...post, item_content: null}, 'http')).toMatchObject({status: 'rejected', errorCode: 0})
    expect(await listHashes(harness, 'messages')).not.toContain(post.item_hash)
    expect(await listHashes(harness, 'rejected_messages')).toEqual([])
  })

  it('keeps a message waiting with code -1 while permissions are being merged', async () => {
    const security = {authorizations: [{address: stranger.address}]}
    await submitAll(harness, [await buildAggregate({account: owner, content: {key: 'security', content: security}})])
    await harness.database.transaction((tx) => tx.updateTable('aggregates').set({dirty: 2}).execute())
    const message = await buildPost({account: stranger, content: {address: owner.address}})
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'pending', errorCode: -1})
    await harness.database.transaction((tx) => tx.updateTable('aggregates').set({dirty: 0}).execute())
    expect(await waitForOutcome(harness, message)).toMatchObject({status: 'processed'})
  })

  it('takes a rejected message again when it is sent again', async () => {
    const message = await buildPost()
    await harness.pipeline.submit({...message, signature: `0x${'1'.repeat(130)}`}, 'http')
    expect(await listHashes(harness, 'rejected_messages')).toEqual([message.item_hash])
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'processed', isNew: true})
    expect(await listHashes(harness, 'rejected_messages')).toEqual([])
  })

  it('never lets an unverified copy touch a message that is processed or pending', async () => {
    const post = await buildPost({account: owner})
    const amend = await buildAmend(await buildPost({account: owner, time: 5}), {account: owner})
    await submitAll(harness, [post, amend])
    for (const known of [post, amend]) {
      await harness.pipeline.submit({...known, signature: `0x${'1'.repeat(130)}`}, 'p2p')
      await harness.pipeline.submit({...known, signature: null}, 'p2p')
      await harness.pipeline.submit({...known, time: 'never'}, 'p2p')
    }
    expect(await listHashes(harness, 'rejected_messages')).toEqual([])
    expect(await listHashes(harness, 'messages')).toEqual([post.item_hash])
    expect(await listHashes(harness, 'pending_messages')).toEqual([amend.item_hash])
  })

  it('drops the oldest rejections beyond its limit', async () => {
    await harness.pipeline.stop()
    const bounded = await startHarness(harness.database, {maxRejected: 10})
    const messages = Array.from({length: 1_020}, (_, index) => ({item_hash: index.toString(16).padStart(64, '0')}))
    for (let at = 0; at < messages.length; at += 204) {
      await bounded.clock.advance(1)
      await Promise.all(messages.slice(at, at + 204).map((message) => bounded.pipeline.submit(message, 'p2p')))
    }
    await bounded.pipeline.stop()
    const rest = await listHashes(harness, 'rejected_messages')
    expect(rest.length).toBeLessThan(250)
    expect(rest.every((hash) => Number.parseInt(hash, 16) >= 816)).toBe(true)
  })
})
