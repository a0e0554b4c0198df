import {describe, expect, it} from 'vitest'
import {scheduleRetry} from './schedule-retry.ts'

describe('scheduleRetry', () => {
  it.each([
    [0, 1],
    [1, 2],
    [5, 32],
    [8, 256],
    [9, 300],
  ])('after %i retries waits up to %i seconds', (retries, seconds) => {
    const at = (random: number) => scheduleRetry({retries, nowMs: 1_000, random: () => random})
    expect([at(0), at(0.5), at(1)]).toEqual([1_000, 1_000 + seconds * 500, 1_000 + seconds * 1_000])
  })

  it('gives up after ten', () => {
    expect(scheduleRetry({retries: 10, nowMs: 0, random: () => 0})).toBeUndefined()
  })
})
