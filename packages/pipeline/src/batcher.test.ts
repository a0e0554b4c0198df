import {describe, expect, it} from 'vitest'
import {Batcher} from './batcher.ts'

function createBatcher(maxBatch: number, concurrency: number) {
  const batches: number[][] = []
  const gates: PromiseWithResolvers<void>[] = []
  const batcher = new Batcher<number>({
    maxBatch,
    concurrency,
    work: async (batch) => {
      batches.push([...batch])
      const gate = Promise.withResolvers<void>()
      gates.push(gate)
      await gate.promise
    },
  })
  return {batcher, batches, finish: () => gates.shift()?.resolve()}
}

const nextTurn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

describe('Batcher', () => {
  it('puts together what comes in one turn', async () => {
    const {batcher, batches} = createBatcher(10, 1)
    for (const item of [1, 2, 3]) batcher.push(item)
    expect(batches).toEqual([])
    await nextTurn()
    expect(batches).toEqual([[1, 2, 3]])
  })

  it('gathers what comes while a batch is worked on', async () => {
    const {batcher, batches, finish} = createBatcher(10, 1)
    batcher.push(1)
    await nextTurn()
    for (const item of [2, 3]) batcher.push(item)
    await nextTurn()
    expect(batches).toEqual([[1]])
    finish()
    await nextTurn()
    expect(batches).toEqual([[1], [2, 3]])
  })

  it('works on so many batches at a time, each of so many items', async () => {
    const {batcher, batches, finish} = createBatcher(2, 2)
    for (const item of [1, 2, 3, 4, 5]) batcher.push(item)
    await nextTurn()
    expect(batches).toEqual([
      [1, 2],
      [3, 4],
    ])
    finish()
    await nextTurn()
    expect(batches.at(-1)).toEqual([5])
  })

  it('drains when nothing waits or is worked on', async () => {
    const {batcher, finish} = createBatcher(1, 1)
    await batcher.drain()
    batcher.push(1)
    batcher.push(2)
    let isDrained = false
    const drained = batcher.drain().then(() => {
      isDrained = true
    })
    await nextTurn()
    finish()
    await nextTurn()
    expect(isDrained).toBe(false)
    finish()
    await drained
  })
})
