import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatIpv4, formatIpv4Network, overlapIpv4, parseIpv4, parseIpv4Network} from './ipv4.ts'
import {formatIpv6, isUniqueLocal, overlapIpv6, parseIpv6, parseIpv6Network} from './ipv6.ts'
import {deriveMac} from './mac.ts'
import {takeTurns} from './next-free.ts'

describe('IPv4', () => {
  it('reads what it writes', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 2 ** 32 - 1}), (address) => parseIpv4(formatIpv4(address)) === address))
  })

  it.each(['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', ' 1.2.3.4', '1.2.3.4;', '::1'])('refuses the address %j', (text) => {
    expect(parseIpv4(text)).toBeUndefined()
  })

  it.each(['10.0.0.0', '10.0.0.1/8', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/8/8', '/8'])('refuses the network %j', (text) => {
    expect(parseIpv4Network(text)).toBeUndefined()
  })

  it.each([
    ['10.0.0.0/8', '10.161.0.0/16', true],
    ['10.161.0.0/16', '10.0.0.0/8', true],
    ['172.16.0.0/16', '172.17.0.0/16', false],
    ['192.0.2.0/32', '192.0.2.1/32', false],
    ['0.0.0.0/0', '192.0.2.1/32', true],
  ])('says of %s and %s whether they overlap: %s', (one, other, expected) => {
    const [first, second] = [parseIpv4Network(one), parseIpv4Network(other)]
    expect(first !== undefined && second !== undefined && overlapIpv4(first, second)).toBe(expected)
  })

  it('writes networks', () => {
    expect(formatIpv4Network({base: 0xac10_0000, length: 12})).toBe('172.16.0.0/12')
  })
})

describe('IPv6', () => {
  it('reads what it writes', () => {
    const hextets = fc.array(fc.oneof(fc.constant(0n), fc.bigInt({min: 0n, max: 0xffffn})), {minLength: 8, maxLength: 8})
    const addresses = hextets.map((parts) => parts.reduce((address, part) => (address << 16n) | part, 0n))
    fc.assert(fc.property(addresses, (address) => parseIpv6(formatIpv6(address)) === address))
  })

  it.each([
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
  ])('writes %s as %s', (text, canonical) => {
    expect(formatIpv6(parseIpv6(text) ?? -1n)).toBe(canonical)
  })

  it.each(['', ':::', '1:2:3', 'fe80::1%eth0', '10.0.0.1', 'g::'])('refuses the address %j', (text) => {
    expect(parseIpv6(text)).toBeUndefined()
  })

  it.each(['fc00::', 'fc00::1/64', 'fc00::/129', '/64'])('refuses the network %j', (text) => {
    expect(parseIpv6Network(text)).toBeUndefined()
  })

  it('tells networks that overlap, and those that the internet does not route', () => {
    const read = (text: string) => parseIpv6Network(text) ?? {base: 0n, length: 0}
    expect(overlapIpv6(read('2001:db8::/32'), read('2001:db8:1::/48'))).toBe(true)
    expect(overlapIpv6(read('2001:db8::/48'), read('2001:db8:1::/48'))).toBe(false)
    expect(['fc00::/64', 'fdff::/64', 'fe00::/64', '2001:db8::/64'].map((text) => isUniqueLocal(read(text)))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('MAC addresses', () => {
  it('are locally administered, of single cards, and differ between ends and machines', () => {
    const macs = ['a', 'b', 'c'].flatMap((digit) => [deriveMac(digit.repeat(64), 'guest'), deriveMac(digit.repeat(64), 'host')])
    expect(new Set(macs).size).toBe(6)
    for (const mac of macs) expect(mac).toMatch(/^[0-9a-f][26ae](:[0-9a-f]{2}){5}$/)
  })

  it('stay the same', () => {
    expect(deriveMac('deca'.repeat(16), 'guest')).toMatchInlineSnapshot(`"8e:a4:ae:a2:17:da"`)
  })
})

describe('turns', () => {
  it.each([
    [3, [4, 5, 1, 2, 3]],
    [0, [1, 2, 3, 4, 5]],
    [5, [1, 2, 3, 4, 5]],
    [99, [1, 2, 3, 4, 5]],
  ])('begin after %d and come around once', (previous, expected) => {
    expect([...takeTurns({first: 1, last: 5}, previous)]).toEqual(expected)
  })
})
