import {readFile} from 'node:fs/promises'
import {parseIpv4} from '../plan/ipv4.ts'
import {parseIpv6} from '../plan/ipv6.ts'

/** Resolvers of names by family; none is in the list of the other. */
export interface Nameservers {
  readonly ipv4: readonly string[]
  readonly ipv6: readonly string[]
}

/** systemd-resolved keeps here what it asks itself; /etc/resolv.conf then names only its own address on the loopback. */
const resolvConfPaths = ['/etc/resolv.conf', '/run/systemd/resolve/resolv.conf']

/** For hosts whose resolvers are of no use to guests. */
const publicNameservers: Nameservers = {
  ipv4: ['1.1.1.1', '9.9.9.9'],
  ipv6: ['2606:4700:4700::1111', '2620:fe::fe'],
}

/** Finds resolvers that guests can ask: the chosen ones, else the host's, else public ones. */
export async function findNameservers(chosen: readonly string[], paths: readonly string[] = resolvConfPaths): Promise<Nameservers> {
  const candidates = [sortNameservers(chosen)]
  if (chosen.length === 0) {
    for (const path of paths) candidates.push(parseResolvConf(await readFile(path, 'utf8').catch(() => '')))
  }
  return candidates.find(({ipv4, ipv6}) => ipv4.length + ipv6.length > 0) ?? publicNameservers
}

/** Reads the resolvers of a resolv.conf, without those that only the host itself reaches. */
export function parseResolvConf(text: string): Nameservers {
  return sortNameservers(Array.from(text.matchAll(/^nameserver[ \t]+(\S+)/gm), ([, address = '']) => address))
}

/** Sorts addresses by family and drops what is no address that guests can reach. */
function sortNameservers(addresses: readonly string[]): Nameservers {
  const distinct = [...new Set(addresses)]
  const isGuestReachable4 = (address: string) => {
    const number = parseIpv4(address)
    return number !== undefined && number >>> 24 !== 127 && number !== 0
  }
  const isGuestReachable6 = (address: string) => {
    const number = parseIpv6(address)
    return number !== undefined && number > 1n && number >> 118n !== 0x3fan
  }
  return {ipv4: distinct.filter(isGuestReachable4), ipv6: distinct.filter(isGuestReachable6)}
}
