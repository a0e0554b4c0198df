import type {Database} from '@aleph-onchain/database'
import {buildPost, databases} from '@aleph-onchain/testkit'
import type {InjectOptions} from 'fastify'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {get, receive} from '../support/requests.ts'
import {startApi, type TestApi} from '../support/start-api.ts'

const hash = 'a'.repeat(64)
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

type Case = readonly [request: string | InjectOptions, status: number, code: string | undefined]

const json = (url: string, payload: string): InjectOptions => ({
  method: 'POST',
  url,
  payload,
  headers: {'content-type': 'application/json'},
})
const messages = (payload: string) => json('/api/v0/messages', payload)

/** Codes of answers that are lists of issues are written `type@parameter`. */
const cases: readonly Case[] = [
  // Bodies
  [messages(''), 422, 'API_BODY_INVALID'],
  [messages('{'), 422, 'API_BODY_INVALID'],
  [messages('null'), 422, 'API_BODY_INVALID'],
  [messages('[]'), 422, 'API_BODY_INVALID'],
  [messages('"text"'), 422, 'API_BODY_INVALID'],
  [messages('{}'), 422, 'API_BODY_INVALID'],
  [messages('{"message":null}'), 422, 'PIPELINE_UNREADABLE'],
  [messages('{"message":[]}'), 422, 'PIPELINE_UNREADABLE'],
  [messages('{"message":{"item_hash":5}}'), 422, 'PIPELINE_UNREADABLE'],
  [messages('{"__proto__":{"message":{}}}'), 422, 'API_BODY_INVALID'],
  [messages('{"message":{"__proto__":{"item_hash":"x"}}}'), 422, 'PIPELINE_UNREADABLE'],
  [messages(`{"message":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 422, 'PIPELINE_UNREADABLE'],
  [messages(`{"message":"${'x'.repeat(1_048_576)}"}`), 413, 'API_BODY_TOO_LARGE'],
  [{method: 'POST', url: '/api/v0/messages'}, 422, 'API_BODY_INVALID'],
  [
    {method: 'POST', url: '/api/v0/messages', payload: 'a=b', headers: {'content-type': 'application/x-www-form-urlencoded'}},
    422,
    'API_BODY_INVALID',
  ],
  [
    {method: 'POST', url: '/api/v0/messages', payload: Buffer.from([0x1f, 0x8b, 0xff]), headers: {'content-encoding': 'gzip'}},
    422,
    'API_BODY_INVALID',
  ],
  [json('/api/v0/p2p/pubsub/pub', '{}'), 403, 'API_TOPIC_FORBIDDEN'],
  [json('/api/v0/p2p/pubsub/pub', '{"topic":{}}'), 403, 'API_TOPIC_FORBIDDEN'],
  [json('/api/v0/p2p/pubsub/pub', '{"topic":"ALEPH-TEST"}'), 422, 'API_BODY_INVALID'],
  [json('/api/v0/p2p/pubsub/pub', '{"topic":"ALEPH-TEST","data":5}'), 422, 'PIPELINE_UNREADABLE'],
  [json('/api/v0/storage/add_json', 'no JSON'), 422, 'API_BODY_INVALID'],
  [json('/api/v0/storage/add_json', `"${'x'.repeat(4 * 1_048_576)}"`), 413, 'API_BODY_TOO_LARGE'],
  [json('/api/v0/ipfs/add_json', '{}'), 403, 'API_IPFS_DISABLED'],
  [json('/api/v0/ipfs/add_file', '{}'), 403, 'API_IPFS_DISABLED'],
  // Hashes
  ['/api/v0/messages/abc', 400, 'API_HASH_INVALID'],
  [`/api/v0/messages/${'A'.repeat(64)}`, 400, 'API_HASH_INVALID'],
  [`/api/v0/messages/${hash}a`, 400, 'API_HASH_INVALID'],
  ['/api/v0/messages/%00', 400, 'API_HASH_INVALID'],
  ['/api/v0/messages/..%2f..%2fetc%2fpasswd', 400, 'API_HASH_INVALID'],
  [`/api/v0/messages/${'x'.repeat(1_000)}`, 400, 'API_HASH_INVALID'],
  ['/api/v0/messages/abc/status', 400, 'API_HASH_INVALID'],
  ['/api/v0/messages/abc/content', 400, 'API_HASH_INVALID'],
  ['/api/v0/storage/raw/abc', 400, 'API_HASH_INVALID'],
  [{method: 'HEAD', url: '/api/v0/storage/raw/abc'}, 400, undefined],
  ['/api/v0/storage/abc', 400, 'API_HASH_INVALID'],
  ['/api/v0/storage/metadata/abc', 400, 'API_HASH_INVALID'],
  ['/api/v0/storage/by-message-hash/abc', 400, 'API_HASH_INVALID'],
  ['/api/v0/storage/by-ref/abc', 400, 'API_HASH_INVALID'],
  ['/api/v0/storage/count/abc', 400, 'API_HASH_INVALID'],
  ['/api/v0/addresses/0x0/files?file_hash=abc', 400, 'API_HASH_INVALID'],
  ['/api/v0/addresses/0x0/files', 404, 'API_FILES_NONE'],
  // Unknown things
  [`/api/v0/messages/${hash}`, 404, 'API_MESSAGE_UNKNOWN'],
  [`/api/v0/messages/${hash}?hashes[]=${hash}`, 404, 'API_MESSAGE_UNKNOWN'],
  [`/api/v0/messages/${hash}/status`, 404, 'API_MESSAGE_UNKNOWN'],
  [`/api/v0/messages/${hash}/content`, 404, 'API_MESSAGE_UNKNOWN'],
  [`/api/v0/storage/raw/${hash}`, 404, 'API_FILE_UNKNOWN'],
  ['/api/v0/storage/raw/QmPZ9gcCEpqKTo6aq61g2nXGUhM4iCL3ewB6LDXZCtioEB', 404, 'API_FILE_UNKNOWN'],
  [`/api/v0/storage/${hash}`, 404, 'API_FILE_UNKNOWN'],
  [`/api/v0/storage/metadata/${hash}`, 404, 'API_FILE_UNKNOWN'],
  [`/api/v0/storage/by-message-hash/${hash}`, 404, 'API_REF_UNKNOWN'],
  [`/api/v0/storage/by-ref/${hash}`, 404, 'API_REF_UNKNOWN'],
  ['/api/v0/storage/by-ref/0x0/name', 404, 'API_REF_UNKNOWN'],
  ['/api/v0/storage/by-ref/0x0/a%2fb%20c', 404, 'API_REF_UNKNOWN'],
  ['/api/v0/storage/by-ref/0x0/%00', 422, 'value_error@ref'],
  ['/api/v0/aggregates/0x0.json', 404, 'API_AGGREGATE_UNKNOWN'],
  ['/api/v0/aggregates/%00.json', 422, 'value_error@address'],
  // Parameters
  ['/api/v0/messages.json?pagination=x', 422, 'number_parsing@pagination'],
  ['/api/v0/messages.json?pagination=-1', 422, 'greater_than_equal@pagination'],
  ['/api/v0/messages.json?pagination=10001', 422, 'less_than_equal@pagination'],
  ['/api/v0/messages.json?page=0', 422, 'greater_than_equal@page'],
  ['/api/v0/messages.json?page=1e300', 422, 'less_than_equal@page'],
  ['/api/v0/messages.json?page=2501', 422, 'API_PAGE_TOO_DEEP'],
  ['/api/v0/messages.json?page=9007199254740991', 422, 'API_PAGE_TOO_DEEP'],
  ['/api/v0/messages.json?sortBy=size', 422, 'enum@sortBy'],
  ['/api/v0/messages.json?sortOrder=0', 422, 'enum@sortOrder'],
  ['/api/v0/messages.json?msgTypes=NOTE', 422, 'enum@msgTypes'],
  ['/api/v0/messages.json?msgStatuses=gone', 422, 'enum@msgStatuses'],
  ['/api/v0/messages.json?chains=XYZ', 422, 'enum@chains'],
  ['/api/v0/messages.json?paymentTypes=cash', 422, 'enum@paymentTypes'],
  ['/api/v0/messages.json?hashes=abc', 422, 'value_error@hashes'],
  ['/api/v0/messages.json?contentHashes=abc', 422, 'value_error@contentHashes'],
  ['/api/v0/messages.json?contentFormat=short', 422, 'enum@contentFormat'],
  ['/api/v0/messages.json?excludeContent=maybe', 422, 'bool_parsing@excludeContent'],
  ['/api/v0/messages.json?startDate=yesterday', 422, 'number_parsing@startDate'],
  ['/api/v0/messages.json?startDate=-1', 422, 'greater_than_equal@startDate'],
  ['/api/v0/messages.json?startDate=2&endDate=1', 422, 'value_error@endDate'],
  ['/api/v0/messages.json?startBlock=2&endBlock=1', 422, 'value_error@endBlock'],
  ['/api/v0/messages.json?startBlock=1.5', 422, 'int_parsing@startBlock'],
  ['/api/v0/messages.json?addresses=a%00b', 422, 'value_error@addresses'],
  [`/api/v0/messages.json?addresses=${Array.from({length: 501}, (_, index) => index).join()}`, 422, 'too_long@addresses'],
  ['/api/v0/messages.json?cursor=nonsense', 422, 'value_error@cursor'],
  [`/api/v0/messages.json?cursor=${cursor({h: 5, t: 5})}`, 422, 'value_error@cursor'],
  ['/api/v0/messages.json?cursor=&pagination=0', 422, 'value_error@pagination'],
  ['/api/v0/messages.json?msgStatuses=forgotten&refs=x', 400, 'API_FILTER_UNSUPPORTED'],
  ['/api/v0/messages.json?msgStatuses=forgotten,processed', 400, 'API_FILTER_UNSUPPORTED'],
  ['/api/v0/messages.json?msgStatuses=removed&cursor=', 400, 'API_FILTER_UNSUPPORTED'],
  ['/api/v0/messages/page/x.json', 400, 'API_PAGE_INVALID'],
  ['/api/v0/messages/page/1.5.json', 400, 'API_PAGE_INVALID'],
  ['/api/v0/messages/page/0.json', 422, 'greater_than_equal@page'],
  ['/api/v0/posts/page/-1.json', 422, 'greater_than_equal@page'],
  ['/api/v1/posts.json?pagination=x', 422, 'number_parsing@pagination'],
  ['/api/v1/posts.json?cursor=x', 422, 'value_error@cursor'],
  ['/api/v0/messages/hashes?status=lost', 422, 'enum@status'],
  ['/api/v0/messages/hashes?hash_only=false', 422, 'value_error@hash_only'],
  ['/api/v0/messages/hashes?page=99999', 422, 'API_PAGE_TOO_DEEP'],
  ['/api/v0/aggregates?pagination=0', 422, 'greater_than_equal@pagination'],
  ['/api/v0/aggregates?pagination=501', 422, 'less_than_equal@pagination'],
  ['/api/v0/aggregates?cursor=e30', 422, 'value_error@cursor'],
  [`/api/v0/aggregates/0x0.json?limit=0`, 422, 'greater_than_equal@limit'],
  ['/api/v1/addresses/stats.json?sortBy=luck', 422, 'enum@sortBy'],
  [`/api/v1/addresses/stats.json?addressContains=${'x'.repeat(67)}`, 422, 'less_than_equal@addressContains'],
  ['/api/v0/addresses/0x0/files?sort_order=5', 422, 'enum@sort_order'],
  // Routes
  ['/', 404, 'API_ROUTE_UNKNOWN'],
  ['/api/v0/unknown', 404, 'API_ROUTE_UNKNOWN'],
  ['/api/v0/messages.json/', 404, 'API_ROUTE_UNKNOWN'],
  ['/api/docs/../../package.json', 404, 'API_ROUTE_UNKNOWN'],
  ['/api/docs/index.html%00', 404, 'API_ROUTE_UNKNOWN'],
  [`/api/v0/messages/${'x'.repeat(2_000)}`, 400, 'API_REQUEST_INVALID'],
  ['/api/v0/messages', 405, 'API_METHOD_NOT_ALLOWED'],
  [{method: 'PUT', url: '/api/v0/messages'}, 405, 'API_METHOD_NOT_ALLOWED'],
  [{method: 'DELETE', url: `/api/v0/messages/${hash}`}, 405, 'API_METHOD_NOT_ALLOWED'],
  [json('/api/v0/messages.json', '{}'), 405, 'API_METHOD_NOT_ALLOWED'],
  ['/api/v0/storage/add_file', 400, 'API_HASH_INVALID'],
  ['/api/v0/%E0%A4%A', 400, 'API_REQUEST_INVALID'],
  ['/api/ws0/messages', 426, 'API_UPGRADE_REQUIRED'],
  ['/api/ws0/messages?history=1000', 422, 'less_than_equal@history'],
]

describe.each(databases)('bad inputs on $name', ({open}) => {
  let database: Database
  let test: TestApi

  beforeAll(async () => {
    database = await open()
    test = await startApi(database)
  })

  afterAll(async () => {
    await test.stop()
    await database.stop()
  })

  it.each(cases.map(([request, status, code]) => ({request, status, code, title: describeRequest(request)})))(
    '$title is answered with $status $code',
    async ({request, status, code}) => {
      const answer = receive(await test.server.inject(typeof request === 'string' ? {method: 'GET', url: request} : request))
      expect({status: answer.status, code: codeOf(answer.body)}, answer.text.slice(0, 300)).toEqual({status, code})
      if (code !== undefined) expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    },
  )

  it('names a hash that is none', async () => {
    expect((await get(test.server, '/api/v0/messages/abc')).body).toEqual({
      code: 'API_HASH_INVALID',
      message: 'Invalid message hash: abc',
      details: {hash: 'abc'},
    })
  })

  it('lists the methods that a route has', async () => {
    expect((await get(test.server, '/api/v0/messages')).headers.allow).toBe('POST')
    expect(receive(await test.server.inject({method: 'DELETE', url: '/version'})).headers.allow).toBe('GET, HEAD')
  })

  it('never lets random parameters through to a fault', async () => {
    await test.pipeline.submit(await buildPost(), 'http')
    const names = [
      'pagination',
      'page',
      'cursor',
      'sortBy',
      'sortOrder',
      'addresses',
      'tags',
      'refs',
      'channels',
      'startDate',
      'endDate',
      'hashes',
      'history',
    ]
    const values = [
      '',
      '0',
      '-1',
      '1',
      '1e9',
      'NaN',
      'Infinity',
      "'",
      '"',
      '%',
      '%25',
      '%27%3B--',
      '%F0%9F%98%80',
      '%ED%A0%80',
      'a,b',
      ',',
      '[]',
      '{}',
      '\\',
      '%5C%22',
    ]
    const paths = [
      '/api/v0/messages.json',
      '/api/v1/posts.json',
      '/api/v0/posts.json',
      '/api/v0/aggregates',
      '/api/v0/messages/hashes',
      '/api/v1/addresses/stats.json',
      '/api/v0/addresses/x/files',
    ]
    const statuses = new Set<number>()
    for (const path of paths) {
      for (const name of names) {
        for (const value of values)
          statuses.add((await test.server.inject({method: 'GET', url: `${path}?${name}=${value}&${name}=x`})).statusCode)
      }
    }
    expect([...statuses].toSorted()).toEqual([200, 404, 422])
  })
})

function describeRequest(request: string | InjectOptions): string {
  if (typeof request === 'string') return `GET ${request.slice(0, 80)}`
  return `${request.method} ${String(request.url).slice(0, 80)} ${String(request.payload ?? '').slice(0, 40)}`
}

function codeOf(body: unknown): string | undefined {
  if (Array.isArray(body)) return `${body[0]?.type}@${body[0]?.loc[0]}`
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : undefined
}
