import {describe, expect, it} from 'vitest'
import {compareVersions} from './version-check.ts'

/** Each is older than the one behind it. */
const ascending = [
  '0.9',
  '1.0.dev1',
  '1.0a1.dev2',
  '1.0a1',
  '1.0a2',
  '1.0b1',
  '1.0rc1',
  '1.0',
  '1.0.post1',
  '1.0.1',
  '1.9',
  '1.10',
  '1.14.0',
  '2',
  '1!0.1',
]

describe('compareVersions', () => {
  it('orders releases and what comes before and after them', () => {
    for (const [at, left] of ascending.entries()) {
      for (const [other, right] of ascending.entries())
        expect([left, right, Math.sign(compareVersions(left, right) ?? Number.NaN)]).toEqual([left, right, Math.sign(at - other)])
    }
  })

  it.each([
    ['1.0', '1.0.0'],
    ['v1.2', '1.2'],
    ['1.0+local', '1.0'],
    ['1.0-1', '1.0.post1'],
    ['1.0alpha1', '1.0a1'],
  ])('takes %s and %s for the same', (left, right) => {
    expect(compareVersions(left, right)).toBe(0)
  })

  it.each(['', 'latest', '1.', '1..2', '../1', '1.0 or so', `1${'.0'.repeat(64)}`, '1.0\n2'])('takes %j for none', (text) => {
    expect(compareVersions(text, '1.0')).toBeUndefined()
  })
})
