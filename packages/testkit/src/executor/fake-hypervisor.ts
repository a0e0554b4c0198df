import {type Duplex, PassThrough} from 'node:stream'
import {AlephError} from '@aleph-onchain/common'
import type {
  CopyOptions,
  DiskCopy,
  ExecutorReason,
  GuestAgent,
  GuestState,
  Hypervisor,
  HypervisorProbe,
  Machine,
  MachineDefinition,
  MachineEnd,
  MappedPort,
  ProcessIdentity,
} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'

/** Errors that are told apart by their code, as those of the executor are. */
class FakeHypervisorError extends AlephError<ExecutorReason> {}

/** What a guest of the fake does when it is asked something. */
export interface GuestBehaviour {
  /** Ignores the power button and its agent. */
  readonly ignoresPowerButton?: boolean
  /** Has no agent, so that every exchange with it runs into its deadline. */
  readonly hasNoAgent?: boolean
  /** Does not end when its hypervisor is told to quit, or by SIGTERM. */
  readonly ignoresQuit?: boolean
}

/** Process of the fake, which outlives the drivers that look at it. */
class FakeProcess {
  readonly definition: MachineDefinition
  readonly identity: ProcessIdentity
  readonly ended = Promise.withResolvers<MachineEnd>()
  readonly console = new Set<(bytes: Uint8Array) => void>()
  readonly poweredOff = new Set<() => void>()
  forwards: readonly MappedPort[]
  state: GuestState = 'running'
  isGone = false

  constructor(definition: MachineDefinition, identity: ProcessIdentity) {
    this.definition = definition
    this.identity = identity
    this.forwards = definition.network?.ports ?? []
  }

  powerOff(): void {
    if (this.isGone || this.state === 'off') return
    this.state = 'off'
    for (const listener of this.poweredOff) listener()
  }

  end(detail: string, wasAsked: boolean): void {
    if (this.isGone) return
    this.isGone = true
    this.ended.resolve({wasAsked, detail})
  }
}

/** Processes of a fake host; hand the same one to the driver before and after a restart of the node. */
export class FakeHost {
  readonly processes = new Map<ItemHash, FakeProcess>()
  /** Every definition that was started, oldest first. */
  readonly started: MachineDefinition[] = []
  behaviour: GuestBehaviour = {}
  /** Failure of the next start. */
  failure: Error | undefined
  /** Gives the host's end of a channel; a test sets it that has somebody at the other end. */
  openChannel: (vmHash: ItemHash, name: string) => Duplex = () => new PassThrough()
  /** Holds up starts while it is set. */
  gate: Promise<void> | undefined
  /** Whether machines can run here at all. */
  isUsable = true

  /** Lets a guest power itself off. */
  powerOff(vmHash: ItemHash): void {
    this.processes.get(vmHash)?.powerOff()
  }

  /** Ends a process as a crash does. */
  crash(vmHash: ItemHash): void {
    this.processes.get(vmHash)?.end('the process crashed', false)
    this.processes.delete(vmHash)
  }

  /** Lets a guest write on its console. */
  print(vmHash: ItemHash, text: string): void {
    for (const listener of this.processes.get(vmHash)?.console ?? []) listener(Buffer.from(text))
  }

  /** Tells which ports are forwarded to a guest in its hypervisor. */
  forwards(vmHash: ItemHash): readonly MappedPort[] | undefined {
    return this.processes.get(vmHash)?.forwards
  }
}

/** Hypervisor without guests, which behaves as `describeHypervisor` says. */
export class FakeHypervisor implements Hypervisor {
  readonly name: Hypervisor['name']
  readonly #host: FakeHost
  readonly #machines = new Map<ItemHash, FakeMachine>()

  constructor(host: FakeHost, name: Hypervisor['name'] = 'qemu') {
    this.#host = host
    this.name = name
  }

  async probe(): Promise<HypervisorProbe> {
    const {isUsable} = this.#host
    return {
      isUsable,
      version: '1.0.0',
      accelerator: isUsable ? 'tcg' : undefined,
      reason: isUsable ? 'it only pretends' : 'the test says so',
      machineTypes: ['pc', 'micro'],
      limits: {cpu: 'nice', isSandboxed: true},
      hasPassthrough: false,
    }
  }

  async start(definition: MachineDefinition): Promise<Machine> {
    const host = this.#host
    await host.gate
    const {failure} = host
    host.failure = undefined
    if (failure !== undefined) throw failure
    if (definition.disks.some(({path}) => path.includes('missing'))) {
      throw new FakeHypervisorError({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: 'there is no such disk'})
    }
    if (host.processes.has(definition.vmHash))
      throw new FakeHypervisorError({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: 'a disk is in use'})
    host.started.push(definition)
    const process = new FakeProcess(definition, {pid: 100_000 + host.started.length, startTicks: host.started.length, bootId: 'fake'})
    host.processes.set(definition.vmHash, process)
    return this.#open(process)
  }

  async adopt(): Promise<readonly Machine[]> {
    const unknown = [...this.#host.processes.values()].filter(({definition}) => !this.#machines.has(definition.vmHash))
    return unknown.map((process) => this.#open(process))
  }

  async release(): Promise<void> {
    for (const machine of this.#machines.values()) machine.release()
    this.#machines.clear()
  }

  #open(process: FakeProcess): FakeMachine {
    const machine = new FakeMachine(process, this.#host)
    this.#machines.set(process.definition.vmHash, machine)
    void machine.ended.then(() => this.#machines.delete(machine.vmHash))
    return machine
  }
}

class FakeMachine implements Machine {
  readonly #process: FakeProcess
  readonly #host: FakeHost
  readonly ended: Promise<MachineEnd>
  #isReleased = false

  constructor(process: FakeProcess, host: FakeHost) {
    this.#process = process
    this.#host = host
    const ended = Promise.withResolvers<MachineEnd>()
    void process.ended.promise.then((end) => {
      if (!this.#isReleased) ended.resolve(end)
    })
    this.ended = ended.promise
  }

  get vmHash(): ItemHash {
    return this.#process.definition.vmHash
  }

  get process(): ProcessIdentity {
    return this.#process.identity
  }

  get agent(): GuestAgent {
    const exchange = async (command: string) => {
      if (this.#host.behaviour.hasNoAgent || this.#process.state !== 'running') {
        throw new FakeHypervisorError({code: 'EXECUTOR_AGENT_SILENT', command, deadlineMs: 0})
      }
      return 1
    }
    return {
      ping: async () => void (await exchange('guest-ping')),
      freezeFilesystems: () => exchange('guest-fsfreeze-freeze'),
      thawFilesystems: () => exchange('guest-fsfreeze-thaw'),
      shutdown: async () => {
        await exchange('guest-shutdown')
        await this.powerDown()
      },
    }
  }

  release(): void {
    this.#isReleased = true
  }

  async readState(): Promise<GuestState> {
    return this.#process.isGone ? 'silent' : this.#process.state
  }

  onPoweredOff(listener: () => void): void {
    this.#process.poweredOff.add(() => {
      if (!this.#isReleased) listener()
    })
  }

  onConsole(listener: (bytes: Uint8Array) => void): void {
    this.#process.console.add((bytes) => {
      if (!this.#isReleased) listener(bytes)
    })
  }

  async powerDown(): Promise<void> {
    if (!this.#host.behaviour.ignoresPowerButton) this.#process.powerOff()
  }

  async resume(): Promise<void> {
    if (this.#process.state === 'paused') this.#process.state = 'running'
  }

  async pause(): Promise<void> {
    if (this.#process.state === 'running') this.#process.state = 'paused'
  }

  async quit(): Promise<void> {
    if (!this.#host.behaviour.ignoresQuit) this.#end('it quit')
  }

  kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    if (signal === 'SIGKILL' || !this.#host.behaviour.ignoresQuit) this.#end(signal)
  }

  async setForwards(_listenAddress: string, ports: readonly MappedPort[]): Promise<void> {
    this.#process.forwards = ports
  }

  async openChannel(name: string): Promise<Duplex> {
    if (this.#process.definition.channels?.includes(name)) return this.#host.openChannel(this.vmHash, name)
    throw new FakeHypervisorError({code: 'EXECUTOR_HYPERVISOR_REFUSED', command: 'open channel', detail: 'there is no such channel'})
  }

  async copyDisks(_copies: readonly DiskCopy[], {signal, onBegun}: CopyOptions): Promise<void> {
    await onBegun()
    if (signal.aborted) throw new FakeHypervisorError({code: 'EXECUTOR_BACKUP_FAILED', detail: 'it was given up'})
  }

  #end(detail: string): void {
    if (this.#host.processes.get(this.vmHash) === this.#process) this.#host.processes.delete(this.vmHash)
    this.#process.end(detail, true)
  }
}
