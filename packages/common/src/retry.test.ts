import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {type RetryOptions, retry} from './retry.ts'

function createFixture(overrides: Partial<RetryOptions> = {}) {
  const clock = new FakeClock(0)
  const attemptsAtMs: number[] = []
  const options: RetryOptions = {attempts: 5, minDelayMs: 100, maxDelayMs: 500, clock, random: () => 1, ...overrides}
  const fail = () => {
    attemptsAtMs.push(clock.now())
    throw new Error(`attempt ${attemptsAtMs.length}`)
  }
  return {clock, options, fail, attemptsAtMs}
}

describe('retry', () => {
  it('gives the first success', async () => {
    const {clock, options} = createFixture()
    const result = retry((attempt) => (attempt < 3 ? Promise.reject(new Error('not yet')) : `attempt ${attempt}`), options)
    await clock.advance(300)
    expect(await result).toBe('attempt 3')
  })

  it('doubles its delay up to the greatest and rejects with the last failure', async () => {
    const {clock, options, fail, attemptsAtMs} = createFixture()
    const result = expect(retry(fail, options)).rejects.toThrow('attempt 5')
    await clock.advance(10_000)
    await result
    expect(attemptsAtMs).toEqual([0, 100, 300, 700, 1_200])
  })

  it('draws half of each delay', async () => {
    const {clock, options, fail, attemptsAtMs} = createFixture({attempts: 3, random: () => 0})
    const result = expect(retry(fail, options)).rejects.toThrow()
    await clock.advance(10_000)
    await result
    expect(attemptsAtMs).toEqual([0, 50, 150])
  })

  it('does not repeat a failure that another attempt would not mend', async () => {
    const {options, fail, attemptsAtMs} = createFixture({isRetryable: () => false})
    await expect(retry(fail, options)).rejects.toThrow('attempt 1')
    expect(attemptsAtMs).toHaveLength(1)
  })

  it('tells of every failure that is followed by another attempt', async () => {
    const heard: unknown[] = []
    const {clock, options, fail} = createFixture({attempts: 3, onRetry: (_error, attempt, delayMs) => heard.push([attempt, delayMs])})
    const result = expect(retry(fail, options)).rejects.toThrow()
    await clock.advance(10_000)
    await result
    expect(heard).toEqual([
      [1, 100],
      [2, 200],
    ])
  })

  it('stops waiting when its signal fires', async () => {
    const stop = new AbortController()
    const {clock, options, fail, attemptsAtMs} = createFixture({signal: stop.signal})
    const result = expect(retry(fail, options)).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    await clock.advance(50)
    stop.abort()
    await result
    expect(attemptsAtMs).toEqual([0])
    expect(clock.sleeping).toBe(0)
  })

  it('does not begin when its signal has fired before', async () => {
    const {options, fail, attemptsAtMs} = createFixture({signal: AbortSignal.abort()})
    await expect(retry(fail, options)).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    expect(attemptsAtMs).toEqual([])
  })
})
