import {once} from 'node:events'
import {connect} from 'node:net'
import type {Database} from '@aleph-onchain/database'
import type {Envelope} from '@aleph-onchain/message'
import {buildAggregate, buildPost, buildPosts, databases, testAccount} from '@aleph-onchain/testkit'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {WebSocket} from 'ws'
import {submitAll} from '../support/requests.ts'
import {startApi, type TestApi} from '../support/start-api.ts'

interface Watched {
  readonly item_hash: string
  readonly content?: {readonly content: unknown}
}

describe.each(databases)('websockets on $name', ({open}) => {
  let database: Database
  let test: TestApi
  let base: string
  let past: readonly Envelope[]
  const clients: WebSocket[] = []

  beforeAll(async () => {
    database = await open()
    test = await startApi(database, {maxSockets: 5, maxSocketBufferBytes: 1_000_000})
    base = (await test.listen()).replace('http', 'ws')
    past = await buildPosts(15, {account: testAccount(1), channel: 'PAST'})
    await submitAll(test.server, past)
  })

  afterEach(async () => {
    for (const client of clients.splice(0)) {
      client.terminate()
      if (client.readyState !== client.CLOSED) await once(client, 'close')
    }
    await expect.poll(() => countSockets(test)).toBe(0)
  })

  afterAll(async () => {
    await test.stop()
    await database.stop()
  })

  async function watch(query = ''): Promise<{readonly client: WebSocket; readonly frames: Watched[]}> {
    const frames: Watched[] = []
    const client = new WebSocket(`${base}/api/ws0/messages?${query}`)
    clients.push(client)
    client.on('message', (data) => frames.push(JSON.parse(data.toString())))
    await once(client, 'open')
    return {client, frames}
  }

  it('show the newest messages oldest first, then what is processed', async () => {
    const {frames} = await watch('channels=PAST&history=4')
    await expect.poll(() => frames.length).toBe(4)
    expect(frames.map((frame) => frame.item_hash)).toEqual(past.slice(-4).map((message) => message.item_hash))
    const live = await buildPost({channel: 'PAST', content: {content: 'live'}})
    await submitAll(test.server, [live])
    await expect.poll(() => frames.length).toBe(5)
    const {item_content, ...envelope} = live
    expect(frames[4]).toEqual({
      ...envelope,
      item_content,
      content: JSON.parse(item_content ?? ''),
      confirmed: false,
      confirmations: [],
      size: item_content?.length,
    })
  })

  it('show ten messages of the past by default, none when asked for none', async () => {
    const {frames} = await watch('channels=PAST')
    const {frames: none} = await watch('channels=PAST&history=0')
    await expect.poll(() => frames.length).toBe(10)
    expect(none).toEqual([])
  })

  it('follow every filter, in the past and live', async () => {
    const wanted = await watch('msgType=AGGREGATE&contentKeys=watched&tags=t1&history=5')
    const bare = await watch('msgTypes=AGGREGATE&contentFormat=none&history=0')
    const confirmed = await watch('endBlock=5')
    await submitAll(test.server, [
      await buildAggregate({content: {key: 'other', content: {tags: ['t1']}}}),
      await buildAggregate({content: {key: 'watched', content: {tags: ['t1']}}}),
      await buildAggregate({content: {key: 'watched', content: {tags: ['t2']}}}),
      await buildPost({content: {content: {tags: ['t1']}}}),
    ])
    await expect.poll(() => bare.frames.length).toBe(3)
    expect(bare.frames[0]).not.toHaveProperty('content')
    await expect.poll(() => wanted.frames.length).toBe(1)
    expect(confirmed.frames).toEqual([])
  })

  it('lose no message between the past and the live ones, and show none twice', async () => {
    const messages = await buildPosts(60, {account: testAccount(7), channel: 'RACE'})
    const submitting = submitAll(test.server, messages)
    const watchers = await Promise.all([
      watch('channels=RACE&history=199'),
      watch('channels=RACE&history=199'),
      watch('channels=RACE&history=199'),
    ])
    await submitting
    for (const {frames} of watchers) {
      await expect.poll(() => frames.length).toBe(60)
      expect(new Set(frames.map((frame) => frame.item_hash)).size).toBe(60)
    }
  })

  it('refuse wrong parameters before the upgrade', async () => {
    const client = new WebSocket(`${base}/api/ws0/messages?history=500`)
    const [, response] = await once(client, 'unexpected-response')
    expect(response.statusCode).toBe(422)
    client.on('error', () => undefined).terminate()
  })

  it('beyond the number at a time are closed with 1013', async () => {
    await Promise.all([watch(), watch(), watch(), watch(), watch()])
    const client = new WebSocket(`${base}/api/ws0/messages`)
    const [code, reason] = await once(client, 'close')
    expect([code, reason.toString()]).toEqual([1013, 'Too many connections'])
  })

  it('that do not read are closed with 1013, and hold up nobody', async () => {
    const {client: slow} = await watch('channels=FLOOD&history=0')
    const {frames} = await watch('channels=FLOOD&history=0&contentFormat=none')
    slow.pause()
    const text = 'x'.repeat(150_000)
    for (let number = 0; number < 60; number++) {
      await submitAll(test.server, [await buildPost({channel: 'FLOOD', content: {content: {number, text}}})])
    }
    await expect.poll(() => frames.length, {timeout: 20_000}).toBe(60)
    expect(countSockets(test)).toBe(1)
    const closed = once(slow, 'close')
    slow.resume()
    const [code] = await closed
    expect([1013, 1006]).toContain(code)
  })

  it('close a client that says too much', async () => {
    const {client} = await watch('history=0')
    client.on('error', () => undefined)
    client.send('x'.repeat(10_000))
    const [code] = await once(client, 'close')
    expect(code).toBe(1009)
  })
})

describe('pings of websockets', () => {
  let database: Database
  let test: TestApi
  let base: string

  beforeAll(async () => {
    const sqlite = databases.find((fixture) => fixture.name === 'sqlite')
    if (sqlite === undefined) throw new Error('no SQLite')
    database = await sqlite.open()
    test = await startApi(database, {pingEveryMs: 200})
    base = (await test.listen()).replace('http', 'ws')
  })

  afterAll(async () => {
    await test.stop()
    await database.stop()
  })

  it('close those who are gone without a word', async () => {
    const {hostname, port} = new URL(base)
    const socket = connect(Number(port), hostname)
    const key = Buffer.from('0123456789abcdef').toString('base64')
    const closed = once(socket, 'close')
    socket.write(
      `GET /api/ws0/messages HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    )
    socket.on('error', () => undefined)
    socket.resume()
    await closed
    expect(countSockets(test)).toBe(0)
  })

  it('keep those who answer, whatever else they say', async () => {
    const client = new WebSocket(`${base}/api/ws0/messages?history=0`)
    await once(client, 'open')
    client.send('hello')
    for (let pings = 0; pings < 4; pings++) await once(client, 'ping')
    expect(client.readyState).toBe(client.OPEN)
    client.terminate()
  })
})

function countSockets({api}: TestApi): number {
  return api.socketCount
}
