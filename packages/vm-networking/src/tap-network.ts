import {
  type Clock,
  type Logger,
  type MetricsRegister,
  noopMetrics,
  RepeatedTask,
  SingleFlight,
  silentLogger,
  systemClock,
} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {checkForwards, checkRequest, checkVmHash} from './check-request.ts'
import {createLinuxHost} from './host/linux-host.ts'
import {findNameservers, type Nameservers} from './host/nameservers.ts'
import {isPortFree} from './host/probe-port.ts'
import {KeyedLock} from './keyed-lock.ts'
import {createRegistryMetrics, createRulesMetrics} from './metrics.ts'
import {renderRuleset} from './nft/render-ruleset.ts'
import {Ruleset} from './nft/ruleset.ts'
import {defaultVmNetworkOptions, type VmNetworkOptions} from './options.ts'
import {devicePrefix, HostPlan, type VmPlace} from './plan/host-plan.ts'
import {formatIpv4, type Ipv4Network} from './plan/ipv4.ts'
import {formatIpv6} from './plan/ipv6.ts'
import type {NetworkHost, PortProbe} from './ports.ts'
import type {VmRecord} from './sql/vm-networks.ts'
import {hasIpv6, prepareUplinks} from './tap/device-sysctls.ts'
import {ensureDevice, isDeviceSound, removeDevice} from './tap/ensure-device.ts'
import {findTakenNetworks, findUplinks} from './tap/find-uplinks.ts'
import {type HostDevice, listDevices} from './tap/list-addresses.ts'
import {addProxy, findProxyUplinks, listProxies, removeProxy} from './tap/neighbours.ts'
import type {MappedPort, PortForward, TapAttachment, VmNetwork, VmNetworkRequest} from './vm-network.ts'
import {VmRegistry} from './vm-registry.ts'

/** What the TAP network uses of the rest of the node. */
export interface TapNetworkModules {
  readonly database: Database
  readonly clock?: Clock
  readonly logger?: Logger
  readonly metrics?: MetricsRegister
  /** For tests; by default the host that this process runs on. */
  readonly host?: NetworkHost
  readonly isPortFree?: PortProbe
}

/** What the host was like when it was last looked at. */
interface Surroundings {
  readonly uplinks: readonly string[]
  /** Uplinks on which the host answers for guests. */
  readonly proxyUplinks: readonly string[]
  readonly mtu: number
  readonly isIpv6On: boolean
  readonly nameservers: Nameservers
}

const ethernetMtu = 1500
const smallestMtu = 1280

/**
 * A device of the host for each machine, and the rules that keep it in its place. The database says what is wanted; `start`, and a look
 * every minute, make the host so, whatever a crash or somebody else left there. `stop` changes nothing: machines go on without the node.
 */
export class TapNetwork implements VmNetwork {
  readonly mode = 'tap'
  readonly #options: VmNetworkOptions
  readonly #plan: HostPlan
  readonly #host: NetworkHost
  readonly #logger: Logger
  readonly #registry: VmRegistry
  readonly #rules: Ruleset
  readonly #lock = new KeyedLock()
  readonly #looks = new SingleFlight<'taken', readonly Ipv4Network[]>()
  readonly #loop: RepeatedTask
  #surroundings: Surroundings = {
    uplinks: [],
    proxyUplinks: [],
    mtu: ethernetMtu,
    isIpv6On: false,
    nameservers: {ipv4: [], ipv6: []},
  }

  constructor(modules: TapNetworkModules, options: Partial<VmNetworkOptions> = {}) {
    const {database, clock = systemClock, logger = silentLogger, metrics = noopMetrics} = modules
    this.#options = {...defaultVmNetworkOptions, ...options}
    this.#plan = new HostPlan(this.#options)
    this.#host = modules.host ?? createLinuxHost()
    this.#logger = logger
    this.#registry = new VmRegistry({database, plan: this.#plan, isPortFree: modules.isPortFree ?? isPortFreeOnHost})
    this.#rules = new Ruleset({
      host: this.#host,
      table: this.#plan.table,
      render: () => this.#renderRules(),
      observeApply: createRulesMetrics(metrics, clock).observeApply,
    })
    this.#loop = new RepeatedTask(
      {clock, logger},
      {name: 'reconcile networks', everyMs: this.#options.reconcileEveryMs, work: async () => await this.reconcile()},
    )
    createRegistryMetrics(metrics, this.#registry)
  }

  /** Reads what is wanted and makes the host so; rejects when the host does not let itself be changed. */
  async start(): Promise<void> {
    await this.#registry.load()
    await this.#look()
    await this.#rules.apply()
    await this.#mendDevices()
    await this.#loop.start()
  }

  async stop(): Promise<void> {
    await this.#loop.stop()
  }

  /** Effects, in this order: row, rules, device, neighbour proxy. There is never a device without its rules. */
  async attach(request: VmNetworkRequest): Promise<TapAttachment> {
    const vm = checkRequest(request, this.#options.maxForwards)
    return await this.#lock.run(vm.vmHash, async () => {
      const record = await this.#registry.enter(vm, await this.#findTaken(vm.vmHash))
      await this.#rules.apply()
      const place = this.#place(record)
      await this.#ensure(place)
      return this.#describe(record, place)
    })
  }

  async setForwards(vmHash: string, forwards: readonly PortForward[]): Promise<readonly MappedPort[]> {
    const checked = checkForwards(forwards, this.#options.maxForwards)
    return await this.#lock.run(checkVmHash(vmHash), async () => {
      const {ports} = await this.#registry.setForwards(vmHash, checked)
      await this.#rules.apply()
      return ports
    })
  }

  async detach(vmHash: string): Promise<void> {
    await this.#lock.run(vmHash, async () => await this.#detach(vmHash))
  }

  async forget(vmHash: string): Promise<void> {
    await this.#lock.run(vmHash, async () => {
      await this.#detach(vmHash)
      await this.#registry.forget([vmHash])
    })
  }

  async keepOnly(vmHashes: readonly string[]): Promise<void> {
    const kept = new Set(vmHashes)
    for (const {vmHash} of this.#registry.list()) if (!kept.has(vmHash)) await this.forget(vmHash)
    await this.#mendDevices()
  }

  /** Makes the host as it is wanted. Runs every minute; callers need it only when they cannot wait. */
  async reconcile(): Promise<void> {
    if (await this.#look()) await this.#rules.apply()
    const isIntact = await this.#rules.verify()
    if (!isIntact) this.#logger.warn('Somebody changed the rules of machines; they were written again', {table: this.#plan.table})
    await this.#mendDevices()
  }

  /** Those who come at once share one look. What is attached keeps its place anyway. */
  async #findTaken(vmHash: string): Promise<readonly Ipv4Network[]> {
    if (this.#registry.find(vmHash)?.isAttached === true) return []
    return await this.#looks.run('taken', () => findTakenNetworks(this.#host))
  }

  /** Detaches: row, device, rules. */
  async #detach(vmHash: string): Promise<void> {
    const record = this.#registry.find(vmHash)
    if (record === undefined) return
    await this.#registry.leave(vmHash)
    const {device, ipv6} = this.#place(record)
    await this.#lock.run(device, async () => await removeDevice(this.#host, device))
    if (ipv6 !== undefined) await removeProxy(this.#host, ipv6.guest, this.#surroundings.proxyUplinks)
    await this.#rules.apply()
  }

  async #ensure(place: VmPlace): Promise<void> {
    const {mtu, proxyUplinks} = this.#surroundings
    await this.#lock.run(place.device, async () => await ensureDevice(this.#host, place, mtu))
    if (place.ipv6 !== undefined) await addProxy(this.#host, place.ipv6.guest, proxyUplinks)
  }

  /** Looks at the host around the machines and prepares it; tells whether rules depend on what changed. */
  async #look(): Promise<boolean> {
    const uplinks = await findUplinks(this.#host, this.#options.uplink)
    const devices = await listDevices(this.#host)
    const {ipv6, isIpv6Private} = this.#plan
    const proxyUplinks = ipv6 === undefined || isIpv6Private ? [] : findProxyUplinks(ipv6, uplinks, devices)
    const isIpv6On = await hasIpv6(this.#host)
    await prepareUplinks(this.#host, uplinks, {proxiesNeighbours: isIpv6On && proxyUplinks.length > 0})
    const before = this.#surroundings
    this.#surroundings = {
      uplinks,
      proxyUplinks,
      isIpv6On,
      mtu: findMtu(uplinks, devices),
      nameservers: await findNameservers(this.#options.nameservers),
    }
    const isChanged = JSON.stringify(before) !== JSON.stringify(this.#surroundings)
    if (isChanged && uplinks.length === 0) this.#logger.warn('The host has no way to the internet, so machines have none')
    return isChanged
  }

  /** Makes devices that are missing, mends the others, removes those that nobody wants. */
  async #mendDevices(): Promise<void> {
    const {mtu, proxyUplinks} = this.#surroundings
    const devices = new Map((await listDevices(this.#host)).map((device) => [device.name, device]))
    const proxies = proxyUplinks.length === 0 ? new Set<bigint>() : await listProxies(this.#host, proxyUplinks)
    const wanted = this.#registry.listAttached().map((record) => ({record, place: this.#place(record)}))
    const names = new Set(wanted.map(({place}) => place.device))
    for (const {record, place} of wanted) {
      const device = devices.get(place.device)
      const isSound = device !== undefined && isDeviceSound(device, place, mtu)
      const isFound = proxyUplinks.length === 0 || place.ipv6 === undefined || proxies.has(place.ipv6.guest)
      if (!isSound || !isFound) await this.#mendDevice(record.vmHash)
    }
    for (const name of devices.keys()) {
      if (!names.has(name) && name.startsWith(this.#plan.devicePrefix)) await this.#removeStray(name)
    }
  }

  async #mendDevice(vmHash: string): Promise<void> {
    await this.#lock.run(vmHash, async () => {
      const record = this.#registry.find(vmHash)
      if (record?.isAttached === true) await this.#ensure(this.#place(record))
    })
  }

  /** A machine that is being attached may have got this device since the devices were listed. */
  async #removeStray(device: string): Promise<void> {
    const slot = this.#plan.findSlot(device)
    await this.#lock.run(device, async () => {
      if (this.#registry.listAttached().some((record) => record.slot === slot)) return
      this.#logger.info('Device of a machine that is gone removed', {device})
      await removeDevice(this.#host, device)
    })
  }

  /** Gives names and addresses of a machine; on a host without IPv6 it has none. */
  #place({vmHash, kind, slot}: VmRecord): VmPlace {
    const place = this.#plan.place(vmHash, kind, slot)
    return this.#surroundings.isIpv6On ? place : {...place, ipv6: undefined}
  }

  #describe({ports}: VmRecord, {device, mac, ipv4, ipv6}: VmPlace): TapAttachment {
    const {mtu, nameservers} = this.#surroundings
    return {
      mode: 'tap',
      device,
      mac,
      mtu,
      addresses: {
        ipv4: `${formatIpv4(ipv4.guest)}/${ipv4.length}`,
        ipv4Gateway: formatIpv4(ipv4.host),
        ipv6: ipv6 === undefined ? undefined : `${formatIpv6(ipv6.guest)}/${ipv6.length}`,
        ipv6Gateway: ipv6 === undefined ? undefined : formatIpv6(ipv6.host),
        nameservers: ipv6 === undefined ? nameservers.ipv4 : [...nameservers.ipv4, ...nameservers.ipv6],
      },
      ports,
    }
  }

  #renderRules(): string {
    const {table, devicePrefix: ownPrefix, ipv4, ipv6, isIpv6Private} = this.#plan
    const {uplinks, nameservers} = this.#surroundings
    const {deniedNetworks} = this.#options
    return renderRuleset({
      table,
      devicePrefix: ownPrefix,
      anyDevicePrefix: devicePrefix,
      ipv4,
      ipv6,
      isIpv6Private,
      uplinks,
      denied4: deniedNetworks.filter((network) => !network.includes(':')),
      denied6: deniedNetworks.filter((network) => network.includes(':')),
      nameservers4: nameservers.ipv4,
      nameservers6: nameservers.ipv6,
      vms: this.#registry.listAttached().map((record) => ({place: this.#place(record), ports: record.ports})),
    })
  }
}

/** Packets that fit through every uplink. */
function findMtu(uplinks: readonly string[], devices: readonly HostDevice[]): number {
  const sizes = devices.flatMap(({name, mtu}) => (uplinks.includes(name) && mtu !== undefined ? [mtu] : []))
  return Math.max(smallestMtu, Math.min(ethernetMtu, ...sizes))
}

/** A port has to be free on all addresses of the host, for it is forwarded from all of them. */
async function isPortFreeOnHost(port: number): Promise<boolean> {
  return (await isPortFree(port, '0.0.0.0')) && ((await isPortFree(port, '::')) || !(await isPortFree(0, '::')))
}
