import {describe, expect, it} from 'vitest'
import {parseMessageBatch} from './parse-message-batch.ts'

describe('parseMessageBatch', () => {
  it('reads any JSON array of 1 to 100 values', () => {
    expect(parseMessageBatch(Buffer.from('[{"a": 1}, null]'))).toEqual([{a: 1}, null])
    expect(parseMessageBatch(Buffer.from(JSON.stringify(Array(100).fill(1))))).toHaveLength(100)
  })

  it.each(['', '[]', '{}', '"x"', 'null', '[1', JSON.stringify(Array(101).fill(1))])('refuses %s', (text) => {
    expect(parseMessageBatch(Buffer.from(text))).toBeUndefined()
  })

  it('refuses text that is not UTF-8', () => {
    expect(parseMessageBatch(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))).toBeUndefined()
  })
})
