import {once} from 'node:events'
import {Agent, request} from 'node:http'
import {text} from 'node:stream/consumers'
import type {Database} from '@aleph-onchain/database'
import {computeItemHash} from '@aleph-onchain/message'
import type {Submission} from '@aleph-onchain/pipeline'
import {databases} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {WebSocket} from 'ws'
import type {buildOpenApi} from '../../src/index.ts'
import {sendRaw} from '../support/raw-request.ts'
import {get, receive} from '../support/requests.ts'
import {startApi, type TestApi} from '../support/start-api.ts'

async function openDatabase(): Promise<Database> {
  const sqlite = databases.find((fixture) => fixture.name === 'sqlite')
  if (sqlite === undefined) throw new Error('no SQLite')
  return await sqlite.open()
}

describe('the server', () => {
  let database: Database
  let test: TestApi
  let base: string
  let isReady = true

  beforeAll(async () => {
    database = await openDatabase()
    const readiness = {check: async () => (isReady ? [] : [{part: 'database', code: 'DATABASE_BUSY', text: 'The database is busy.'}])}
    test = await startApi(database, {maxUploads: 1}, {readiness})
    base = await test.listen()
  })

  afterAll(async () => {
    await test.stop()
    await database.stop()
  })

  it('says who it is and how it is', async () => {
    expect((await get(test.server, '/version')).body).toEqual({version: '0.0.0-test'})
    expect((await get(test.server, '/api/v0/version')).body).toEqual({version: '0.0.0-test'})
    expect((await get(test.server, '/api/v0/info/public.json')).body).toEqual({node_multi_addresses: ['/ip4/127.0.0.1/tcp/4025']})
    expect((await get(test.server, '/healthz')).body).toEqual({status: 'ok'})
    expect(await get(test.server, '/metrics')).toMatchObject({
      status: 200,
      text: 'aleph_test 1\n',
      headers: {'content-type': 'text/plain; version=0.0.4'},
    })
  })

  it('tells what keeps it from being ready', async () => {
    expect(await get(test.server, '/readyz')).toMatchObject({status: 200, body: {status: 'ready', reasons: []}})
    isReady = false
    expect(await get(test.server, '/readyz')).toMatchObject({status: 503, body: {status: 'unready', reasons: [{part: 'database'}]}})
    isReady = true
  })

  it('lets pages of any origin in, preflights included', async () => {
    expect((await get(test.server, '/version')).headers['access-control-allow-origin']).toBe('*')
    expect((await get(test.server, '/unknown')).headers['access-control-allow-origin']).toBe('*')
    const preflight = receive(
      await test.server.inject({
        method: 'OPTIONS',
        url: '/api/v0/messages',
        headers: {'access-control-request-headers': 'content-type,x-y'},
      }),
    )
    expect(preflight.status).toBe(204)
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': 'content-type,x-y',
    })
  })

  it.each(['/version', '/api/v0/messages.json', '/api/v0/messages.json?pagination=100', '/api/docs'])(
    'answers HEAD for GET %s',
    async (url) => {
      const answer = await test.server.inject({method: 'HEAD', url})
      expect(answer).toMatchObject({statusCode: 200, body: ''})
    },
  )

  it('keeps connections open', async () => {
    const agent = new Agent({keepAlive: true, maxSockets: 1})
    const ports = new Set<number | undefined>()
    for (let count = 0; count < 3; count++) {
      const sent = request(`${base}/version`, {agent}).end()
      const [response] = await once(sent, 'response')
      ports.add(sent.socket?.localPort)
      await text(response)
    }
    agent.destroy()
    expect(ports.size).toBe(1)
  })

  it.each([
    ['no HTTP', 'hello\r\n\r\n', '400'],
    ['headers that are too long', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, '431'],
    ['a length that is none', 'POST /api/v0/messages HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n', '400'],
  ])('answers %s with an error of its own', async (_, bytes, status) => {
    const answer = await sendRaw(base, bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain('"code":"API_REQUEST_INVALID"')
  })

  it.each([
    ['/api/v0/messages', 20, 413],
    ['/api/v0/storage/add_json', 20, 413],
    ['/api/v0/storage/add_file', 30, 413],
    ['/api/v0/ipfs/add_file', 20, 403],
  ])('answers %s with a body of %i MB although it refuses it', async (path, megabytes, status) => {
    const answer = await fetch(`${base}${path}`, {method: 'POST', body: Buffer.alloc(megabytes * 1_000_000)})
    expect(answer.status).toBe(status)
    await answer.text()
  })

  it.each([
    [
      'multipart',
      {'content-type': 'multipart/form-data; boundary=b'},
      '--b\r\ncontent-disposition: form-data; name="file"; filename="x"\r\n\r\nabc',
    ],
    ['raw', {}, 'abc'],
  ])('forgets uploads (%s) of clients that go away', async (_, headers, start) => {
    const url = `${base}/api/v0/storage/add_file`
    const upload = async () => (await fetch(url, {method: 'POST', body: 'x'})).status
    const sent = request(url, {method: 'POST', headers})
    sent.on('error', () => undefined)
    sent.write(start)
    await expect.poll(upload).toBe(503)
    sent.destroy()
    await expect.poll(upload).toBe(200)
  })

  it('describes itself as OpenAPI and in a page', async () => {
    const {body} = await get(test.server, '/api/docs/json')
    const document = body as ReturnType<typeof buildOpenApi> & {
      readonly paths: Record<string, Record<string, {readonly parameters: {readonly name: string}[]}>>
    }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/api/v0/messages/page/{page}.json')
    expect(document.paths['/api/v0/messages.json']?.get?.parameters.find((parameter) => parameter.name === 'addresses')).toMatchObject({
      in: 'query',
      required: false,
      style: 'form',
      explode: false,
      schema: {type: 'array', items: {type: 'string'}},
    })
    expect((await get(test.server, '/api/docs')).text).toContain('swagger-ui-bundle.js')
    for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'start.js', 'favicon-32x32.png']) {
      expect((await get(test.server, `/api/docs/${file}`)).status).toBe(200)
    }
  })

  it('reports a port that is taken', async () => {
    const {port} = new URL(base)
    const other = await startApi(database, {bind: {host: '127.0.0.1', port: Number(port)}})
    await expect(other.listen()).rejects.toMatchObject({code: 'API_LISTEN_FAILED'})
    await other.stop()
  })
})

describe('stopping', () => {
  it('lets requests end, closes websockets and idle connections, and takes 3 seconds at most', async () => {
    const database = await openDatabase()
    const test = await startApi(database, {maxUploads: 1, stopGraceMs: 300})
    const base = await test.listen()
    const idle = new Agent({keepAlive: true})
    const response = await once(request(`${base}/version`, {agent: idle}).end(), 'response')
    await text(response[0])
    const socket = new WebSocket(`${base.replace('http', 'ws')}/api/ws0/messages`)
    await once(socket, 'open')
    const closed = once(socket, 'close')
    const hanging = request(`${base}/api/v0/storage/add_file`, {method: 'POST'})
    const broken = once(hanging, 'error')
    hanging.write('part')
    await expect.poll(async () => (await fetch(`${base}/api/v0/storage/add_file`, {method: 'POST', body: 'x'})).status).toBe(503)

    const began = performance.now()
    await test.api.stop()
    expect(performance.now() - began).toBeLessThan(3_000)
    expect((await closed)[0]).toBe(1001)
    await broken
    await expect(fetch(`${base}/version`)).rejects.toThrow()

    await test.api.start()
    const again = `http://127.0.0.1:${test.api.address?.port}`
    expect((await fetch(`${again}/version`)).status).toBe(200)
    await test.stop()
    await test.api.stop()
    await database.stop()
  })
})

describe('answers under way', () => {
  it('are finished when the node stops', async () => {
    const database = await openDatabase()
    const submitted = Promise.withResolvers<void>()
    const outcome = Promise.withResolvers<Submission>()
    const pipeline = {
      submit: async () => {
        submitted.resolve()
        return await outcome.promise
      },
      waitForOutcome: async () => undefined,
      onProcessed: () => () => undefined,
      noteFile: () => undefined,
    }
    const test = await startApi(database, {}, {pipeline})
    const base = await test.listen()
    const sent = fetch(`${base}/api/v0/messages`, {method: 'POST', body: '{"message":{}}'})
    await submitted.promise
    const stopped = test.api.stop()
    outcome.resolve({itemHash: computeItemHash(''), status: 'processed', isNew: true, verdict: 'accept'})
    expect((await sent).status).toBe(200)
    await stopped
    await test.stop()
    await database.stop()
  })
})
