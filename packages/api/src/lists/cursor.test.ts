import {describe, expect, it} from 'vitest'
import {aggregateCursor, rankCursor, timeCursor} from './cursor.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('cursors', () => {
  it('come back as they were written, to the last digit of the time', () => {
    const position = {value: 1795154792.8812346, key: 'a'.repeat(64)}
    expect(timeCursor.read(timeCursor.write(position))).toEqual(position)
    const aggregate = {time: 1.5, owner: '0xAb', key: 'prefs, "quoted"'}
    expect(aggregateCursor.read(aggregateCursor.write(aggregate))).toEqual(aggregate)
    expect(rankCursor.read(rankCursor.write({value: 7, key: '0xAb'}))).toEqual({value: 7, key: '0xAb'})
  })

  it('of published nodes are read, with their ISO times', () => {
    expect(timeCursor.read(encode({h: 'abc', t: '2023-11-14T22:13:20+00:00'}))).toEqual({value: 1_700_000_000, key: 'abc'})
    expect(timeCursor.read(encode({h: 'abc', t: '2023-11-14T22:13:20.123456+00:00'})).value).toBeCloseTo(1_700_000_000.123456, 6)
  })

  it.each([
    '%%%',
    'abc',
    encode([]),
    encode(null),
    encode({h: 1, t: 2}),
    encode({h: 'a'}),
    encode({h: 'a', t: 'yesterday'}),
    encode({h: 'a\0', t: 1}),
  ])('that are none are refused: %s', (text) => {
    expect(() => timeCursor.read(text)).toThrow(
      expect.objectContaining({reason: expect.objectContaining({code: 'API_PARAMETERS_INVALID'})}),
    )
  })
})
