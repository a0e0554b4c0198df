import * as z from 'zod'
import type {NetworkHost} from '../ports.ts'

const addressSchema = z.object({family: z.string(), local: z.string().optional(), prefixlen: z.number(), scope: z.string().optional()})

const deviceSchema = z.object({
  ifname: z.string().optional(),
  flags: z.array(z.string()).default([]),
  mtu: z.number().optional(),
  address: z.string().optional(),
  addr_info: z.array(addressSchema).default([]),
})

/** Device of the host with its addresses. */
export interface HostDevice {
  readonly name: string
  readonly isUp: boolean
  readonly mtu: number | undefined
  readonly mac: string | undefined
  readonly addresses: readonly HostAddress[]
}

/** Address of a device. */
export interface HostAddress {
  readonly address: string
  readonly length: number
  readonly isGlobal: boolean
}

/** Lists the devices of the host. */
export async function listDevices(host: NetworkHost): Promise<readonly HostDevice[]> {
  return parseDevices(await host.run('ip', ['-j', 'address', 'show']))
}

/** Reads what `ip -j address` printed. */
export function parseDevices(json: string): readonly HostDevice[] {
  const devices = z.array(deviceSchema).parse(JSON.parse(json === '' ? '[]' : json))
  return devices.flatMap(({ifname, flags, mtu, address, addr_info}) => {
    if (ifname === undefined) return [] // what a filter of ip left out is an empty object
    const addresses = addr_info.flatMap(({local, prefixlen, scope}) =>
      local === undefined ? [] : [{address: local, length: prefixlen, isGlobal: scope === 'global'}],
    )
    return [{name: ifname, isUp: flags.includes('UP'), mtu, mac: address, addresses}]
  })
}
