import type {Database} from '@aleph-onchain/database'
import {VmNetworkError} from './errors.ts'
import {KeyedLock} from './keyed-lock.ts'
import type {HostPlan} from './plan/host-plan.ts'
import {formatIpv4Network, type Ipv4Network, overlapIpv4} from './plan/ipv4.ts'
import {takeTurns} from './plan/next-free.ts'
import type {PortProbe} from './ports.ts'
import {deleteVmRecords, readVmRecords, saveVmRecord, type VmRecord} from './sql/vm-networks.ts'
import type {MappedPort, PortForward, VmKind} from './vm-network.ts'

/** What the registry uses of its surroundings. */
export interface VmRegistryModules {
  readonly database: Database
  readonly plan: HostPlan
  readonly isPortFree: PortProbe
}

/** Machine that wants a network. */
export interface NewVm {
  readonly vmHash: string
  readonly kind: VmKind
  readonly forwards: readonly PortForward[]
}

/** Places and host ports of the machines: what the database has, kept at hand. Every change is durable before it is seen. */
export class VmRegistry {
  readonly #modules: VmRegistryModules
  readonly #lock = new KeyedLock()
  readonly #records = new Map<string, VmRecord>()
  readonly #hostPorts = new Set<number>()
  #lastSlot = 0
  #lastHostPort = 0

  constructor(modules: VmRegistryModules) {
    this.#modules = modules
  }

  /** Reads what the database has. */
  async load(): Promise<void> {
    const records = await readVmRecords(this.#modules.database.reader)
    this.#records.clear()
    this.#hostPorts.clear()
    for (const record of records) this.#remember(record)
    this.#lastSlot = Math.max(0, ...records.map(({slot}) => slot))
    this.#lastHostPort = Math.max(0, ...this.#hostPorts)
  }

  find(vmHash: string): VmRecord | undefined {
    return this.#records.get(vmHash)
  }

  /** Lists machines whose devices and rules are wanted. */
  listAttached(): readonly VmRecord[] {
    return [...this.#records.values()].filter(({isAttached}) => isAttached)
  }

  list(): readonly VmRecord[] {
    return [...this.#records.values()]
  }

  get hostPortCount(): number {
    return this.#hostPorts.size
  }

  /**
   * Records that a machine is wanted, with a place that does not overlap with networks that are `taken`. An attached machine may run with its
   * address, whatever overlaps with it by now.
   */
  async enter(vm: NewVm, taken: readonly Ipv4Network[]): Promise<VmRecord> {
    return await this.#change(async () => {
      const known = this.#records.get(vm.vmHash)
      const isKept = known?.isAttached === true && this.#isInPlan(known.slot)
      const slot = isKept ? known.slot : this.#takeSlot(known, taken)
      const ports = await this.#mapPorts(vm.forwards, known)
      return await this.#save({vmHash: vm.vmHash, kind: vm.kind, slot, isAttached: true, ports})
    })
  }

  /** Changes the forwards of a known machine; what stays keeps its host port. */
  async setForwards(vmHash: string, forwards: readonly PortForward[]): Promise<VmRecord> {
    return await this.#change(async () => {
      const known = this.#records.get(vmHash)
      if (known === undefined) throw new VmNetworkError({code: 'VM_NETWORK_UNKNOWN', vmHash})
      return await this.#save({...known, ports: await this.#mapPorts(forwards, {...known, isAttached: true})})
    })
  }

  /** Records that device and rules of a machine are not wanted now. */
  async leave(vmHash: string): Promise<void> {
    await this.#change(async () => {
      const known = this.#records.get(vmHash)
      if (known?.isAttached === true) await this.#save({...known, isAttached: false})
    })
  }

  /** Forgets machines. */
  async forget(vmHashes: readonly string[]): Promise<void> {
    await this.#change(async () => {
      const known = vmHashes.filter((vmHash) => this.#records.has(vmHash))
      if (known.length === 0) return
      await this.#modules.database.transaction(async (tx) => await deleteVmRecords(tx, known))
      for (const vmHash of known) this.#drop(vmHash)
    })
  }

  async #change<T>(work: () => Promise<T>): Promise<T> {
    return await this.#lock.run('registry', work)
  }

  async #save(record: VmRecord): Promise<VmRecord> {
    const known = this.#records.get(record.vmHash)
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(record)) return known
    await this.#modules.database.transaction(async (tx) => await saveVmRecord(tx, record))
    this.#drop(record.vmHash)
    this.#remember(record)
    return record
  }

  #remember(record: VmRecord): void {
    this.#records.set(record.vmHash, record)
    for (const {hostPort} of record.ports) this.#hostPorts.add(hostPort)
  }

  #drop(vmHash: string): void {
    for (const {hostPort} of this.#records.get(vmHash)?.ports ?? []) this.#hostPorts.delete(hostPort)
    this.#records.delete(vmHash)
  }

  #isInPlan(slot: number): boolean {
    const {slots} = this.#modules.plan
    return slot >= slots.first && slot <= slots.last
  }

  #isOverlapping(slot: number, taken: readonly Ipv4Network[]): boolean {
    const subnet = this.#modules.plan.subnet(slot)
    return taken.some((network) => overlapIpv4(network, subnet))
  }

  /** Gives a machine the slot that it had, if that is still good, else the next free one. */
  #takeSlot(known: VmRecord | undefined, taken: readonly Ipv4Network[]): number {
    const {plan} = this.#modules
    if (known !== undefined && this.#isInPlan(known.slot) && !this.#isOverlapping(known.slot, taken)) return known.slot
    const used = new Set(this.list().map(({slot}) => slot))
    for (const slot of takeTurns(plan.slots, this.#lastSlot)) {
      if (used.has(slot) || this.#isOverlapping(slot, taken)) continue
      this.#lastSlot = slot
      return slot
    }
    throw new VmNetworkError({code: 'VM_NETWORK_POOL_EXHAUSTED', pool: formatIpv4Network(plan.ipv4)})
  }

  async #mapPorts(forwards: readonly PortForward[], known: VmRecord | undefined): Promise<readonly MappedPort[]> {
    const given = new Map(known?.ports.map((port) => [port.guestPort, port.hostPort]))
    const chosen = new Set<number>()
    const mapped: MappedPort[] = []
    for (const {guestPort, tcp, udp} of forwards) {
      const before = given.get(guestPort)
      const hostPort = before !== undefined && (await this.#keepsPort(before, known)) ? before : await this.#takePort(chosen)
      chosen.add(hostPort)
      mapped.push({guestPort, hostPort, tcp, udp})
    }
    return mapped
  }

  /** The port of an attached machine is in use because the machine uses it; any other has to be free still. */
  async #keepsPort(hostPort: number, known: VmRecord | undefined): Promise<boolean> {
    const {hostPorts} = this.#modules.plan
    if (hostPort < hostPorts.first || hostPort > hostPorts.last) return false
    return known?.isAttached === true || (await this.#modules.isPortFree(hostPort))
  }

  async #takePort(chosen: ReadonlySet<number>): Promise<number> {
    const {hostPorts} = this.#modules.plan
    for (const hostPort of takeTurns(hostPorts, this.#lastHostPort)) {
      if (this.#hostPorts.has(hostPort) || chosen.has(hostPort) || !(await this.#modules.isPortFree(hostPort))) continue
      this.#lastHostPort = hostPort
      return hostPort
    }
    throw new VmNetworkError({code: 'VM_NETWORK_PORTS_EXHAUSTED', ...hostPorts})
  }
}
