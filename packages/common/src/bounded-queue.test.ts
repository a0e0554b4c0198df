import {describe, expect, it} from 'vitest'
import {BoundedQueue, type DropPolicy} from './bounded-queue.ts'

function createQueue(drop: DropPolicy, capacity = 2) {
  const dropped: number[] = []
  const queue = new BoundedQueue<number>({capacity, drop, onDrop: (item) => dropped.push(item)})
  return {queue, dropped}
}

describe('BoundedQueue', () => {
  it('gives items in the order in which they came', () => {
    const {queue} = createQueue('reject-newest', 1_000)
    for (let item = 0; item < 1_000; item++) expect(queue.push(item)).toBe(true)
    for (let item = 0; item < 1_000; item++) expect(queue.shift()).toBe(item)
    expect(queue.shift()).toBeUndefined()
  })

  it('refuses what comes when it is full, by policy reject-newest', () => {
    const {queue, dropped} = createQueue('reject-newest')
    expect([1, 2, 3].map((item) => queue.push(item))).toEqual([true, true, false])
    expect(queue.shiftMany(9)).toEqual([1, 2])
    expect(dropped).toEqual([3])
    expect(queue.dropped).toBe(1)
  })

  it('gives up what has waited longest when it is full, by policy drop-oldest', () => {
    const {queue, dropped} = createQueue('drop-oldest')
    expect([1, 2, 3, 4].map((item) => queue.push(item))).toEqual([true, true, true, true])
    expect(queue.shiftMany(9)).toEqual([3, 4])
    expect(dropped).toEqual([1, 2])
    expect(queue.dropped).toBe(2)
  })

  it('takes items again after room was made', () => {
    const {queue} = createQueue('reject-newest')
    queue.push(1)
    queue.push(2)
    queue.shift()
    expect(queue.push(3)).toBe(true)
    expect(queue.size).toBe(2)
    expect(queue.shiftMany(1)).toEqual([2])
    expect(queue.shiftMany(5)).toEqual([3])
    expect(queue.size).toBe(0)
  })

  it('wakes whoever waits for an item', async () => {
    const {queue} = createQueue('reject-newest')
    const taken = queue.waitForItem().then(() => queue.shift())
    queue.push(7)
    expect(await taken).toBe(7)
  })

  it('lets a waiter go on waiting when another takes the item', async () => {
    const {queue} = createQueue('reject-newest')
    const stop = new AbortController()
    const waiting = queue.waitForItem(stop.signal)
    queue.push(1)
    queue.shift()
    stop.abort()
    await expect(waiting).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  })

  it('does not wait while items are there', async () => {
    const {queue} = createQueue('reject-newest')
    queue.push(1)
    await queue.waitForItem()
    await queue.waitForItem()
    expect(queue.size).toBe(1)
  })
})
