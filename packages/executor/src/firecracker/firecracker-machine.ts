import type {Duplex} from 'node:stream'
import type {ItemHash} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {GuestAgent, GuestState, Machine, MachineEnd, ProcessIdentity} from '../hypervisor.ts'
import {isProcessAlive, signalProcess} from '../qemu/processes.ts'
import {FirecrackerApi} from './api-client.ts'
import {ConsolePipe} from './console-pipe.ts'
import {FirecrackerVsock} from './vsock.ts'

/** What a machine of Firecracker is made of. */
export interface FirecrackerMachineParts {
  readonly vmHash: ItemHash
  readonly process: ProcessIdentity
  readonly channels: readonly string[]
  readonly apiPath: string
  readonly vsockPath: string
  readonly consolePath: string
  readonly requestMs: number
  /** Whether this process started it, and so hears of its end. */
  readonly isChild: boolean
}

/** How often processes that are not our children are looked at. */
const watchMs = 1_000

/** Ports of the guest that stand for the channels of a definition, in their order. */
const firstChannelPort = 10_000

/** Machine in a Firecracker process; it holds connections only, so that letting go of it changes nothing for the guest. */
export class FirecrackerMachine implements Machine {
  readonly vmHash: ItemHash
  readonly process: ProcessIdentity
  readonly ended: Promise<MachineEnd>
  readonly vsock: FirecrackerVsock
  readonly api: FirecrackerApi
  readonly #parts: FirecrackerMachineParts
  readonly #end = Promise.withResolvers<MachineEnd>()
  readonly #console: ConsolePipe
  readonly #offListeners = new Set<() => void>()
  readonly #consoleListeners = new Set<(bytes: Uint8Array) => void>()
  #watch: NodeJS.Timeout | undefined
  #wasAsked = false
  #isReleased = false

  constructor(parts: FirecrackerMachineParts) {
    this.#parts = parts
    this.vmHash = parts.vmHash
    this.process = parts.process
    this.ended = this.#end.promise
    this.#console = new ConsolePipe(parts.consolePath, (bytes) => {
      for (const listener of this.#consoleListeners) listener(bytes)
    })
    this.api = new FirecrackerApi(parts.apiPath, parts.requestMs)
    this.vsock = new FirecrackerVsock(parts.vsockPath, parts.requestMs)
  }

  /** Begins to watch the process and to listen to its console. */
  attach(): void {
    if (!this.#parts.isChild) this.#watch = setInterval(() => this.#look(), watchMs)
    this.#console.start()
  }

  /** Lets go of the process without touching it. */
  release(): void {
    this.#isReleased = true
    clearInterval(this.#watch)
    this.#console.close()
    this.vsock.close()
    this.#consoleListeners.clear()
    this.#offListeners.clear()
  }

  /** Says that the process has ended; `isOff` when the guest switched itself off or restarted, which is the same here. */
  noteEnd(detail: string, isOff: boolean): void {
    if (this.#isReleased) return
    const listeners = isOff ? [...this.#offListeners] : []
    this.release()
    this.#end.resolve({wasAsked: this.#wasAsked, detail})
    for (const listener of listeners) listener()
  }

  async readState(): Promise<GuestState> {
    try {
      const {state} = await this.api.describe()
      return state === 'Running' ? 'running' : 'paused'
    } catch (error) {
      if (error instanceof ExecutorError) return 'silent'
      throw error
    }
  }

  onPoweredOff(listener: () => void): void {
    this.#offListeners.add(listener)
  }

  onConsole(listener: (bytes: Uint8Array) => void): void {
    this.#consoleListeners.add(listener)
  }

  async powerDown(): Promise<void> {
    await this.api.put('/actions', {action_type: 'SendCtrlAltDel'})
    this.#wasAsked = true
  }

  async resume(): Promise<void> {
    await this.api.patch('/vm', {state: 'Resumed'})
  }

  async pause(): Promise<void> {
    await this.api.patch('/vm', {state: 'Paused'})
  }

  /** Ends the process, which has no command for that. */
  async quit(): Promise<void> {
    this.kill('SIGTERM')
  }

  kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    this.#wasAsked = true
    signalProcess(this.process, signal)
  }

  get agent(): GuestAgent {
    const absent = async (command: string): Promise<never> => {
      throw new ExecutorError({code: 'EXECUTOR_AGENT_SILENT', command, deadlineMs: 0})
    }
    return {
      ping: () => absent('guest-ping'),
      freezeFilesystems: () => absent('guest-fsfreeze-freeze'),
      thawFilesystems: () => absent('guest-fsfreeze-thaw'),
      shutdown: () => absent('guest-shutdown'),
    }
  }

  async setForwards(): Promise<void> {
    throw this.#unsupported('a network without a device on the host')
  }

  async openChannel(name: string): Promise<Duplex> {
    const index = this.#parts.channels.indexOf(name)
    if (index !== -1) return await this.vsock.connect(firstChannelPort + index)
    throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_REFUSED', command: 'open channel', detail: 'there is no such channel'})
  }

  async copyDisks(): Promise<void> {
    throw this.#unsupported('a copy of disks while the guest runs')
  }

  /** Writes memory and state of the guest, which has to be paused, into two files. */
  async snapshot(files: SnapshotFiles): Promise<void> {
    await this.api.put('/snapshot/create', {snapshot_type: 'Full', snapshot_path: files.statePath, mem_file_path: files.memoryPath})
  }

  #unsupported(feature: string): ExecutorError {
    return new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash: this.vmHash, feature: `${feature} under Firecracker`})
  }

  #look(): void {
    if (!this.#isReleased && !isProcessAlive(this.process)) this.noteEnd('the process is gone', false)
  }
}

/** Files of a snapshot. */
export interface SnapshotFiles {
  readonly statePath: string
  readonly memoryPath: string
}
