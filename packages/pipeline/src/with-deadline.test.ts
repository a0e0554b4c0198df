import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {withDeadline} from './with-deadline.ts'

const never = () => new Promise<never>(() => undefined)

describe('withDeadline', () => {
  it('hands out what work in time returns, and leaves no timer', async () => {
    const clock = new FakeClock()
    expect(await withDeadline({clock, ms: 100}, async () => 'done')).toBe('done')
    expect(clock.sleeping).toBe(0)
  })

  it('ends work that takes too long, even if it does not listen', async () => {
    const clock = new FakeClock()
    let signal: AbortSignal | undefined
    const late = withDeadline({clock, ms: 100}, (given) => {
      signal = given
      return never()
    })
    const ended = expect(late).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    await clock.advance(100)
    await ended
    expect(signal?.aborted).toBe(true)
  })

  it('ends with the signal of whoever asked', async () => {
    const clock = new FakeClock()
    const stop = new AbortController()
    const work = withDeadline({clock, ms: 100, signal: stop.signal}, never)
    stop.abort()
    await expect(work).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    expect(clock.sleeping).toBe(0)
  })
})
