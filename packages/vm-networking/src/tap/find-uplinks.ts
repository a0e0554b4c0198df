import * as z from 'zod'
import {devicePrefix} from '../plan/host-plan.ts'
import {type Ipv4Network, parseIpv4} from '../plan/ipv4.ts'
import type {NetworkHost} from '../ports.ts'

const routesSchema = z.array(z.object({dst: z.string().optional(), dev: z.string().optional(), gateway: z.string().optional()}))

/** Names that can stand in a rule as they are; the kernel would allow more. */
const soundName = /^[\w.@-]{1,15}$/

/** Prefix lengths below which a network is too large to stay out of. */
const shortestTaken = 8
const shortestRouted = 24

/** Finds the devices that lead to the internet: the chosen one, else those of the default routes of both families. */
export async function findUplinks(host: NetworkHost, chosen: string): Promise<readonly string[]> {
  if (chosen !== '') return soundName.test(chosen) ? [chosen] : []
  const routes = [...(await readRoutes(host, '-4', ['default'])), ...(await readRoutes(host, '-6', ['default']))]
  const devices = routes.flatMap(({dev}) => (dev !== undefined && soundName.test(dev) && !dev.startsWith(devicePrefix) ? [dev] : []))
  return [...new Set(devices)].sort()
}

/**
 * Lists the IPv4 networks that the host uses otherwise. A large network behind a gateway is none of them: a machine hides four addresses of it,
 * and there would hardly be a pool that nothing of the kind covers.
 */
export async function findTakenNetworks(host: NetworkHost): Promise<readonly Ipv4Network[]> {
  const routes = await readRoutes(host, '-4', ['table', 'all'])
  return routes.flatMap(({dst, dev, gateway}) => {
    if (dev?.startsWith(devicePrefix) === true || dst === undefined) return []
    const [address = '', digits = '32'] = dst.split('/')
    const base = parseIpv4(address)
    const length = Number(digits)
    const isLarge = length < shortestTaken || (gateway !== undefined && length < shortestRouted)
    return base === undefined || isLarge ? [] : [{base, length}]
  })
}

async function readRoutes(host: NetworkHost, family: '-4' | '-6', filter: readonly string[]) {
  const json = await host.run('ip', ['-j', family, 'route', 'show', ...filter])
  return routesSchema.parse(JSON.parse(json.trim() === '' ? '[]' : json))
}
