import {parseItemHash} from '@aleph-onchain/message'
import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {OutcomeWaiters} from './outcome-waiters.ts'
import {processed} from './submission.ts'

const hash = parseItemHash('a'.repeat(64))
const outcome = processed(hash, true)

describe('OutcomeWaiters', () => {
  it('tells all who wait for a message, and nobody else', async () => {
    const clock = new FakeClock()
    const waiters = new OutcomeWaiters(clock, 10)
    const answers = [waiters.wait(hash, 1_000), waiters.wait(hash, 1_000), waiters.wait('other', 1_000)]
    waiters.notify(outcome)
    await clock.advance(1_000)
    expect(await Promise.all(answers)).toEqual([outcome, outcome, undefined])
    expect(clock.sleeping).toBe(0)
  })

  it('tells nothing to more than it may, and has room again afterwards', async () => {
    const clock = new FakeClock()
    const waiters = new OutcomeWaiters(clock, 1)
    const first = waiters.wait(hash, 1_000)
    expect(await waiters.wait(hash, 1_000)).toBeUndefined()
    await clock.advance(1_000)
    expect(await first).toBeUndefined()
    const second = waiters.wait(hash, 1_000)
    waiters.notify(outcome)
    expect(await second).toEqual(outcome)
  })
})
