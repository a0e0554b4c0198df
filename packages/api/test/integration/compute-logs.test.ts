import {once} from 'node:events'
import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {WebSocket} from 'ws'
import {get} from '../support/requests.ts'
import {signOperation, testWallet} from '../support/sign-operations.ts'
import {startCompute, type TestCompute} from '../support/start-compute.ts'

describe('the log stream of a machine', () => {
  let database: Database
  let test: TestCompute
  let vm: string
  let url: string

  beforeEach(async () => {
    database = await sqliteFixture.open()
    test = await startCompute(database)
    vm = test.instance.item_hash
    url = `${(await test.listen()).replace('http', 'ws')}/control/machine/${vm}/stream_logs`
  })

  afterEach(async () => {
    await test.stop()
    await database.stop()
  })

  /** Connects, says something, and collects frames until the socket closes or there are enough. */
  async function watch(greeting: unknown, {frames = Number.POSITIVE_INFINITY, to = url} = {}) {
    const socket = new WebSocket(to)
    const received: unknown[] = []
    const {promise, resolve} = Promise.withResolvers<number | undefined>()
    socket.on('message', (data) => {
      received.push(JSON.parse(String(data)))
      if (received.length >= frames) resolve(undefined)
    })
    socket.on('close', resolve)
    await once(socket, 'open')
    socket.send(typeof greeting === 'string' ? greeting : JSON.stringify(greeting))
    return {socket, received, ended: promise}
  }

  async function greeting(wallet = testWallet(), domain = 'localhost') {
    const {signedPubKey, signedOperation} = await signOperation({nowMs: Date.now(), wallet, domain, method: 'GET', path: '/anything'})
    return {auth: {'X-SignedPubKey': signedPubKey, 'X-SignedOperation': signedOperation}}
  }

  it('sends past lines, then each as it is written', async () => {
    test.compute.executor.logs.set(vm, [
      {stream: 'stdout', timeMs: 1, text: 'one'},
      {stream: 'stderr', timeMs: 2, text: 'two'},
    ])
    const {socket, received, ended} = await watch(await greeting(), {frames: 4})
    await expect.poll(() => received.length, {timeout: 10_000}).toBe(3)
    await expect.poll(() => test.compute.executor.followers, {timeout: 10_000}).toBe(1)
    test.compute.executor.write({stream: 'stdout', timeMs: Date.now(), text: 'three'})
    await ended
    expect(received).toEqual([
      {status: 'connected'},
      {type: 'stdout', message: 'one'},
      {type: 'stderr', message: 'two'},
      {type: 'stdout', message: 'three'},
    ])
    socket.close()
    await expect.poll(() => test.compute.executor.followers, {timeout: 10_000}).toBe(0)
  })

  it('sends past lines of a machine that is gone, says so, and closes', async () => {
    test.compute.executor.logs.set(vm, [{stream: 'stdout', timeMs: 1, text: 'one'}])
    test.compute.executor.views.delete(vm)
    const {received, ended} = await watch(await greeting())
    expect(await ended).toBe(1000)
    expect(received).toEqual([{status: 'connected'}, {type: 'stdout', message: 'one'}, {type: 'system', message: expect.any(String)}])
  })

  it('sends a line once that is past and live', async () => {
    const line = {stream: 'stdout' as const, timeMs: Date.now() + 1_000_000, text: 'both'}
    test.compute.executor.logs.set(vm, [line])
    const {socket, received} = await watch(await greeting())
    await expect.poll(() => received.length, {timeout: 10_000}).toBe(2)
    test.compute.executor.write(line)
    test.compute.executor.write({...line, text: 'next'})
    await expect.poll(() => received.length, {timeout: 10_000}).toBe(3)
    expect(received.at(-1)).toEqual({type: 'stdout', message: 'next'})
    socket.close()
  })

  it.each([
    ['no JSON', () => 'hello'],
    ['no auth', () => ({})],
    ['auth that is a text', () => ({auth: 'x'})],
    ['half of the auth', () => ({auth: {'X-SignedPubKey': {payload: '00', signature: '00'}}})],
    ['a wallet that may not', () => greeting(testWallet(1))],
    ['another domain', () => greeting(testWallet(), 'elsewhere')],
  ])('refuses %s and says why', async (_, make) => {
    const {received, ended} = await watch(await make())
    expect(await ended).toBe(1008)
    expect(received).toEqual([{status: 'failed', reason: expect.any(String)}])
    expect(test.compute.executor.followers).toBe(0)
  })

  it('refuses hashes that are none, and machines that are unknown', async () => {
    for (const ref of ['x', 'a'.repeat(64)]) {
      const {received, ended} = await watch(await greeting(), {to: url.replace(vm, ref)})
      expect(await ended).toBe(1008)
      expect(received).toMatchObject([{status: 'failed'}])
    }
  })

  it('answers those who do not upgrade with 426', async () => {
    expect(await get(test.server, `/control/machine/${vm}/stream_logs`)).toMatchObject({status: 426, body: {error: expect.any(String)}})
  })

  it('serves a bounded number of clients', async () => {
    await test.stop()
    await database.stop()
    database = await sqliteFixture.open()
    test = await startCompute(database, {options: {maxSockets: 1}})
    const to = `${(await test.listen()).replace('http', 'ws')}/control/machine/${vm}/stream_logs`
    const first = await watch(await greeting(), {to})
    await expect.poll(() => first.received.length, {timeout: 10_000}).toBeGreaterThan(0)
    const second = await watch(await greeting(), {to})
    expect(await second.ended).toBe(1013)
    first.socket.close()
  })
})
