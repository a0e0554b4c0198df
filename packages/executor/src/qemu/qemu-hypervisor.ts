import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, openSync} from 'node:fs'
import {mkdir, open, readdir, readFile, realpath, rm} from 'node:fs/promises'
import {setPriority} from 'node:os'
import {join} from 'node:path'
import type {Logger} from '@aleph-onchain/common'
import {type ItemHash, isItemHash} from '@aleph-onchain/message'
import {ExecutorError, type ExecutorReason} from '../errors.ts'
import type {Hypervisor, Machine, MachineDefinition} from '../hypervisor.ts'
import {buildQemuArguments} from './command-line.ts'
import {CpuGroups} from './cpu-groups.ts'
import {probeQemu, type QemuProbe} from './probe.ts'
import {type FoundProcess, identifyProcess, listProcessesIn, signalProcess} from './processes.ts'
import {QemuMachine} from './qemu-machine.ts'
import {socketNames} from './socket-names.ts'

/** Tunables of the QEMU driver. */
export interface QemuOptions {
  /** Directory of sockets and of what QEMU says when it fails. */
  readonly directory: string
  readonly binary: string
  readonly accelerator: 'auto' | 'kvm' | 'tcg'
  readonly probeDeadlineMs: number
  /** Longest wait for a QEMU that was started to obey. */
  readonly startDeadlineMs: number
}

/** What applies where nothing is said. */
export const defaultQemuOptions: Omit<QemuOptions, 'directory'> = {
  binary: 'qemu-system-x86_64',
  accelerator: 'auto',
  probeDeadlineMs: 10_000,
  startDeadlineMs: 30_000,
}

/** Politeness of machines towards everything else on the host, where there is no cgroup to give them weights. */
const machineNiceness = 5

/** Bytes of QEMU's own words that are kept. */
const maxErrorBytes = 4_096

/** Runs machines under QEMU, on KVM where that works and emulated elsewhere. */
export class QemuHypervisor implements Hypervisor {
  readonly name = 'qemu'
  readonly #options: QemuOptions
  readonly #logger: Logger
  readonly #groups = new CpuGroups()
  readonly #machines = new Map<ItemHash, QemuMachine>()
  #probe: Promise<QemuProbe> | undefined
  #directoryHandle: number | undefined
  #directory = ''

  constructor(modules: {readonly logger: Logger}, options: Pick<QemuOptions, 'directory'> & Partial<QemuOptions>) {
    this.#logger = modules.logger
    this.#options = {...defaultQemuOptions, ...options}
  }

  probe(): Promise<QemuProbe> {
    this.#probe ??= this.#findOut()
    return this.#probe
  }

  async start(definition: MachineDefinition): Promise<Machine> {
    const probe = await this.probe()
    if (!probe.isUsable || probe.accelerator === undefined) {
      throw failed({code: 'EXECUTOR_HYPERVISOR_UNUSABLE', hypervisor: 'qemu', detail: probe.reason})
    }
    const settings = {accelerator: probe.accelerator, isSandboxed: probe.limits.isSandboxed, tscKhz: probe.tscKhz}
    await this.#removeSockets(definition.vmHash)
    const machine = await this.#spawn(definition, buildQemuArguments(definition, settings))
    this.#machines.set(definition.vmHash, machine)
    return machine
  }

  async adopt(): Promise<readonly Machine[]> {
    await this.#open()
    const found = (await listProcessesIn(this.#directory)).flatMap((process) => this.#recognise(process))
    await this.#removeLeftovers(found)
    for (const machine of found) {
      this.#machines.set(machine.vmHash, machine)
      machine.attach()
      void machine.ended.then(() => this.#forget(machine))
    }
    return found
  }

  async release(): Promise<void> {
    for (const machine of this.#machines.values()) machine.release()
    this.#machines.clear()
    if (this.#directoryHandle !== undefined) closeSync(this.#directoryHandle)
    this.#directoryHandle = undefined
  }

  async #findOut(): Promise<QemuProbe> {
    await this.#open()
    const {binary, accelerator, probeDeadlineMs} = this.#options
    const probe = await probeQemu({binary, accelerator, directory: this.#directory, deadlineMs: probeDeadlineMs})
    const hasGroups = await this.#groups.open()
    return {...probe, limits: {...probe.limits, cpu: hasGroups ? 'cgroup' : 'nice'}}
  }

  async #open(): Promise<void> {
    if (this.#directoryHandle !== undefined) return
    await mkdir(this.#options.directory, {recursive: true, mode: 0o700})
    this.#directory = await realpath(this.#options.directory)
    this.#directoryHandle ??= openSync(this.#directory, 'r')
  }

  /** Reaches a socket through our handle of its directory, whose own path may be too long for one. */
  #socketPath(name: string): string {
    return `/proc/self/fd/${this.#directoryHandle ?? ''}/${name}`
  }

  async #spawn(definition: MachineDefinition, args: readonly string[]): Promise<QemuMachine> {
    const errorPath = this.#errorPath(definition.vmHash)
    await rm(errorPath, {force: true})
    const errorFile = await open(errorPath, 'a', 0o600)
    try {
      const child = spawn(this.#options.binary, args, {
        cwd: this.#directory,
        detached: true, // its own session: signals for us are not for it
        stdio: ['ignore', errorFile.fd, errorFile.fd],
        env: {PATH: process.env.PATH ?? '/usr/bin'},
      })
      const exited = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => `QEMU ended with ${signal ?? `code ${code}`}`)
      exited.catch(() => undefined)
      await once(child, 'spawn')
      child.unref()
      const identity = identifyProcess(child.pid ?? -1)
      if (identity === undefined) throw await this.#explain(errorPath, await exited)
      const machine = this.#build(definition.vmHash, identity, definition.channels ?? [], true)
      void exited.then(async (detail) => {
        const words = await readWords(errorPath)
        machine.noteEnd(words === '' ? detail : `${detail}: ${words}`)
        this.#forget(machine)
      })
      await this.#waitUntilItObeys(machine, exited, errorPath)
      machine.attach()
      await this.#limit(identity.pid, definition)
      return machine
    } catch (error) {
      throw error instanceof ExecutorError ? error : failed({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: 'QEMU did not start'}, error)
    } finally {
      await errorFile.close()
    }
  }

  async #waitUntilItObeys(machine: QemuMachine, exited: Promise<string>, errorPath: string): Promise<void> {
    const deadlineMs = performance.now() + this.#options.startDeadlineMs
    let end: string | undefined
    void exited.then((detail) => {
      end = detail
    })
    for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, 100)) {
      if (end !== undefined) throw await this.#explain(errorPath, end)
      try {
        await machine.connect()
        return
      } catch (error) {
        if (performance.now() > deadlineMs) {
          signalProcess(machine.process, 'SIGKILL')
          throw error
        }
        await new Promise((resolve) => setTimeout(resolve, pauseMs))
      }
    }
  }

  async #explain(errorPath: string, end: string): Promise<ExecutorError> {
    const words = await readWords(errorPath)
    return failed({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: words === '' ? end : `${end}: ${words}`})
  }

  async #limit(pid: number, {vmHash, vcpus}: MachineDefinition): Promise<void> {
    if (await this.#groups.add(vmHash, pid, vcpus)) return
    // Threads inherit no later change, so each gets its own; the guest's processors exist since QEMU obeys.
    for (const thread of await readdir(`/proc/${pid}/task`).catch(() => [])) {
      try {
        setPriority(Number(thread), machineNiceness)
      } catch (error) {
        this.#logger.debug('Thread kept its priority', {vmHash}, error)
      }
    }
  }

  #recognise({identity, commandLine}: FoundProcess): QemuMachine[] {
    const name = commandLine[commandLine.indexOf('-name') + 1]
    const vmHash = name?.startsWith('guest=') ? name.slice('guest='.length) : undefined
    if (!isItemHash(vmHash) || this.#machines.has(vmHash)) return []
    const channels = commandLine.flatMap((argument) => readChannel(argument))
    return [this.#build(vmHash, identity, channels, false)]
  }

  #build(vmHash: ItemHash, identity: QemuMachine['process'], channels: readonly string[], isChild: boolean): QemuMachine {
    const socketPath = (name: string) => this.#socketPath(name)
    return new QemuMachine({vmHash, process: identity, channels, isChild, connectMs: 5_000, errorPath: this.#errorPath(vmHash), socketPath})
  }

  #errorPath(vmHash: ItemHash): string {
    return join(this.#directory, `${vmHash.slice(0, 32)}.err`)
  }

  #forget(machine: QemuMachine): void {
    if (this.#machines.get(machine.vmHash) === machine) this.#machines.delete(machine.vmHash)
    void this.#groups.remove(machine.vmHash)
  }

  /** Removes sockets and words of machines that do not run; only safe while none is being started. */
  async #removeLeftovers(found: readonly QemuMachine[]): Promise<void> {
    const running = new Set([...found, ...this.#machines.values()].map(({vmHash}) => vmHash.slice(0, 32)))
    for (const name of await readdir(this.#directory)) {
      const isOfMachine = /^[0-9a-f]{32}\.\w+$/.test(name) && !running.has(name.slice(0, 32))
      if (isOfMachine) await rm(join(this.#directory, name), {force: true})
    }
  }

  async #removeSockets(vmHash: ItemHash): Promise<void> {
    const names = socketNames(vmHash)
    const prefix = names.qmp.slice(0, -3)
    for (const name of await readdir(this.#directory)) {
      if (name.startsWith(prefix)) await rm(join(this.#directory, name), {force: true})
    }
  }
}

/** Finds the name of a channel in an argument of a running QEMU. */
function readChannel(argument: string): string[] {
  if (!argument.startsWith('{"driver":"virtserialport"')) return []
  const {name, chardev} = JSON.parse(argument) as {readonly name: string; readonly chardev: string} // we wrote it
  return chardev.startsWith('channel') ? [name] : []
}

/** Reads what QEMU said, on one line and cut short. */
async function readWords(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.slice(-maxErrorBytes).trim().split('\n').slice(-3).join(' / ').slice(0, 500)
}

function failed(reason: ExecutorReason, cause?: unknown): ExecutorError {
  return new ExecutorError(reason, {cause})
}
