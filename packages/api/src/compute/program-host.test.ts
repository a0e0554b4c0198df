import {describe, expect, it} from 'vitest'
import {findProgramHost, toHostLabel} from './program-host.ts'

const hash = 'cafe'.repeat(16)
/** As `base64.b32encode(bytes.fromhex(hash))` of Python gives it, without padding and in lower case. */
const label = 'zl7mv7wk73fp5sx6zl7mv7wk73fp5sx6zl7mv7wk73fp5sx6zl7a'

describe('findProgramHost', () => {
  it('reads the label that other programs write', () => {
    expect(toHostLabel(hash)).toBe(label)
    expect(findProgramHost(`${label}.node.example.org`)).toBe(hash)
    expect(findProgramHost(`${label.toUpperCase()}.localhost:4024`)).toBe(hash)
  })

  it.each(['0'.repeat(64), 'f'.repeat(64), `0${'1'.repeat(63)}`])('reads back what it writes: %s', (some) => {
    expect(findProgramHost(`${toHostLabel(some)}.x`)).toBe(some)
  })

  it.each([
    undefined,
    '',
    'localhost',
    'node.example.org',
    label,
    `${label}a.x`,
    `${label.slice(1)}.x`,
    `${label.slice(0, -1)}1.x`,
    `x.${label}.y`,
  ])('finds none in %j', (host) => {
    expect(findProgramHost(host)).toBeUndefined()
  })
})
