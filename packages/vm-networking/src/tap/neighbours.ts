import {formatIpv6, type Ipv6Network, overlapIpv6, parseIpv6} from '../plan/ipv6.ts'
import type {NetworkHost} from '../ports.ts'
import type {HostDevice} from './list-addresses.ts'

/** Tells on which of the uplinks routers look for guests as for neighbours, so that the host has to answer for them. */
export function findProxyUplinks(pool: Ipv6Network, uplinks: readonly string[], devices: readonly HostDevice[]): readonly string[] {
  return uplinks.filter((uplink) =>
    devices.some(
      ({name, addresses}) =>
        name === uplink &&
        addresses.some(({address, length, isGlobal}) => {
          const base = parseIpv6(address)
          return isGlobal && base !== undefined && length < 128 && overlapIpv6({base, length}, pool)
        }),
    ),
  )
}

/** Makes the host answer for a guest where routers look for it as for a neighbour. */
export async function addProxy(host: NetworkHost, guest: bigint, uplinks: readonly string[]): Promise<void> {
  for (const uplink of uplinks) await host.run('ip', ['-6', 'neigh', 'replace', 'proxy', formatIpv6(guest), 'dev', uplink])
}

/** Ends that; whether it was so does not matter. */
export async function removeProxy(host: NetworkHost, guest: bigint, uplinks: readonly string[]): Promise<void> {
  for (const uplink of uplinks) {
    await host.run('ip', ['-6', 'neigh', 'delete', 'proxy', formatIpv6(guest), 'dev', uplink]).catch(() => undefined)
  }
}
