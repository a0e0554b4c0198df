import {silentLogger} from '@aleph-onchain/common'
import {FakeClock} from '@aleph-onchain/testkit'
import {FakeChain, FakeRpc, FakeRpcError, fakeFetch} from '@aleph-onchain/testkit/chain'
import {beforeEach, expect, it} from 'vitest'
import {RpcPool} from './rpc-pool.ts'

let clock: FakeClock
let first: FakeRpc
let second: FakeRpc
const urls = ['https://user:password@first.test/v1/secret', 'https://second.test/v1/secret']

beforeEach(() => {
  clock = new FakeClock()
  const chain = new FakeChain()
  first = new FakeRpc(chain)
  second = new FakeRpc(chain)
})

function pool(given: readonly string[] = urls) {
  const fetch = fakeFetch({'first.test': first, 'second.test': second})
  return new RpcPool(
    {clock, logger: silentLogger, fetch},
    {urls: given, chainId: 31_337, timeoutMs: 100, minRestMs: 1_000, maxRestMs: 8_000},
  )
}

const ask = async (rpcs: RpcPool) => await rpcs.request('eth_blockNumber', [])

it('asks the first endpoint as long as it works', async () => {
  const rpcs = pool()
  for (let count = 0; count < 3; count++) expect(await ask(rpcs)).toBe('0x0')
  expect(first.calls).toEqual(['eth_chainId', 'eth_blockNumber', 'eth_blockNumber', 'eth_blockNumber'])
  expect(second.calls).toEqual([])
})

it.each([
  {name: 'another chain', faults: {chainId: 1}, code: 'CHAIN_ID_WRONG'},
  {name: 'too many requests', faults: {status: 429}, code: 'CHAIN_RATE_LIMITED'},
  {name: 'a server error', faults: {status: 500}, code: 'CHAIN_RESPONSE_INVALID'},
  {name: 'no JSON', faults: {garbage: true}, code: 'CHAIN_RESPONSE_INVALID'},
  {name: 'no answer', faults: {hangs: true}, code: 'CHAIN_TIMEOUT'},
])('goes to the next endpoint after $name, and names it where there is none', async ({faults, code}) => {
  first.faults = faults
  expect(await ask(pool())).toBe('0x0')
  const failure = ask(pool(urls.slice(0, 1)))
  await expect(failure).rejects.toMatchObject({code})
  await expect(failure).rejects.not.toThrow(/secret|password/)
})

it('lets an endpoint rest that failed, for longer each time, and goes back to it', async () => {
  const rpcs = pool()
  first.faults = {status: 500}
  await ask(rpcs)
  await ask(rpcs)
  expect(second.calls.filter((method) => method === 'eth_blockNumber')).toHaveLength(2)
  await clock.advance(1_001)
  await ask(rpcs)
  expect(rpcs.endpoints[0]?.failures).toBe(2)
  await clock.advance(1_500)
  await ask(rpcs)
  expect(rpcs.endpoints[0]?.failures).toBe(2)
  first.faults = {}
  await clock.advance(1_000)
  await ask(rpcs)
  expect(rpcs.endpoints[0]?.failures).toBe(0)
})

it('rests as long as an endpoint asks for', async () => {
  const rpcs = pool()
  first.faults = {status: 429, retryAfter: 5}
  await ask(rpcs)
  first.faults = {}
  await clock.advance(4_900)
  await ask(rpcs)
  expect(first.calls).toEqual([])
  await clock.advance(200)
  await ask(rpcs)
  expect(first.calls).toContain('eth_blockNumber')
})

it('asks one that rests rather than nobody', async () => {
  const rpcs = pool(urls.slice(0, 1))
  first.faults = {status: 500}
  await expect(ask(rpcs)).rejects.toMatchObject({code: 'CHAIN_RESPONSE_INVALID'})
  first.faults = {}
  expect(await ask(rpcs)).toBe('0x0')
})

it('hands answers of the chain to its caller, and blames nobody for them', async () => {
  const rpcs = pool()
  first.faults = {
    answer: () => {
      throw new FakeRpcError(3, 'execution reverted', '0x1234')
    },
  }
  await expect(rpcs.request('eth_call', [])).rejects.toMatchObject({code: 3, data: '0x1234'})
  expect(rpcs.endpoints[0]?.failures).toBe(0)
  expect(second.calls).toEqual([])
})

it('tries a method elsewhere that an endpoint lacks, and blames nobody for that', async () => {
  second.faults = {answer: () => '0x7'}
  const rpcs = pool()
  expect(await rpcs.request('eth_fillTransaction', [])).toBe('0x7')
  expect(rpcs.endpoints[0]?.failures).toBe(0)
  second.faults = {}
  await expect(rpcs.request('eth_fillTransaction', [])).rejects.toMatchObject({code: -32601})
})

it('names all endpoints when none answers', async () => {
  first.faults = {status: 500}
  second.faults = {garbage: true}
  await expect(ask(pool())).rejects.toThrow(
    'No RPC endpoint answers: first.test: CHAIN_RESPONSE_INVALID (status 500); second.test: CHAIN_RESPONSE_INVALID (not JSON).',
  )
})

it('stops when its caller does', async () => {
  first.faults = {hangs: true}
  const controller = new AbortController()
  const asking = pool().request('eth_blockNumber', [], controller.signal)
  controller.abort()
  await expect(asking).rejects.toSatisfy((error: Error) => error.name === 'AbortError' || 'code' in error)
  expect(second.calls).toEqual([])
})
