import {expect, it} from 'vitest'
import {parseContentLength, parseContentRange} from './content-range.ts'

it.each([
  ['bytes 0-99/100', {start: 0, totalBytes: 100}],
  ['bytes 50-98/100', {start: 50, totalBytes: 100}],
  ['bytes 50-99/*', {start: 50, totalBytes: undefined}],
])('reads %j', (text, range) => {
  expect(parseContentRange(text)).toEqual(range)
})

it.each([
  '',
  undefined,
  ['bytes 0-1/2'],
  'bytes 5-4/10',
  'bytes 0-100/100',
  'bytes */100',
  'bytes=0-1',
  'bytes -1-2/3',
  `bytes 0-${'9'.repeat(30)}/*`,
])('refuses the range %j', (text) => {
  expect(parseContentRange(text)).toBeUndefined()
})

it.each([
  ['0', 0],
  ['1073741824', 1_073_741_824],
  ['-1', undefined],
  ['1e9', undefined],
  ['9'.repeat(30), undefined],
  [undefined, undefined],
])('reads the length %j as %j', (text, length) => {
  expect(parseContentLength(text)).toBe(length)
})
