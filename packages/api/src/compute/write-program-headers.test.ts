import {expect, it} from 'vitest'
import {writeProgramHeaders} from './write-program-headers.ts'

it('keeps headers in lower case, and every value of repeated ones', () => {
  const headers = [
    ['Content-Type', 'text/plain'],
    ['Set-Cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ] as const
  expect(writeProgramHeaders(headers)).toEqual({'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2']})
})

it.each([
  ['Content-Encoding', 'gzip'],
  ['Transfer-Encoding', 'chunked'],
  ['Vary', '*'],
  ['Content-Length', '5'],
  ['Connection', 'close'],
  ['Server', 'mine'],
  ['Aleph-Program-ItemHash', 'x'],
  ['x', 'a\r\nset-cookie: y'],
  ['x\r\ny', 'a'],
  ['', 'a'],
  ['x y', 'a'],
  ['x', 'ä\u{1F600}'],
])('leaves out %j: %j', (name, value) => {
  expect(writeProgramHeaders([[name, value]])).toEqual({})
})

it('takes a bounded number', () => {
  const headers = Array.from({length: 5_000}, (_, index) => [`x-${index}`, 'a'] as const)
  expect(Object.keys(writeProgramHeaders(headers))).toHaveLength(200)
})
