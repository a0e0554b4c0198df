import {buildPosts} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {InFlight} from './in-flight.ts'
import {createArrival} from './read-arrival.ts'
import {processed, type Submission} from './submission.ts'

async function createArrivals(count: number, origin: 'http' | 'p2p' = 'http') {
  return (await buildPosts(count)).map((envelope) => createArrival(envelope, {origin, receivedMs: 0}))
}

const never = () => new Promise<Submission>(() => undefined)

describe('InFlight', () => {
  it('lets the same message join the first, as a duplicate', async () => {
    const [arrival] = await createArrivals(1)
    if (arrival === undefined) return expect.unreachable()
    const inFlight = new InFlight(5)
    let began = 0
    const begin = async () => {
      began++
      return processed(arrival.itemHash, true)
    }
    const answers = await Promise.all([inFlight.run(arrival, begin), inFlight.run({...arrival}, begin)])
    expect(answers).toMatchObject([
      {isNew: true, verdict: 'accept'},
      {isNew: false, verdict: 'ignore'},
    ])
    expect(began).toBe(1)
    expect(inFlight.size).toBe(0)
  })

  it('tells messages apart by everything that is signed', async () => {
    const [arrival] = await createArrivals(1)
    if (arrival === undefined) return expect.unreachable()
    const inFlight = new InFlight(9)
    const {envelope} = arrival
    const others = [{signature: 'x'}, {sender: 'x'}, {chain: 'SOL' as const}, {type: 'STORE' as const}]
    void inFlight.run(arrival, never)
    for (const change of others) void inFlight.run({...arrival, envelope: {...envelope, ...change}}, never)
    void inFlight.run({...arrival, envelope: {...envelope, time: 1, channel: 'X'}}, never)
    expect(inFlight.size).toBe(5)
  })

  it('refuses the newest when it is full, and other nodes before that', async () => {
    const inFlight = new InFlight(4)
    const [a, b, c, d] = await createArrivals(4, 'p2p')
    if (a === undefined || b === undefined || c === undefined || d === undefined) return expect.unreachable()
    for (const arrival of [a, b, c]) void inFlight.run(arrival, never)
    expect(() => inFlight.run(d, never)).toThrow(
      expect.objectContaining({code: 'PIPELINE_BUSY', reason: {code: 'PIPELINE_BUSY', limit: 3}}),
    )
    void inFlight.run({...d, origin: 'http'}, never)
    expect(inFlight.size).toBe(4)
  })

  it('has room again after a failure', async () => {
    const inFlight = new InFlight(1)
    const [arrival] = await createArrivals(1)
    if (arrival === undefined) return expect.unreachable()
    await expect(inFlight.run(arrival, () => Promise.reject(new TypeError('x')))).rejects.toThrow('x')
    await inFlight.drain()
    expect(inFlight.size).toBe(0)
  })
})
