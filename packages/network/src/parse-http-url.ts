import {BlockList, isIP} from 'node:net'

const maxLength = 256

/** Addresses that mean something else on every machine or network; a stranger must not send us there. */
const privateAddresses = createBlockList()

/** Reads the URL that a node gives as its own, without its trailing slash; undefined for what nobody should call. */
export function parseHttpUrl(text: unknown, {allowPrivate}: {readonly allowPrivate: boolean}): string | undefined {
  if (typeof text !== 'string' || text.length > maxLength) return undefined
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined
  if (!allowPrivate && isPrivateHost(url.hostname)) return undefined
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  if (family === 0) return host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.local') || !host.includes('.')
  return privateAddresses.check(host, family === 4 ? 'ipv4' : 'ipv6')
}

function createBlockList(): BlockList {
  const list = new BlockList()
  const subnets4: [string, number][] = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
  ]
  const subnets6: [string, number][] = [
    ['::', 127],
    ['64:ff9b::', 96],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ]
  for (const [subnet, prefix] of subnets4) list.addSubnet(subnet, prefix, 'ipv4')
  for (const [subnet, prefix] of subnets6) list.addSubnet(subnet, prefix, 'ipv6')
  return list
}
