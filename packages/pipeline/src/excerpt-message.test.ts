import {expect, it} from 'vitest'
import {excerptMessage} from './excerpt-message.ts'

it('keeps the plain fields of an envelope and nothing else', () => {
  const input = {sender: 'x', time: 1, type: {deep: true}, item_content: 'y'.repeat(5_000), extra: 1, item_hash: 'h\0'}
  expect(JSON.parse(excerptMessage(input))).toEqual({sender: 'x', type: null, item_content: null, item_hash: 'h\0', time: 1})
})

it.each([undefined, null, 7, 'text', []])('makes an empty object of %j', (input) => {
  expect(excerptMessage(input)).toBe('{}')
})
