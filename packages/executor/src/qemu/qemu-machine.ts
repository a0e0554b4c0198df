import {once} from 'node:events'
import {stat, truncate} from 'node:fs/promises'
import {connect, type Socket} from 'node:net'
import type {Duplex} from 'node:stream'
import type {ItemHash} from '@aleph-onchain/message'
import {ExecutorError, type ExecutorReason} from '../errors.ts'
import type {CopyOptions, DiskCopy, GuestState, Machine, MachineEnd, ProcessIdentity} from '../hypervisor.ts'
import type {MappedPort} from '../ports.ts'
import {copyDisks} from './copy-disks.ts'
import {changeForwards} from './forwards.ts'
import {isProcessAlive, signalProcess} from './processes.ts'
import {QemuGuestAgent} from './qemu-guest-agent.ts'
import {QmpClient, type QmpEvent} from './qmp.ts'
import {socketNames} from './socket-names.ts'

/** What a machine of QEMU is made of. */
export interface QemuMachineParts {
  readonly vmHash: ItemHash
  readonly process: ProcessIdentity
  /** Channels by name, in the order of the definition. */
  readonly channels: readonly string[]
  /** Gives the path of a socket, short enough to connect to. */
  readonly socketPath: (name: string) => string
  readonly connectMs: number
  /** File that takes QEMU's own words. */
  readonly errorPath: string
  /** Whether this process started it, and so hears of its end. */
  readonly isChild: boolean
}

/** How often processes that are not our children are looked at. */
const watchMs = 1_000

/** Size beyond which QEMU's own words are thrown away. */
const maxErrorFileBytes = 256 * 1024

/** Longest wait between attempts to speak to a QEMU that runs. */
const reconnectMs = 2_000

/** Machine in a QEMU process; it holds connections only, so that letting go of it changes nothing for the guest. */
export class QemuMachine implements Machine {
  readonly vmHash: ItemHash
  readonly process: ProcessIdentity
  readonly ended: Promise<MachineEnd>
  readonly agent: QemuGuestAgent
  readonly #parts: QemuMachineParts
  readonly #end = Promise.withResolvers<MachineEnd>()
  readonly #offListeners = new Set<() => void>()
  readonly #consoleListeners = new Set<(bytes: Uint8Array) => void>()
  #qmp: QmpClient | undefined
  #connecting: Promise<QmpClient> | undefined
  #console: Socket | undefined
  #watch: NodeJS.Timeout | undefined
  #wasAsked = false
  #isReleased = false

  constructor(parts: QemuMachineParts) {
    this.#parts = parts
    this.vmHash = parts.vmHash
    this.process = parts.process
    this.ended = this.#end.promise
    this.agent = new QemuGuestAgent(parts.socketPath(socketNames(parts.vmHash).agent), {pingMs: 3_000, freezeMs: 30_000})
  }

  /** Begins to watch the process and to listen to it. */
  attach(): void {
    if (!this.#parts.isChild) this.#watch = setInterval(() => this.#look(), watchMs)
    this.#openConsole()
  }

  /** Connects to QEMU's machine protocol, or waits for the connection being made. */
  async connect(): Promise<QmpClient> {
    if (this.#qmp !== undefined && !this.#qmp.isClosed) return this.#qmp
    this.#connecting ??= this.#openQmp().finally(() => {
      this.#connecting = undefined
    })
    return await this.#connecting
  }

  /** Lets go of the process without touching it. */
  release(): void {
    this.#isReleased = true
    clearInterval(this.#watch)
    this.#qmp?.close()
    this.#console?.destroy()
    this.#consoleListeners.clear()
    this.#offListeners.clear()
  }

  /** Says that the process has ended. */
  noteEnd(detail: string): void {
    if (this.#isReleased) return
    this.release()
    this.#end.resolve({wasAsked: this.#wasAsked, detail})
  }

  async readState(): Promise<GuestState> {
    await this.#trimErrors()
    try {
      return toGuestState(await (await this.connect()).run('query-status'))
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
    await (await this.connect()).run('system_powerdown')
  }

  async resume(): Promise<void> {
    await (await this.connect()).run('cont')
  }

  async pause(): Promise<void> {
    await (await this.connect()).run('stop')
  }

  async quit(): Promise<void> {
    this.#wasAsked = true
    await (await this.connect()).run('quit')
  }

  kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    this.#wasAsked = true
    signalProcess(this.process, signal)
  }

  async setForwards(listenAddress: string, ports: readonly MappedPort[]): Promise<void> {
    await changeForwards(await this.connect(), listenAddress, ports)
  }

  async openChannel(name: string): Promise<Duplex> {
    const index = this.#parts.channels.indexOf(name)
    if (index === -1) throw failed({code: 'EXECUTOR_HYPERVISOR_REFUSED', command: 'open channel', detail: 'there is no such channel'})
    const socket = connect(this.#parts.socketPath(socketNames(this.vmHash).channel(index)))
    try {
      await once(socket, 'connect', {signal: AbortSignal.timeout(this.#parts.connectMs)})
    } catch (cause) {
      socket.destroy()
      throw failed({code: 'EXECUTOR_HYPERVISOR_SILENT', command: 'open channel', deadlineMs: this.#parts.connectMs}, cause)
    }
    return socket
  }

  async copyDisks(copies: readonly DiskCopy[], options: CopyOptions): Promise<void> {
    await copyDisks(await this.connect(), copies, options)
  }

  async #openQmp(): Promise<QmpClient> {
    const path = this.#parts.socketPath(socketNames(this.vmHash).qmp)
    const qmp = await QmpClient.connect(path, this.#parts.connectMs, (event) => this.#hear(event))
    if (this.#isReleased) qmp.close()
    this.#qmp = qmp
    // QEMU closes the connection as it ends: look at once, then again until the process is gone.
    if (!this.#parts.isChild) void qmp.closed.then(() => this.#lookSoon(20))
    return qmp
  }

  /** Keeps a guest that has QEMU complain without end from filling the disk; QEMU appends, so the file may be cut at any time. */
  async #trimErrors(): Promise<void> {
    const {errorPath} = this.#parts
    const {size} = await stat(errorPath).catch(() => ({size: 0}))
    if (size > maxErrorFileBytes) await truncate(errorPath).catch(() => undefined)
  }

  #hear(event: QmpEvent): void {
    if (event.name !== 'SHUTDOWN' || event.data.guest !== true || event.data.reason === 'guest-reset') return
    for (const listener of this.#offListeners) listener()
  }

  #look(): boolean {
    if (this.#isReleased) return true
    if (isProcessAlive(this.process)) return false
    this.noteEnd('the process is gone')
    return true
  }

  #lookSoon(afterMs: number): void {
    if (this.#look() || afterMs > reconnectMs) return
    setTimeout(() => this.#lookSoon(afterMs * 2), afterMs).unref()
  }

  #openConsole(): void {
    if (this.#isReleased) return
    const socket = connect(this.#parts.socketPath(socketNames(this.vmHash).console))
    this.#console = socket
    socket.on('data', (bytes: Buffer) => {
      for (const listener of this.#consoleListeners) listener(bytes)
    })
    socket.on('error', () => undefined) // `close` follows
    socket.on('close', () => {
      if (!this.#isReleased) setTimeout(() => this.#openConsole(), reconnectMs).unref()
    })
  }
}

/** Reads the answer to query-status. */
function toGuestState(answer: unknown): GuestState {
  const status = typeof answer === 'object' && answer !== null && 'status' in answer ? answer.status : undefined
  if (status === 'running') return 'running'
  if (status === 'shutdown' || status === 'guest-panicked') return 'off'
  return typeof status === 'string' ? 'paused' : 'silent'
}

function failed(reason: ExecutorReason, cause?: unknown): ExecutorError {
  return new ExecutorError(reason, {cause})
}
