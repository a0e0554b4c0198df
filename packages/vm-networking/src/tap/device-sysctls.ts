import type {NetworkHost} from '../ports.ts'

/** Setting of the kernel, below /proc/sys/net. */
type Setting = readonly [key: string, value: string]

/** Prepares the device of a machine: it forwards, and believes and tells as little as it can. */
export async function prepareDevice(host: NetworkHost, device: string): Promise<void> {
  const ipv4: readonly Setting[] = [
    ['forwarding', '1'],
    ['rp_filter', '1'],
    ['arp_ignore', '1'],
    ['accept_redirects', '0'],
    ['send_redirects', '0'],
    // Lets what the host itself sends to 127.0.0.1 reach a guest by its forwarded port; the rules keep guests from using it.
    ['route_localnet', '1'],
  ]
  const ipv6: readonly Setting[] = [
    ['accept_ra', '0'],
    ['autoconf', '0'],
    ['accept_dad', '0'],
    ['accept_redirects', '0'],
    ['forwarding', '1'],
  ]
  for (const [key, value] of ipv4) await set(host, `ipv4/conf/${device}/${key}`, value)
  if (!(await hasIpv6(host))) return
  for (const [key, value] of ipv6) await set(host, `ipv6/conf/${device}/${key}`, value)
  await forceForwarding(host, device)
}

/**
 * Makes the host forward what comes in from the internet, with as little change as its kernel allows. Kernels from 6.17 on can do so for one
 * device; older ones only for all of them, by which every device becomes that of a router and would no longer listen to routers: those that
 * got their addresses from one (`accept_ra` 1) go on listening (`accept_ra` 2).
 */
export async function prepareUplinks(
  host: NetworkHost,
  uplinks: readonly string[],
  options: {readonly proxiesNeighbours: boolean},
): Promise<void> {
  for (const uplink of uplinks) await set(host, `ipv4/conf/${uplink}/forwarding`, '1')
  if (!(await hasIpv6(host))) return
  const canForce = (await host.readSysctl('ipv6/conf/all/force_forwarding')) !== undefined
  for (const uplink of uplinks) {
    if (canForce) await forceForwarding(host, uplink)
    if (!options.proxiesNeighbours) continue
    await keepListening(host, uplink)
    await set(host, `ipv6/conf/${uplink}/forwarding`, '1')
    await set(host, `ipv6/conf/${uplink}/proxy_ndp`, '1')
  }
  if (!canForce) await forwardEverywhere(host)
}

/** Tells whether the kernel speaks IPv6. */
export async function hasIpv6(host: NetworkHost): Promise<boolean> {
  return (await host.readSysctl('ipv6/conf/all/disable_ipv6')) === '0'
}

async function forwardEverywhere(host: NetworkHost): Promise<void> {
  if ((await host.readSysctl('ipv6/conf/all/forwarding')) === '1') return
  const links: unknown = JSON.parse(await host.run('ip', ['-j', 'link', 'show']))
  for (const link of Array.isArray(links) ? links : []) await keepListening(host, String(link.ifname))
  await keepListening(host, 'default')
  await set(host, 'ipv6/conf/all/forwarding', '1')
}

async function keepListening(host: NetworkHost, device: string): Promise<void> {
  if ((await host.readSysctl(`ipv6/conf/${device}/accept_ra`)) === '1') await host.writeSysctl(`ipv6/conf/${device}/accept_ra`, '2')
}

async function forceForwarding(host: NetworkHost, device: string): Promise<void> {
  const key = `ipv6/conf/${device}/force_forwarding`
  if ((await host.readSysctl(key)) === '0') await host.writeSysctl(key, '1')
}

/** Writes what is not so yet: a value that is right already needs no right to change it. */
async function set(host: NetworkHost, key: string, value: string): Promise<void> {
  if ((await host.readSysctl(key)) !== value) await host.writeSysctl(key, value)
}
