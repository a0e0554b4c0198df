import {mkdir} from 'node:fs/promises'
import {isAlephError, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {assertFits, computeCapacity, readHostFacts, toCommitment} from './admission/host-capacity.ts'
import {Backups} from './backups/backups.ts'
import {type MachinePaths, machinePaths} from './disks/disk-paths.ts'
import {MachineDisks} from './disks/machine-disks.ts'
import {ExecutorError} from './errors.ts'
import {forwardsAggregateKey, readForwards, sshForward} from './forwards/read-forwards.ts'
import type {Hypervisor, HypervisorProbe, Machine} from './hypervisor.ts'
import {ParentCache} from './images/parent-cache.ts'
import {ConsoleLogs} from './logs/console-logs.ts'
import type {LogLine} from './logs/log-line.ts'
import {InstanceMaker} from './machines/instance-maker.ts'
import type {CreateMakers, MachineMaker} from './machines/machine-maker.ts'
import type {MachineRow} from './machines/machine-row.ts'
import {MachineTable} from './machines/machine-table.ts'
import {Meter} from './metering/meter.ts'
import type {VmUsage} from './metering/vm-usage.ts'
import {createExecutorMetrics} from './metrics.ts'
import {Migrations} from './migrations/migrations.ts'
import {defaultExecutorOptions, type ExecutorOptions} from './options.ts'
import type {ExecutableMessage, ExecutorModules, PortForward, VmKind} from './ports.ts'
import {type KeeperModules, MachineKeeper} from './reconciler/machine-keeper.ts'
import {Slots} from './reconciler/slots.ts'
import {type MachineSpec, sumDiskMib} from './spec/machine-spec.ts'
import {toVmView} from './to-vm-view.ts'
import type {HostCapacity, VmSource, VmView, WantedState} from './vm-view.ts'

/** Machines of one host: keeps each one as it is wanted, across every end of this process. */
export class Executor implements Startable {
  readonly backups: Backups
  readonly migrations: Migrations
  readonly #modules: ExecutorModules & {readonly hypervisors: readonly Hypervisor[]}
  readonly #options: ExecutorOptions
  readonly #logger: Logger
  readonly #paths: MachinePaths
  readonly #table: MachineTable
  readonly #parents: ParentCache
  readonly #disks: MachineDisks
  readonly #logs: ConsoleLogs
  readonly #meter: Meter
  readonly #makers: ReadonlyMap<VmKind, MachineMaker>
  readonly #keepers = new Map<ItemHash, MachineKeeper>()
  readonly #keeperModules: KeeperModules
  readonly #listeners = new Set<(view: VmView) => void>()
  readonly #tasks: readonly RepeatedTask[]
  readonly #allocatedBytes = new Map<ItemHash, number>()
  #isRunning = false

  constructor(
    modules: ExecutorModules & {
      readonly hypervisors: readonly Hypervisor[]
      /** Makes the makers of machines other than instances. */
      readonly createMakers?: CreateMakers
    },
    options: Pick<ExecutorOptions, 'directory'> & Partial<ExecutorOptions>,
  ) {
    this.#modules = modules
    this.#options = {...defaultExecutorOptions, ...options}
    this.#logger = modules.logger
    const {clock, logger, database, files, messages} = modules
    const {maxParentBytes: maxTotalBytes, maxImageBytes: maxFileBytes, maxLogBytes, keepLogsMs} = this.#options
    this.#paths = machinePaths(this.#options.directory)
    this.#table = new MachineTable(database)
    this.#parents = new ParentCache({files, clock, logger}, {directory: this.#paths.parents, maxTotalBytes, maxFileBytes})
    this.#disks = new MachineDisks({table: this.#table, parents: this.#parents, messages, paths: this.#paths})
    this.#logs = new ConsoleLogs(clock, {directory: this.#paths.logs, maxLogBytes, keepLogsMs})
    this.#meter = new Meter({database, clock, measureDisk: (vmHash) => this.#disks.measure(vmHash)})
    const instances = new InstanceMaker({disks: this.#disks, paths: this.#paths}, this.#options)
    const others = modules.createMakers?.({disks: this.#disks, parents: this.#parents, table: this.#table}) ?? []
    this.#makers = new Map<VmKind, MachineMaker>([...others, ['instance', instances]])
    this.#keeperModules = this.#createKeeperModules()
    const getKeeper = (vmHash: ItemHash) => this.#get(vmHash)
    const readSpec = ({row}: MachineKeeper) => this.#getMaker(row.kind).readSpec(row.message)
    const shared = {table: this.#table, disks: this.#disks, clock, logger, getKeeper, readSpec}
    this.backups = new Backups({...shared, database}, this.#options, this.#paths.backups)
    this.migrations = new Migrations(
      {
        ...shared,
        paths: this.#paths,
        hasKeeper: (vmHash) => this.#keepers.has(vmHash),
        listKeepers: () => [...this.#keepers.values()],
        admit: (vmHash) => this.admit(vmHash),
        place: (vmHash, source) => this.place(vmHash, source),
      },
      this.#options,
    )
    this.#tasks = [
      new RepeatedTask({clock, logger}, {name: 'meter machines', everyMs: this.#options.meterEveryMs, work: () => this.#measure()}),
      new RepeatedTask({clock, logger}, {name: 'tidy machines', everyMs: 10 * 60_000, work: () => this.#tidy()}),
    ]
  }

  /** Takes over what runs, and begins to keep every machine; one that fails holds up none of the others. */
  async start(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    const {machines, parents, logs, sockets, backups, exports} = this.#paths
    for (const path of [machines, parents, logs, sockets, backups, exports]) await mkdir(path, {recursive: true, mode: 0o700})
    await this.#parents.start()
    const rows = await this.#table.list()
    const running = await this.#adopt()
    await this.#modules.network.keepOnly(rows.map(({vmHash}) => vmHash)).catch((error: unknown) => {
      this.#logger.warn('Networks of earlier machines could not be tidied', {}, error)
    })
    for (const row of rows) {
      const keeper = this.#addKeeper(row)
      const machine = running.get(row.vmHash)
      if (machine !== undefined) keeper.adopt(machine)
      running.delete(row.vmHash)
    }
    for (const vmHash of running.keys()) this.#logger.warn('A machine runs that the database does not know; it is left alone', {vmHash})
    await this.backups.start()
    await this.migrations.start()
    for (const keeper of this.#keepers.values()) keeper.start()
    for (const task of this.#tasks) await task.start()
  }

  /** Lets go of everything; the machines go on. */
  async stop(): Promise<void> {
    if (!this.#isRunning) return
    this.#isRunning = false
    for (const task of this.#tasks) await task.stop()
    this.#parents.stop()
    await Promise.all([this.backups.stop(), this.migrations.stop()])
    await Promise.all([...this.#keepers.values()].map((keeper) => keeper.stop()))
    await this.#measure().catch(() => undefined)
    for (const hypervisor of this.#modules.hypervisors) await hypervisor.release()
    await this.#logs.flush()
    this.#keepers.clear()
  }

  /**
   * Places a machine here, durably and once: placing it again changes where it comes from, or nothing. Throws
   * EXECUTOR_MESSAGE_UNKNOWN, _SPEC_INVALID, _UNSUPPORTED or _CAPACITY_EXCEEDED.
   */
  async place(vmHash: ItemHash, source: VmSource): Promise<VmView> {
    const known = this.#keepers.get(vmHash)
    if (known !== undefined) {
      await known.change({source})
      if (known.row.wanted !== 'running') await this.setWanted(vmHash, 'running')
      return this.#view(known)
    }
    const {spec, message} = await this.#readSpec(vmHash)
    await this.#assertPossible(spec)
    const row = this.#createRow(spec, message, source)
    const keeper = this.#addKeeper(row)
    try {
      await this.#table.insert(row)
    } catch (error) {
      this.#keepers.delete(vmHash)
      throw error
    }
    keeper.start()
    this.#tell(keeper)
    return this.#view(keeper)
  }

  /** Says what is wanted of a machine from now on. */
  async setWanted(vmHash: ItemHash, wanted: WantedState): Promise<void> {
    const keeper = this.#get(vmHash)
    if (keeper.row.wanted === wanted) return
    const isFresh = wanted === 'running'
    await keeper.change({
      wanted,
      wanted_changed_ms: this.#modules.clock.now(),
      ...(isFresh && keeper.row.stopped_by === null ? {problem_code: null, problem_text: null, retry_at_ms: null, failures: 0} : {}),
    })
  }

  /** Checks, without changing anything, whether a message could run here now; throws as `place` does. */
  async admit(vmHash: ItemHash): Promise<MachineSpec> {
    const {spec} = await this.#readSpec(vmHash)
    if (!this.#keepers.has(vmHash)) await this.#assertPossible(spec)
    return spec
  }

  find(vmHash: ItemHash): VmView | undefined {
    const keeper = this.#keepers.get(vmHash)
    return keeper === undefined ? undefined : this.#view(keeper)
  }

  list(): readonly VmView[] {
    return [...this.#keepers.values()].map((keeper) => this.#view(keeper))
  }

  capacity(): HostCapacity {
    return this.#capacityWithout(undefined)
  }

  /** Stops a machine until its owner starts it again, whoever else wants it to run. */
  async stopByOwner(vmHash: ItemHash): Promise<void> {
    await this.#get(vmHash).change({stopped_by: 'owner', action: null})
  }

  /** Takes back a stop by the owner, or by the guest itself, and forgets what kept the machine from running. */
  async startAgain(vmHash: ItemHash): Promise<void> {
    await this.#get(vmHash).change({stopped_by: null, ...withoutProblem})
  }

  /** Restarts the machine's process; one that is stopped is started. */
  async reboot(vmHash: ItemHash): Promise<void> {
    await this.#get(vmHash).change({stopped_by: null, action: 'reboot', ...withoutProblem})
  }

  /** Stops a machine and deletes all its disks, the root disk included, and its host ports; it stays stopped. */
  async erase(vmHash: ItemHash): Promise<void> {
    await this.#get(vmHash).change({stopped_by: 'owner', action: 'erase'})
  }

  /** Makes the root disk anew out of its image, volumes too if asked, and starts the machine. Host ports stay. */
  async reinstall(vmHash: ItemHash, {eraseVolumes}: {readonly eraseVolumes: boolean}): Promise<void> {
    await this.#get(vmHash).change({stopped_by: null, action: eraseVolumes ? 'reinstall' : 'reinstall-rootfs', ...withoutProblem})
  }

  /** Reads the owner's `port-forwarding` aggregate again and applies it to a machine that has a network. */
  async refreshForwards(vmHash: ItemHash): Promise<void> {
    const keeper = this.#get(vmHash)
    const {network} = keeper.row
    if (network === undefined) return
    const forwards = await this.#readForwards(keeper.row)
    const ports = await this.#modules.network.setForwards(vmHash, forwards)
    await keeper.change({network: {...network, ports}})
    if (network.mode === 'user') await keeper.machine?.setForwards(network.listenAddress, ports)
  }

  /** Reads what is kept of a machine's console, also after the machine is gone. Throws EXECUTOR_MACHINE_UNKNOWN. */
  async *readLogs(vmHash: ItemHash, range: {readonly sinceMs?: number} = {}): AsyncGenerator<LogLine> {
    if (!this.#keepers.has(vmHash) && !(await this.#logs.has(vmHash))) throw unknownMachine(vmHash)
    yield* this.#logs.get(vmHash).read(range)
  }

  /** Gives new lines of a machine's console until the signal fires; any number of followers, each with a bounded backlog. */
  followLogs(vmHash: ItemHash, signal: AbortSignal): AsyncGenerator<LogLine> {
    this.#get(vmHash)
    return this.#logs.get(vmHash).follow(signal)
  }

  /** Tells what a machine has used so far. Throws EXECUTOR_MACHINE_UNKNOWN. */
  async usage(vmHash: ItemHash): Promise<VmUsage> {
    const keeper = this.#keepers.get(vmHash)
    if (keeper !== undefined) await this.#meter.sample(vmHash, keeper.machine?.process)
    const usage = await this.#meter.find(vmHash)
    if (usage === undefined) throw unknownMachine(vmHash)
    return usage
  }

  /** Hears of every change of a machine; a deleted one is told of once more as it was. */
  onChange(listener: (view: VmView) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Says for the doctor which hypervisors work here, and why. */
  async describeHypervisors(): Promise<readonly (HypervisorProbe & {readonly name: Hypervisor['name']})[]> {
    return await Promise.all(this.#modules.hypervisors.map(async (hypervisor) => ({name: hypervisor.name, ...(await hypervisor.probe())})))
  }

  #createKeeperModules(): KeeperModules {
    const {clock, logger, network, metrics} = this.#modules
    return {
      table: this.#table,
      network,
      clock,
      logger,
      metrics: createExecutorMetrics(metrics, {
        running: () => [...this.#keepers.values()].filter(({machine}) => machine !== undefined).length,
        placed: () => this.#keepers.size,
      }),
      starts: new Slots(this.#options.maxConcurrentStarts),
      hypervisor: (name) => this.#getHypervisor(name),
      maker: (kind) => this.#getMaker(kind),
      log: (vmHash) => this.#logs.get(vmHash),
      readForwards: (row) => this.#readForwards(row),
      assertFits: (row) => this.#assertStillFits(row),
      removeDisks: (row, which) => this.#removeDisks(row, which),
      removeMachine: (row) => this.#removeMachine(row),
      onChange: (keeper) => this.#tell(keeper),
    }
  }

  async #adopt(): Promise<Map<ItemHash, Machine>> {
    const found = await Promise.all(this.#modules.hypervisors.map((hypervisor) => hypervisor.adopt()))
    return new Map(found.flat().map((machine) => [machine.vmHash, machine]))
  }

  #addKeeper(row: MachineRow): MachineKeeper {
    const keeper = new MachineKeeper(this.#keeperModules, this.#options, row)
    this.#keepers.set(row.vmHash, keeper)
    return keeper
  }

  #createRow(spec: MachineSpec, message: ExecutableMessage, source: VmSource): MachineRow {
    const nowMs = this.#modules.clock.now()
    return {
      vmHash: spec.vmHash,
      kind: spec.kind,
      owner: spec.owner,
      hypervisor: spec.hypervisor,
      source,
      wanted: 'running',
      stopped_by: null,
      action: null,
      vcpus: spec.vcpus,
      memory_mib: spec.memoryMib,
      disk_mib: sumDiskMib(spec.disks),
      starts: 0,
      failures: 0,
      ...withoutProblem,
      wanted_changed_ms: nowMs,
      defined_ms: nowMs,
      preparing_ms: null,
      prepared_ms: null,
      starting_ms: null,
      started_ms: null,
      stopping_ms: null,
      stopped_ms: null,
      network: undefined,
      message,
    }
  }

  async #readSpec(vmHash: ItemHash): Promise<{readonly spec: MachineSpec; readonly message: ExecutableMessage}> {
    const known = this.#keepers.get(vmHash)?.row.message
    const message = known ?? (await this.#modules.messages.findExecutable(vmHash))
    if (message === undefined) throw new ExecutorError({code: 'EXECUTOR_MESSAGE_UNKNOWN', vmHash})
    const kind: VmKind = message.type === 'INSTANCE' ? 'instance' : 'persistent_program'
    return {spec: this.#getMaker(kind, vmHash).readSpec(message), message}
  }

  async #assertPossible(spec: MachineSpec): Promise<void> {
    const hypervisor = this.#getHypervisor(spec.hypervisor, spec.vmHash)
    const probe = await hypervisor.probe()
    if (!probe.isUsable) {
      throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_UNUSABLE', hypervisor: hypervisor.name, detail: probe.reason})
    }
    // The driver can pass devices on; which machine gets which one is not kept yet.
    if (spec.gpus.length > 0) throw new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash: spec.vmHash, feature: 'a GPU'})
    const wanted = {vcpus: spec.vcpus, memoryMib: spec.memoryMib, diskMib: sumDiskMib(spec.disks)}
    assertFits(wanted, this.#capacityWithout(spec.vmHash).free)
  }

  #assertStillFits(row: MachineRow): void {
    const allocatedMib = Math.floor((this.#allocatedBytes.get(row.vmHash) ?? 0) / 2 ** 20)
    const wanted = {vcpus: row.vcpus, memoryMib: row.memory_mib, diskMib: Math.max(0, row.disk_mib - allocatedMib)}
    assertFits(wanted, this.#capacityWithout(row.vmHash).free)
  }

  #capacityWithout(vmHash: ItemHash | undefined): HostCapacity {
    const rows = [...this.#keepers.values()].map(({row}) => row).filter((row) => row.vmHash !== vmHash)
    const commitments = rows.map((row) => toCommitment(row, this.#allocatedBytes.get(row.vmHash) ?? 0))
    return computeCapacity(readHostFacts(this.#options.directory), commitments, this.#options)
  }

  #getHypervisor(name: Hypervisor['name'], vmHash = ''): Hypervisor {
    const found = this.#modules.hypervisors.find((hypervisor) => hypervisor.name === name)
    if (found === undefined) throw new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash, feature: `the hypervisor ${name}`})
    return found
  }

  #getMaker(kind: VmKind, vmHash = ''): MachineMaker {
    const maker = this.#makers.get(kind)
    if (maker === undefined) throw new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash, feature: `machines of kind ${kind}`})
    return maker
  }

  async #readForwards(row: MachineRow): Promise<readonly PortForward[]> {
    try {
      return readForwards(await this.#modules.messages.findAggregate(row.owner, forwardsAggregateKey), row.vmHash)
    } catch (error) {
      this.#logger.debug('Forwards of a machine stay as they are', {vmHash: row.vmHash}, error)
      return row.network?.ports ?? [sshForward]
    }
  }

  async #removeDisks(row: MachineRow, which: 'all' | 'rootfs'): Promise<void> {
    const {disks} = this.#getMaker(row.kind).readSpec(row.message)
    await this.#disks.remove(row.vmHash, which === 'all' ? disks : disks.filter(({name}) => name === 'rootfs'))
  }

  /** Deletes files first: a row without files is made again or removed at the next look, files without a row are nobody's. */
  async #removeMachine(row: MachineRow): Promise<void> {
    await this.#disks.removeAll(row.vmHash)
    await this.#modules.network.forget(row.vmHash)
    await this.#table.remove(row.vmHash)
    await this.#logs.close(row.vmHash)
    this.#keepers.delete(row.vmHash)
    this.#allocatedBytes.delete(row.vmHash)
  }

  async #measure(): Promise<void> {
    for (const {row, machine} of this.#keepers.values()) {
      this.#allocatedBytes.set(row.vmHash, await this.#disks.measure(row.vmHash))
      await this.#meter.sample(row.vmHash, machine?.process)
    }
  }

  async #tidy(): Promise<void> {
    await this.#parents.evict(await this.#table.listFilesInUse())
    await this.backups.removeExpired()
    await this.migrations.removeExpired()
    await this.#logs.removeOld(new Set(this.#keepers.keys()))
  }

  #get(vmHash: ItemHash): MachineKeeper {
    const keeper = this.#keepers.get(vmHash)
    if (keeper === undefined) throw unknownMachine(vmHash)
    return keeper
  }

  #view(keeper: MachineKeeper): VmView {
    return toVmView(keeper.row, {pid: keeper.machine?.process.pid, stage: keeper.stage})
  }

  #tell(keeper: MachineKeeper): void {
    const view = this.#view(keeper)
    for (const listener of this.#listeners) {
      try {
        listener(view)
      } catch (error) {
        this.#logger.warn('A listener of machines failed', {vmHash: view.vmHash}, isAlephError(error) ? error : undefined)
      }
    }
  }
}

const withoutProblem = {problem_code: null, problem_text: null, retry_at_ms: null}

function unknownMachine(vmHash: string): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_MACHINE_UNKNOWN', vmHash: vmHash.slice(0, 64)})
}
