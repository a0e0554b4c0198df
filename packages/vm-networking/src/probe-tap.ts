import {access, constants, readFile} from 'node:fs/promises'
import {isAlephError} from '@aleph-onchain/common'
import {renderRuleset} from './nft/render-ruleset.ts'
import type {VmNetworkOptions} from './options.ts'
import {devicePrefix, HostPlan} from './plan/host-plan.ts'
import type {NetworkHost} from './ports.ts'
import {prepareDevice} from './tap/device-sysctls.ts'
import {removeDevice} from './tap/ensure-device.ts'

/** Bit of CAP_NET_ADMIN among the rights of a process. */
const netAdminBit = 12n

/** Looks why the host can not give machines devices by doing it for a moment; undefined when it can. Leaves nothing behind. */
export async function findTapObstacle(host: NetworkHost, options: VmNetworkOptions): Promise<string | undefined> {
  const plan = new HostPlan(options)
  if (process.platform !== 'linux') return 'it does not run Linux'
  if (!(await hasNetAdmin())) return 'the node has no right to change networks (CAP_NET_ADMIN); run it as root'
  if (!(await isUsable('/dev/net/tun')))
    return '/dev/net/tun is not there or can not be opened; load the module tun, or give the container the device'
  return (await tryTools(host)) ?? (await tryRules(host, plan)) ?? (await tryDevice(host, plan))
}

async function tryTools(host: NetworkHost): Promise<string | undefined> {
  return (await attempt('', () => host.run('ip', ['-V']))) ?? (await attempt('', () => host.run('nft', ['-v'])))
}

/** Lets the kernel check a whole table of rules with a machine in it, without taking it over. */
async function tryRules(host: NetworkHost, plan: HostPlan): Promise<string | undefined> {
  const place = plan.place('0'.repeat(64), 'instance', plan.slots.first)
  const rules = renderRuleset({
    table: `${plan.table}_probe`,
    devicePrefix: plan.devicePrefix,
    anyDevicePrefix: devicePrefix,
    ipv4: plan.ipv4,
    ipv6: plan.ipv6,
    isIpv6Private: plan.isIpv6Private,
    uplinks: [],
    denied4: [],
    denied6: [],
    nameservers4: [],
    nameservers6: [],
    vms: [{place, ports: [{guestPort: 22, hostPort: plan.hostPorts.first, tcp: true, udp: true}]}],
  })
  return await attempt('the kernel refuses our rules: ', () => host.run('nft', ['-c', '-f', '-'], rules))
}

async function tryDevice(host: NetworkHost, plan: HostPlan): Promise<string | undefined> {
  const device = `${plan.devicePrefix}probe`
  const obstacle = await attempt('no device can be made: ', async () => {
    await removeDevice(host, device)
    await host.run('ip', ['tuntap', 'add', 'dev', device, 'mode', 'tap'])
    await prepareDevice(host, device)
  })
  await removeDevice(host, device).catch(() => undefined)
  return obstacle
}

async function attempt(prefix: string, work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (!isAlephError(error)) throw error
    return `${prefix}${error.message.replaceAll(/\s+/g, ' ').replace(/\.$/, '')}`
  }
}

async function hasNetAdmin(): Promise<boolean> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const rights = /^CapEff:\s*([\da-f]+)$/m.exec(status)?.[1]
  return rights !== undefined && ((BigInt(`0x${rights}`) >> netAdminBit) & 1n) === 1n
}

async function isUsable(path: string): Promise<boolean> {
  return await access(path, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  )
}
