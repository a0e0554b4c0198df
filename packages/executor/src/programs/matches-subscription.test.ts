import {describe, expect, it} from 'vitest'
import {matchesSubscription} from './matches-subscription.ts'

const message = {type: 'POST', sender: '0x1', content: {type: 'news', tags: ['a', 'b'], address: null}}

describe('matchesSubscription', () => {
  it.each<readonly [unknown, boolean]>([
    [{type: 'POST'}, true],
    [{type: 'POST', sender: '0x2'}, false],
    [{content: {type: 'news'}}, true],
    [{content: {type: 'news', address: null}}, true],
    [{content: {type: 'news', more: undefined}}, false],
    [{content: {tags: ['a', 'b']}}, true],
    [{content: {tags: ['a']}}, false],
    [{content: {tags: {0: 'a'}}}, false],
    [{content: 'news'}, false],
    [{type: {}}, false],
    [{toString: {}}, false],
    [{}, true],
  ])('compares %j', (filter, expected) => {
    expect(matchesSubscription([filter as object], message)).toBe(expected)
  })

  it('is content with one filter of several', () => {
    expect(matchesSubscription([{type: 'STORE'}, {sender: '0x1'}], message)).toBe(true)
    expect(matchesSubscription([], message)).toBe(false)
  })

  it('does not follow nesting without end', () => {
    let filter: object = {}
    let value: object = {}
    for (let depth = 0; depth < 10_000; depth++) [filter, value] = [{a: filter}, {a: value}]
    expect(matchesSubscription([filter], value)).toBe(false)
  })
})
