import {describe, expect, it} from 'vitest'
import {encodeFrame, parseRequest, parseResponse} from './catch-up-protocol.ts'

const request = {cursor: 10, limit: 3}
const page = {epoch: 'e', messages: [{a: 1}], next: 11, done: false}

function toBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

describe('The catch-up protocol', () => {
  it('reads what it writes', () => {
    expect(parseRequest(encodeFrame(request))).toEqual(request)
    expect(parseResponse(encodeFrame(page), request)).toEqual(page)
    const end = {epoch: 'e', messages: [], next: 10, done: true}
    expect(parseResponse(encodeFrame(end), request)).toEqual(end)
  })

  it('serves no more than 500 messages, whatever is asked for', () => {
    expect(parseRequest(toBytes({cursor: 0, limit: 1_000_000})).limit).toBe(500)
  })

  it('takes a page that moves on without messages', () => {
    expect(parseResponse(toBytes({...page, messages: []}), request).next).toBe(11)
  })

  it('takes an end that lies before the cursor: the log was shortened', () => {
    expect(parseResponse(toBytes({epoch: 'e', messages: [], next: 4, done: true}), request).next).toBe(4)
  })

  it.each([{}, {cursor: 1}, {cursor: '1', limit: 1}, {cursor: 1.5, limit: 1}, {cursor: -1, limit: 1}, {cursor: 1, limit: 0}, [], 7, null])(
    'refuses the request %j',
    (value) => {
      expect(() => parseRequest(toBytes(value))).toThrow(
        expect.objectContaining({reason: {code: 'NETWORK_CATCH_UP_FAILED', problem: 'malformed'}}),
      )
    },
  )

  it.each([
    [{...page, epoch: ''}, 'malformed'],
    [{...page, epoch: 'e'.repeat(65)}, 'malformed'],
    [{...page, messages: {}}, 'malformed'],
    [{...page, messages: [1, 2, 3, 4]}, 'malformed'],
    [{...page, next: 2 ** 60}, 'malformed'],
    [{...page, done: 'no'}, 'malformed'],
    [{...page, next: 10}, 'no-progress'],
    [{...page, next: 9}, 'no-progress'],
    [{...page, done: true}, 'no-progress'],
    [{...page, messages: [], next: 10}, 'no-progress'],
    [{...page, next: 10, done: true}, 'no-progress'],
  ])('refuses the page %j', (value, problem) => {
    expect(() => parseResponse(toBytes(value), request)).toThrow(
      expect.objectContaining({reason: {code: 'NETWORK_CATCH_UP_FAILED', problem}}),
    )
  })
})
