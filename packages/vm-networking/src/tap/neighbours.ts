import * as z from 'zod'
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

const proxiesSchema = z.array(z.object({dst: z.string().optional(), dev: z.string().optional()}))

/** Lists for which addresses the host answers on all of these uplinks. */
export async function listProxies(host: NetworkHost, uplinks: readonly string[]): Promise<ReadonlySet<bigint>> {
  const json = await host.run('ip', ['-j', '-6', 'neigh', 'show', 'proxy'])
  const proxies = proxiesSchema.parse(JSON.parse(json.trim() === '' ? '[]' : json))
  const counts = new Map<bigint, number>()
  for (const {dst, dev} of proxies) {
    const address = parseIpv6(dst ?? '')
    if (address !== undefined && dev !== undefined && uplinks.includes(dev)) counts.set(address, (counts.get(address) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([address, count]) => (count === uplinks.length ? [address] : [])))
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
