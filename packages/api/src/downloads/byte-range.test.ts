import {describe, expect, it} from 'vitest'
import {readRange} from './byte-range.ts'

describe('readRange', () => {
  it.each([
    [undefined, 'all'],
    ['bytes=0-', {start: 0, end: 99}],
    ['bytes=10-19', {start: 10, end: 19}],
    ['bytes=10-1000', {start: 10, end: 99}],
    ['bytes=-10', {start: 90, end: 99}],
    ['bytes=-1000', {start: 0, end: 99}],
    ['bytes=99-', {start: 99, end: 99}],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=20-10', 'all'],
    ['bytes=0-1,5-6', 'all'],
    ['lines=0-1', 'all'],
    ['bytes=', 'all'],
    ['bytes=-', 'all'],
    ['bytes=a-b', 'all'],
    ['bytes=99999999999999999999-', 'all'],
  ])('reads %s of 100 bytes', (header, expected) => {
    expect(readRange(header, 100)).toEqual(expected)
  })

  it('finds nothing in an empty file', () => {
    expect(readRange('bytes=0-', 0)).toBe('unsatisfiable')
    expect(readRange('bytes=-5', 0)).toBe('unsatisfiable')
    expect(readRange(undefined, 0)).toBe('all')
  })
})
