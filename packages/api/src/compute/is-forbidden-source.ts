import {BlockList, isIP} from 'node:net'

const reserved4 = [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const

const reserved6 = [
  ['::', 96],
  ['fe80::', 10],
  ['ff00::', 8],
  ['2001:db8::', 32],
] as const

const forbidden = new BlockList()
for (const [net, prefix] of reserved4) forbidden.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of reserved6) forbidden.addSubnet(net, prefix, 'ipv6')

/** Tells whether a host is written as an address of this host, of its link, or of nobody. Names are checked by whoever resolves them. */
export function isForbiddenSource(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  const name = bare.replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  const family = isIP(bare)
  // Resolvers take a name that ends in a number for an address in one of its older notations.
  if (family === 0) return /^(?:\d+|0x[0-9a-f]*|)$/.test(name.split('.').at(-1) ?? '')
  return forbidden.check(bare, family === 4 ? 'ipv4' : 'ipv6')
}
