import {isAlephError} from '@aleph-onchain/common'
import type {VmPlace} from '../plan/host-plan.ts'
import {formatIpv4} from '../plan/ipv4.ts'
import {formatIpv6} from '../plan/ipv6.ts'
import type {NetworkHost} from '../ports.ts'
import {hasIpv6, prepareDevice} from './device-sysctls.ts'
import {type HostDevice, parseDevices} from './list-addresses.ts'

/** Makes the device of a machine, or mends it: there, with its addresses, up. */
export async function ensureDevice(host: NetworkHost, place: VmPlace, mtu: number): Promise<void> {
  const {device} = place
  const known = await findDevice(host, device)
  if (known !== undefined && isDeviceSound(known, place, mtu)) return
  if (known === undefined) await host.run('ip', ['tuntap', 'add', 'dev', device, 'mode', 'tap'])
  await prepareDevice(host, device)
  const lines = [
    `link set dev ${device} address ${place.hostMac} mtu ${mtu}`,
    `address replace ${formatIpv4(place.ipv4.host)}/${place.ipv4.length} dev ${device}`,
  ]
  if (place.ipv6 !== undefined && (await hasIpv6(host))) {
    lines.push(`address replace ${formatIpv6(place.ipv6.host)}/${place.ipv6.length} dev ${device} nodad`)
  }
  lines.push(`link set dev ${device} up`)
  await host.run('ip', ['-batch', '-'], `${lines.join('\n')}\n`)
}

/** Takes a device away, if it is there. */
export async function removeDevice(host: NetworkHost, device: string): Promise<void> {
  try {
    await host.run('ip', ['link', 'delete', 'dev', device])
  } catch (error) {
    if (!isMissingDevice(error)) throw error
  }
}

/** Tells whether a device has all that its machine needs. */
export function isDeviceSound({isUp, mtu, mac, addresses}: HostDevice, place: VmPlace, wantedMtu: number): boolean {
  const has = (address: string) => addresses.some((known) => known.address === address)
  const isIpv6Sound = place.ipv6 === undefined || has(formatIpv6(place.ipv6.host))
  return isUp && mtu === wantedMtu && mac === place.hostMac && has(formatIpv4(place.ipv4.host)) && isIpv6Sound
}

async function findDevice(host: NetworkHost, device: string): Promise<HostDevice | undefined> {
  try {
    return parseDevices(await host.run('ip', ['-j', 'address', 'show', 'dev', device]))[0]
  } catch (error) {
    if (isMissingDevice(error)) return undefined
    throw error
  }
}

function isMissingDevice(error: unknown): boolean {
  return isAlephError(error) && error.code === 'VM_NETWORK_COMMAND_FAILED' && /does not exist|cannot find device/i.test(error.message)
}
