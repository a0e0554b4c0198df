import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {duplexPair} from 'node:stream'
import {silentLogger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {FakeClock, sqliteFixture} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {exchange} from '../protocol/exchange.ts'
import {GuestApi} from './guest-api.ts'
import {ProgramCache} from './program-cache.ts'

const [first, second] = ['1', '2'].map((digit) => parseItemHash(digit.repeat(64))) as [ItemHash, ItemHash]

describe('GuestApi', () => {
  let database: Database
  let clock: FakeClock
  let node: Server
  let api: GuestApi

  beforeEach(async () => {
    database = await sqliteFixture.open()
    clock = new FakeClock()
    node = createServer((request, response) => {
      if (request.url === '/api/v0/large') response.end(Buffer.alloc(17 * 1024 * 1024))
      else response.writeHead(203, {'content-type': 'text/x', 'set-cookie': 'a=1'}).end(`${request.method} ${request.url}`)
    })
    await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
    const apiUrl = `http://127.0.0.1:${(node.address() as AddressInfo).port}`
    api = new GuestApi({cache: new ProgramCache({database, clock}), logger: silentLogger}, {apiUrl})
  })

  afterEach(async () => {
    node.close()
    await database.stop()
  })

  async function ask(vmHash: ItemHash, method: string, path: string, body: Uint8Array = new Uint8Array()): Promise<string> {
    const [guest, host] = duplexPair()
    api.serve(vmHash, host)
    const head = `${method} ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n`
    const answer = (await exchange(guest, Buffer.concat([Buffer.from(head), body]), 20_000_000, AbortSignal.timeout(5_000))).toString()
    return `${answer.slice(9, 12)} ${answer.slice(answer.indexOf('\r\n\r\n') + 4)}`
  }

  it('keeps values of each program for itself', async () => {
    expect(await ask(first, 'PUT', '/cache/key', Buffer.from('value'))).toContain('200')
    expect(await ask(first, 'GET', '/cache/key')).toBe('200 value')
    expect(await ask(second, 'GET', '/cache/key')).toContain('404')
    expect(await ask(first, 'PUT', '/cache/key', Buffer.from('other'))).toContain('200')
    expect(await ask(first, 'GET', '/cache/key')).toBe('200 other')
    expect(await ask(first, 'GET', '/cache/?pattern=k*')).toContain('["key"]')
    expect(await ask(first, 'GET', '/cache/?pattern=?')).toContain('[]')
    expect(await ask(first, 'DELETE', '/cache/key')).toContain('1')
    expect(await ask(first, 'GET', '/cache/key')).toContain('404')
  })

  it('forgets values after a week', async () => {
    await ask(first, 'PUT', '/cache/key', Buffer.from('value'))
    await clock.advance(7 * 24 * 60 * 60_000)
    expect(await ask(first, 'GET', '/cache/key')).toContain('404')
    expect(await ask(first, 'GET', '/cache/')).toContain('[]')
  })

  it.each([
    ['PUT', '/cache/a.b', 1, 400],
    ['PUT', '/cache/..%2fx', 1, 400],
    ['GET', '/cache/?pattern=(a%2B)%2B', 0, 400],
    ['PUT', '/cache/large', 1_048_577, 413],
    ['POST', '/cache/key', 1, 405],
    ['POST', '/sign', 1, 501],
    ['POST', '/api/v0/p2p/pubsub/pub', 1, 501],
    ['GET', '/etc/passwd', 0, 404],
    ['GET', '//evil.example/api/', 0, 404],
    ['GET', 'http://evil.example/api/', 0, 404],
    ['GET', '/api/%2e%2e/metrics', 0, 404],
    ['GET', '/api/v0/large', 0, 502],
  ])('answers %s %s of %s bytes with %s', async (method, path, size, status) => {
    expect(await ask(first, method, path, Buffer.alloc(size))).toMatch(new RegExp(`^${status}`))
  })

  it('bounds what a program keeps', async () => {
    const value = Buffer.alloc(1_048_000)
    for (let count = 0; count < 8; count++) expect(await ask(first, 'PUT', `/cache/k${count}`, value)).toContain('200')
    expect(await ask(first, 'PUT', '/cache/k8', value)).toContain('507')
    expect(await ask(second, 'PUT', '/cache/k8', value)).toContain('200')
  })

  it('passes reads of the network on, without anything but path and query', async () => {
    expect(await ask(first, 'GET', '/api/v0/messages.json?page=1&x=%2F')).toContain('203 GET /api/v0/messages.json?page=1&x=%2F')
  })
})
