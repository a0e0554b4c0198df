import {describe, expect, it} from 'vitest'
import {OutgoingQueue} from './outgoing-queue.ts'

const options = {messages: 10, bytes: 10_000, batchMessages: 3, batchBytes: 1_000, maxBatchBytes: 2_000}

function readBatch(queue: OutgoingQueue): unknown {
  const batch = queue.takeBatch()
  return batch === undefined ? undefined : JSON.parse(Buffer.from(batch.payload).toString())
}

describe('OutgoingQueue', () => {
  it('gives messages in order, so many per batch', () => {
    const queue = new OutgoingQueue(options)
    for (let index = 0; index < 7; index++) queue.push({index})
    expect(queue.hasFullBatch).toBe(true)
    expect([readBatch(queue), readBatch(queue), readBatch(queue), readBatch(queue)]).toEqual([
      [{index: 0}, {index: 1}, {index: 2}],
      [{index: 3}, {index: 4}, {index: 5}],
      [{index: 6}],
      undefined,
    ])
    expect(queue.hasFullBatch).toBe(false)
  })

  it('ends a batch when it is large enough', () => {
    const queue = new OutgoingQueue(options)
    for (const letter of 'abc') queue.push(letter.repeat(700))
    expect([readBatch(queue), readBatch(queue)]).toEqual([['a'.repeat(700), 'b'.repeat(700)], ['c'.repeat(700)]])
  })

  it('never makes a batch longer than it may be', () => {
    const queue = new OutgoingQueue(options)
    queue.push('a'.repeat(900))
    queue.push('b'.repeat(1_900))
    expect(queue.takeBatch()?.payload.length).toBeLessThan(1_000)
    expect(queue.size).toBe(1)
    expect(queue.takeBatch()?.payload.length).toBeLessThanOrEqual(2_000)
    expect(queue.size).toBe(0)
  })

  it('counts bytes, not characters', () => {
    const queue = new OutgoingQueue(options)
    expect(queue.push('é'.repeat(1_500))).toBe('oversize')
    expect(queue.push('e'.repeat(1_500))).toBeUndefined()
  })

  it('takes a message that just fits a batch, and none that does not', () => {
    const queue = new OutgoingQueue(options)
    expect(queue.push('x'.repeat(1_996))).toBeUndefined()
    expect(queue.takeBatch()?.payload.length).toBe(2_000)
    expect(queue.push('x'.repeat(1_997))).toBe('oversize')
  })

  it('refuses the newest when there are too many', () => {
    const queue = new OutgoingQueue(options)
    const outcomes = Array.from({length: 12}, (_, index) => queue.push(index))
    expect(outcomes.filter((outcome) => outcome === 'dropped')).toHaveLength(2)
    expect(readBatch(queue)).toEqual([0, 1, 2])
    expect(queue.push('room again')).toBeUndefined()
  })

  it('refuses the newest when they are too long together', () => {
    const queue = new OutgoingQueue({...options, messages: 1_000})
    for (let count = 0; count < 9; count++) expect(queue.push('x'.repeat(1_000))).toBeUndefined()
    expect(queue.push('x'.repeat(1_000))).toBe('dropped')
    readBatch(queue)
    expect(queue.push('x'.repeat(900))).toBeUndefined()
  })

  it('tells when a message waits', async () => {
    const queue = new OutgoingQueue(options)
    const controller = new AbortController()
    const waiting = queue.waitForMessage(controller.signal)
    queue.push(1)
    await expect(waiting).resolves.toBeUndefined()
    queue.takeBatch()
    const aborted = queue.waitForMessage(controller.signal)
    controller.abort()
    await expect(aborted).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  })
})
