import {type MetricsRegister, noopMetrics} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {checkForwards, checkRequest, checkVmHash} from './check-request.ts'
import {isPortFree} from './host/probe-port.ts'
import {createRegistryMetrics} from './metrics.ts'
import {defaultVmNetworkOptions, type VmNetworkOptions} from './options.ts'
import {HostPlan} from './plan/host-plan.ts'
import {deriveMac} from './plan/mac.ts'
import type {PortProbe} from './ports.ts'
import type {MappedPort, PortForward, UserAttachment, VmAddresses, VmNetwork, VmNetworkRequest} from './vm-network.ts'
import {VmRegistry} from './vm-registry.ts'

/** What the user network uses of the rest of the node. */
export interface UserNetworkModules {
  readonly database: Database
  readonly metrics?: MetricsRegister
  /** For tests; by default ports are bound for a moment. */
  readonly isPortFree?: PortProbe
}

/** What QEMU's own network gives a guest: the same for each, for no guest sees another. It speaks no IPv6 to the outside. */
const userAddresses: VmAddresses = {
  ipv4: '10.0.2.15/24',
  ipv4Gateway: '10.0.2.2',
  ipv6: undefined,
  ipv6Gateway: undefined,
  nameservers: ['10.0.2.3'],
}

/** Networks inside of the hypervisor's own process: needs no rights and changes nothing on the host. Gives out host ports. */
export class UserNetwork implements VmNetwork {
  readonly mode = 'user'
  readonly #options: VmNetworkOptions
  readonly #registry: VmRegistry

  constructor(modules: UserNetworkModules, options: Partial<VmNetworkOptions> = {}) {
    this.#options = {...defaultVmNetworkOptions, ...options}
    const {listenAddress} = this.#options
    this.#registry = new VmRegistry({
      database: modules.database,
      plan: new HostPlan(this.#options),
      isPortFree: modules.isPortFree ?? ((port) => isPortFree(port, listenAddress)),
    })
    createRegistryMetrics(modules.metrics ?? noopMetrics, this.#registry)
  }

  async start(): Promise<void> {
    await this.#registry.load()
  }

  async stop(): Promise<void> {
    // Nothing runs here, and machines go on without the node.
  }

  async attach(request: VmNetworkRequest): Promise<UserAttachment> {
    const vm = checkRequest(request, this.#options.maxForwards)
    const {vmHash, ports} = await this.#registry.enter(vm, [])
    const {listenAddress} = this.#options
    return {mode: 'user', mac: deriveMac(vmHash, 'guest'), addresses: userAddresses, ports, listenAddress}
  }

  async setForwards(vmHash: string, forwards: readonly PortForward[]): Promise<readonly MappedPort[]> {
    const {ports} = await this.#registry.setForwards(checkVmHash(vmHash), checkForwards(forwards, this.#options.maxForwards))
    return ports
  }

  async detach(vmHash: string): Promise<void> {
    await this.#registry.leave(vmHash)
  }

  async forget(vmHash: string): Promise<void> {
    await this.#registry.forget([vmHash])
  }

  async keepOnly(vmHashes: readonly string[]): Promise<void> {
    const kept = new Set(vmHashes)
    await this.#registry.forget(this.#registry.list().flatMap(({vmHash}) => (kept.has(vmHash) ? [] : [vmHash])))
  }
}
