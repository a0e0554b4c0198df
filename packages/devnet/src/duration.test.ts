import {describe, expect, it} from 'vitest'
import {parseDurationSeconds} from './duration.ts'

describe('parseDurationSeconds', () => {
  it.each([
    ['90s', 90],
    ['10m', 600],
    ['5h', 18_000],
    ['1.5h', 5_400],
    ['14d', 1_209_600],
  ])('reads %s', (text, seconds) => {
    expect(parseDurationSeconds(text)).toBe(seconds)
  })

  it.each(['', '5', 'h', '-5h', '0s', '5 h', '5w', '1e3s'])('refuses "%s"', (text) => {
    expect(() => parseDurationSeconds(text)).toThrow(expect.objectContaining({code: 'DEVNET_USAGE'}))
  })
})
