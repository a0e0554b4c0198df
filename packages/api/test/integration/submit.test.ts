import type {Database} from '@aleph-onchain/database'
import {computeItemHash} from '@aleph-onchain/message'
import {PipelineError} from '@aleph-onchain/pipeline'
import {buildForget, buildPost, buildStore, databases, testAccount} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {get, post} from '../support/requests.ts'
import {startApi, type TestApi} from '../support/start-api.ts'

describe.each(databases)('submitting messages on $name', ({open}) => {
  let database: Database
  let test: TestApi

  beforeAll(async () => {
    database = await open()
    test = await startApi(database, {syncTimeoutMs: 3_000})
  })

  afterAll(async () => {
    await test.stop()
    await database.stop()
  })

  it('answers 200 when the message is processed at once, and again when it comes twice', async () => {
    const message = await buildPost({content: {content: 'once'}})
    const processed = {publication_status: {status: 'success', failed: []}, message_status: 'processed'}
    expect(await post(test.server, '/api/v0/messages', {message})).toMatchObject({status: 200, body: processed})
    expect(await post(test.server, '/api/v0/messages', {message, sync: true})).toMatchObject({status: 200, body: processed})
    expect((await get(test.server, `/api/v0/messages/${message.item_hash}`)).body).toMatchObject({
      status: 'processed',
      message: {content: {content: 'once'}},
    })
  })

  it('tolerates the extra fields that messages carry when they come from other nodes', async () => {
    const message = await buildPost({content: {content: 'extra'}})
    expect(
      await post(test.server, '/api/v0/messages', {message: {...message, confirmed: true, size: 3, _id: {}}, sync: false}),
    ).toMatchObject({status: 200})
  })

  it('answers 202 for a message whose file is not here, and waits for it with sync', async () => {
    const bytes = Buffer.from('a file that comes later')
    const message = await buildStore({content: {item_hash: computeItemHash(bytes)}})
    const pending = {publication_status: {status: 'success', failed: []}, message_status: 'pending', error_code: 4}
    expect(await post(test.server, '/api/v0/messages', {message, sync: false})).toMatchObject({status: 202, body: pending})
    expect((await get(test.server, `/api/v0/messages/${message.item_hash}`)).body).toMatchObject({
      status: 'pending',
      messages: [{item_hash: message.item_hash, time: '2023-11-14T22:13:20+00:00', content: {item_type: 'storage'}}],
    })

    const waiting = post(test.server, '/api/v0/messages', {message, sync: true})
    await test.server.inject({method: 'POST', url: '/api/v0/storage/add_file', payload: bytes})
    expect(await waiting).toMatchObject({status: 200, body: {message_status: 'processed'}})
  })

  it('answers 202 when nothing happened in time', async () => {
    const message = await buildStore({content: {item_hash: computeItemHash('never comes')}})
    expect(await post(test.server, '/api/v0/messages', {message, sync: true})).toMatchObject({
      status: 202,
      body: {message_status: 'pending'},
    })
  })

  it('answers 422 with the published code for a message that is refused, and does not pass it on', async () => {
    const message = {...(await buildPost({content: {content: 'forged'}})), signature: `0x${'1'.repeat(130)}`}
    const refused = {publication_status: {status: 'error', failed: ['p2p']}, message_status: 'rejected', error_code: 1}
    expect(await post(test.server, '/api/v0/messages', {message})).toMatchObject({status: 422, body: refused})
    expect((await get(test.server, `/api/v0/messages/${message.item_hash}`)).body).toMatchObject({status: 'rejected', error_code: 1})
  })

  it('answers 422 with what is wrong for what is no message', async () => {
    const message = await buildPost({content: {content: 'changed'}})
    const changed = {...message, item_content: message.item_content?.replace('changed', 'CHANGED')}
    const answer = await post(test.server, '/api/v0/messages', {message: changed})
    expect(answer).toMatchObject({
      status: 422,
      body: {message_status: 'rejected', error_code: 0, details: {errors: [{loc: ['item_hash']}]}},
    })
    expect(await post(test.server, '/api/v0/messages', {message: {type: 'POST'}})).toMatchObject({
      status: 422,
      body: {code: 'PIPELINE_UNREADABLE'},
    })
  })

  it('answers 410 for a message that was forgotten', async () => {
    const message = await buildPost({content: {content: 'regretted'}})
    const forget = await buildForget([message])
    await post(test.server, '/api/v0/messages', {message})
    expect(await post(test.server, '/api/v0/messages', {message: forget})).toMatchObject({status: 200})
    expect(await post(test.server, '/api/v0/messages', {message})).toMatchObject({
      status: 410,
      body: {message_status: 'forgotten', error_code: 504},
    })
    expect((await get(test.server, `/api/v0/messages/${message.item_hash}`)).body).toMatchObject({
      status: 'forgotten',
      forgotten_by: [forget.item_hash],
      message: {sender: testAccount().address, item_hash: message.item_hash},
    })
  })

  it.each(['ipfs', 'p2p'])('takes messages on the %s topic, as text or as an object', async (network) => {
    const url = `/api/v0/${network}/pubsub/pub`
    const asText = await buildPost({content: {content: `${network} text`}})
    const asObject = await buildPost({content: {content: `${network} object`}})
    const success = {status: 200, body: {status: 'success', failed: []}}
    expect(await post(test.server, url, {topic: 'ALEPH-TEST', data: JSON.stringify(asText)})).toMatchObject(success)
    expect(await post(test.server, url, {topic: 'ALEPH-TEST', data: asObject})).toMatchObject(success)
    expect(await post(test.server, url, {topic: 'OTHER', data: asObject})).toMatchObject({status: 403, body: {code: 'API_TOPIC_FORBIDDEN'}})
    expect(await post(test.server, url, {topic: 'ALEPH-TEST', data: {...asObject, signature: '0x'}})).toMatchObject({status: 422})
    expect(await post(test.server, url, {topic: 'ALEPH-TEST', data: 'no JSON'})).toMatchObject({
      status: 422,
      body: {code: 'API_BODY_INVALID'},
    })
  })
})

describe('a pipeline that can take no more', () => {
  it('is answered with 503 and a time to come back', async () => {
    const [sqlite] = databases
    const database = await sqlite?.open()
    if (database === undefined) throw new Error('no database')
    const busy = {
      submit: async () => {
        throw new PipelineError({code: 'PIPELINE_BUSY', limit: 1})
      },
      waitForOutcome: async () => undefined,
      onProcessed: () => () => undefined,
      noteFile: () => undefined,
    }
    const test = await startApi(database, {}, {pipeline: busy})
    const answer = await post(test.server, '/api/v0/messages', {message: {}})
    expect(answer).toMatchObject({status: 503, body: {code: 'PIPELINE_BUSY'}})
    expect(answer.headers['retry-after']).toBe('1')
    await test.stop()
    await database.stop()
  })
})
