import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {TokenBucket} from './token-bucket.ts'

describe('TokenBucket', () => {
  it('lets a burst through, then the steady rate', async () => {
    const clock = new FakeClock()
    const bucket = new TokenBucket({perSecond: 10, burst: 5}, clock)
    expect(Array.from({length: 6}, () => bucket.take(1))).toEqual([true, true, true, true, true, false])
    await clock.advance(100)
    expect([bucket.take(1), bucket.take(1)]).toEqual([true, false])
    await clock.advance(60_000)
    expect([bucket.take(5), bucket.take(1)]).toEqual([true, false])
  })

  it('lends, and tells how long the debt takes', async () => {
    const clock = new FakeClock()
    const bucket = new TokenBucket({perSecond: 10, burst: 2}, clock)
    expect([bucket.borrow(1), bucket.borrow(1), bucket.borrow(1), bucket.borrow(2)]).toEqual([0, 0, 100, 300])
    await clock.advance(300)
    expect(bucket.borrow(1)).toBe(100)
  })
})
