import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {CountCache} from './count-cache.ts'

function counter() {
  let calls = 0
  return {work: async () => ++calls, calls: () => calls}
}

describe('CountCache', () => {
  it('remembers a costly count for its lifetime', async () => {
    const clock = new FakeClock()
    const cache = new CountCache(clock, {lifetimeMs: 1_000, worthMs: 0})
    const {work} = counter()
    expect(await cache.get('a', work)).toBe(1)
    expect(await cache.get('a', work)).toBe(1)
    await clock.advance(1_000)
    expect(await cache.get('a', work)).toBe(2)
  })

  it('forgets the count used longest ago when it is full', async () => {
    const cache = new CountCache(new FakeClock(), {capacity: 2, worthMs: 0})
    const {work} = counter()
    for (const key of ['a', 'b', 'a', 'c']) await cache.get(key, work)
    expect(await cache.get('a', work)).toBe(1)
    expect(await cache.get('b', work)).toBe(4)
  })

  it('counts anew what was cheap', async () => {
    const cache = new CountCache(new FakeClock(), {worthMs: 1_000})
    const {work} = counter()
    await cache.get('a', work)
    expect(await cache.get('a', work)).toBe(2)
  })

  it('counts once for all who ask at the same time', async () => {
    const cache = new CountCache(new FakeClock())
    const {work, calls} = counter()
    await Promise.all([cache.get('a', work), cache.get('a', work)])
    expect(calls()).toBe(1)
  })
})
