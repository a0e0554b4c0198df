import {noopMetrics, silentLogger} from '@aleph-onchain/common'
import {FakeClock} from '@aleph-onchain/testkit'
import {afterEach, describe, expect, it} from 'vitest'
import {MessagePublisher} from './message-publisher.ts'
import {createNetworkMetrics} from './metrics.ts'
import {OutgoingQueue} from './outgoing-queue.ts'

const publishers: MessagePublisher[] = []

afterEach(async () => {
  for (const publisher of publishers.splice(0)) await publisher.stop()
})

async function start(changes: {readonly fails?: boolean; readonly waitForRoom?: () => Promise<void>} = {}) {
  const clock = new FakeClock()
  const queue = new OutgoingQueue({messages: 1_000, bytes: 1e6, batchMessages: 3, batchBytes: 1e5, maxBatchBytes: 1e6})
  const published: unknown[] = []
  const publish = async (payload: Uint8Array) => {
    if (changes.fails === true && published.push('failed') > 0) throw new Error('no route')
    published.push(JSON.parse(Buffer.from(payload).toString()))
  }
  const waitForRoom = changes.waitForRoom ?? (async () => undefined)
  const modules = {queue, publish, waitForRoom, clock, logger: silentLogger, metrics: createNetworkMetrics(noopMetrics)}
  const publisher = new MessagePublisher(modules, {batchDelayMs: 5})
  publishers.push(publisher)
  await publisher.start()
  return {clock, queue, published, publisher}
}

describe('MessagePublisher', () => {
  it('lets messages gather for a moment', async () => {
    const {clock, queue, published} = await start()
    queue.push('a')
    await clock.advance(4)
    queue.push('b')
    expect(published).toEqual([])
    await clock.advance(1)
    expect(published).toEqual([['a', 'b']])
  })

  it('does not wait when a batch is full', async () => {
    const {clock, queue, published} = await start()
    for (const letter of 'abcdefg') queue.push(letter)
    await clock.advance(0)
    expect(published).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ])
    await clock.advance(5)
    expect(published).toHaveLength(3)
  })

  it('goes on after a batch that could not be published', async () => {
    const {clock, queue, published} = await start({fails: true})
    queue.push('a')
    await clock.advance(5)
    queue.push('b')
    await clock.advance(5)
    expect(published).toEqual(['failed', 'failed'])
  })

  it('waits while the peers have no room', async () => {
    const room = Promise.withResolvers<void>()
    const {clock, queue, published} = await start({waitForRoom: () => room.promise})
    for (const letter of 'abcdef') queue.push(letter)
    await clock.advance(100)
    expect(published).toHaveLength(1)
    room.resolve()
    await clock.advance(0)
    expect(published).toHaveLength(2)
  })

  it('stops while it waits for messages, and publishes nothing after', async () => {
    const {clock, queue, published, publisher} = await start()
    await publisher.stop()
    await publisher.stop()
    queue.push('a')
    await clock.advance(100)
    expect(published).toEqual([])
    expect(clock.sleeping).toBe(0)
  })
})
