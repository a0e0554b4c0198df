import {expect, it} from 'vitest'
import {BufferPool} from './buffer-pool.ts'

it('hands out again what was given back, and keeps no more than it may', () => {
  const pool = new BufferPool(10, 2)
  const [a, b, c] = [pool.take(), pool.take(), pool.take()]
  expect(a.length).toBe(10)
  for (const buffer of [a, b, c]) pool.give(buffer)
  expect(pool.free).toBe(2)
  expect(pool.take()).toBe(b)
})
