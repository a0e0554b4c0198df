import {describe, expect, it} from 'vitest'
import {LruMap} from './lru-map.ts'

describe('LruMap', () => {
  it('forgets the entry used longest ago when it is full, and says so', () => {
    const forgotten: unknown[] = []
    const map = new LruMap<string, number>(2, (value, key) => forgotten.push([key, value]))
    map.set('a', 1)
    map.set('b', 2)
    expect(map.get('a')).toBe(1)
    map.set('c', 3)
    expect(forgotten).toEqual([['b', 2]])
    expect(['a', 'b', 'c'].map((key) => map.has(key))).toEqual([true, false, true])
    expect(map.size).toBe(2)
  })

  it('counts a write as a use and a look as none', () => {
    const map = new LruMap<string, number>(2)
    map.set('a', 1)
    map.set('b', 2)
    map.set('a', 3)
    expect(map.has('b')).toBe(true)
    map.set('c', 4)
    expect(map.get('a')).toBe(3)
    expect(map.get('b')).toBeUndefined()
  })

  it('keeps entries whose value is undefined', () => {
    const map = new LruMap<string, number | undefined>(1)
    map.set('a', undefined)
    expect(map.get('a')).toBeUndefined()
    expect(map.has('a')).toBe(true)
  })

  it('deletes one entry or all', () => {
    const map = new LruMap<string, number>(3)
    map.set('a', 1)
    map.set('b', 2)
    expect([map.delete('a'), map.delete('a')]).toEqual([true, false])
    map.clear()
    expect(map.size).toBe(0)
  })
})
