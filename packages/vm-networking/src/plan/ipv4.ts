import {isIPv4} from 'node:net'

/** IPv4 network; addresses are numbers from 0 to 2^32 - 1. */
export interface Ipv4Network {
  readonly base: number
  readonly length: number
}

/** Reads an address in dotted form. */
export function parseIpv4(text: string): number | undefined {
  if (!isIPv4(text)) return undefined
  return text.split('.').reduce((address, part) => address * 256 + Number(part), 0)
}

/** Writes an address in dotted form. */
export function formatIpv4(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 0xff).join('.')
}

/** Reads a network like `172.16.0.0/12`; bits beyond the prefix have to be 0. */
export function parseIpv4Network(text: string): Ipv4Network | undefined {
  const match = /^([\d.]+)\/(\d{1,2})$/.exec(text)
  const base = parseIpv4(match?.[1] ?? '')
  const length = Number(match?.[2])
  if (base === undefined || length > 32 || base % 2 ** (32 - length) !== 0) return undefined
  return {base, length}
}

/** Writes a network with its prefix length. */
export function formatIpv4Network({base, length}: Ipv4Network): string {
  return `${formatIpv4(base)}/${length}`
}

/** Tells whether two networks have an address in common. */
export function overlapIpv4(one: Ipv4Network, other: Ipv4Network): boolean {
  const size = 2 ** (32 - Math.min(one.length, other.length))
  return Math.floor(one.base / size) === Math.floor(other.base / size)
}
