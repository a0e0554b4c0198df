import {describe, expect, it} from 'vitest'
import {isoTime, isoTimeOfMs} from './iso-time.ts'

describe('isoTime', () => {
  it.each([
    [1_700_000_000, '2023-11-14T22:13:20+00:00'],
    [1_700_000_000.25, '2023-11-14T22:13:20.250000+00:00'],
    [1_795_154_792.881235, '2026-11-20T06:06:32.881235+00:00'],
    [0, '1970-01-01T00:00:00+00:00'],
    [-0.5, '1969-12-31T23:59:59.500000+00:00'],
    [0.9999999, '1970-01-01T00:00:01+00:00'],
  ])('writes %d', (seconds, text) => {
    expect(isoTime(seconds)).toBe(text)
  })

  it('writes milliseconds', () => {
    expect(isoTimeOfMs(1_700_000_000_123)).toBe('2023-11-14T22:13:20.123000+00:00')
  })
})
