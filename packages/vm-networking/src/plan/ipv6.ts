import {isIPv6} from 'node:net'

/** IPv6 network; addresses are numbers from 0 to 2^128 - 1. */
export interface Ipv6Network {
  readonly base: bigint
  readonly length: number
}

const hextets = 8

/** Reads an address in any of its written forms; zones are none. */
export function parseIpv6(text: string): bigint | undefined {
  if (!isIPv6(text) || text.includes('%')) return undefined
  const [head = '', tail] = withoutDots(text).split('::')
  const left = split(head)
  const right = split(tail ?? '')
  const zeros = Array<string>(hextets - left.length - right.length).fill('0')
  return [...left, ...zeros, ...right].reduce((address, part) => (address << 16n) | BigInt(`0x${part}`), 0n)
}

/** Writes an address as RFC 5952 wants it. */
export function formatIpv6(address: bigint): string {
  const parts = Array.from({length: hextets}, (_, index) => ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16))
  const {start, length} = findZeros(parts)
  if (length < 2) return parts.join(':')
  return `${parts.slice(0, start).join(':')}::${parts.slice(start + length).join(':')}`
}

/** Reads a network like `fc00:1:2:3::/64`; bits beyond the prefix have to be 0. */
export function parseIpv6Network(text: string): Ipv6Network | undefined {
  const match = /^([\da-f:.]+)\/(\d{1,3})$/i.exec(text)
  const base = parseIpv6(match?.[1] ?? '')
  const length = Number(match?.[2])
  if (base === undefined || length > 128 || base % (1n << BigInt(128 - length)) !== 0n) return undefined
  return {base, length}
}

/** Writes a network with its prefix length. */
export function formatIpv6Network({base, length}: Ipv6Network): string {
  return `${formatIpv6(base)}/${length}`
}

/** Tells whether two networks have an address in common. */
export function overlapIpv6(one: Ipv6Network, other: Ipv6Network): boolean {
  const shift = BigInt(128 - Math.min(one.length, other.length))
  return one.base >> shift === other.base >> shift
}

/** Tells whether addresses are unique local ones (fc00::/7), which the internet does not route. */
export function isUniqueLocal({base}: Ipv6Network): boolean {
  return base >> 121n === 0b1111110n
}

function split(part: string): string[] {
  return part === '' ? [] : part.split(':')
}

/** Writes the IPv4 form of the last 32 bits as two hextets. */
function withoutDots(text: string): string {
  return text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number)
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  })
}

/** Finds the longest run of zero hextets, the first of equals. */
function findZeros(parts: readonly string[]): {readonly start: number; readonly length: number} {
  let best = {start: 0, length: 0}
  let length = 0
  for (const [index, part] of parts.entries()) {
    length = part === '0' ? length + 1 : 0
    if (length > best.length) best = {start: index - length + 1, length}
  }
  return best
}
