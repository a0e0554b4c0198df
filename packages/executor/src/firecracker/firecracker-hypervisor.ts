import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, constants, openSync} from 'node:fs'
import {mkdir, open, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {setPriority} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Logger} from '@aleph-onchain/common'
import {type ItemHash, isItemHash} from '@aleph-onchain/message'
import * as z from 'zod'
import {ExecutorError} from '../errors.ts'
import type {Hypervisor, HypervisorProbe, Machine, MachineDefinition} from '../hypervisor.ts'
import {CpuGroups} from '../qemu/cpu-groups.ts'
import {type FoundProcess, identifyProcess, listProcessesIn, signalProcess} from '../qemu/processes.ts'
import {listConfigureRequests} from './configure.ts'
import {nameFiles} from './file-names.ts'
import {FirecrackerMachine, type SnapshotFiles} from './firecracker-machine.ts'
import {defaultFirecrackerOptions, type FirecrackerOptions} from './options.ts'
import {probeFirecracker} from './probe.ts'

const run = promisify(execFile)

/** Politeness of machines towards everything else on the host, where there is no cgroup to give them weights. */
const machineNiceness = 5

/** Bytes of Firecracker's own words that are kept. */
const maxErrorBytes = 4_096

const factsSchema = z.object({channels: z.array(z.string())})

/** Runs machines under Firecracker, which needs KVM. */
export class FirecrackerHypervisor implements Hypervisor {
  readonly name = 'firecracker'
  readonly #options: FirecrackerOptions
  readonly #logger: Logger
  readonly #groups = new CpuGroups()
  readonly #machines = new Map<ItemHash, FirecrackerMachine>()
  #probe: Promise<HypervisorProbe> | undefined
  #directoryHandle: number | undefined
  #directory = ''

  constructor(modules: {readonly logger: Logger}, options: Pick<FirecrackerOptions, 'directory'> & Partial<FirecrackerOptions>) {
    this.#logger = modules.logger
    this.#options = {...defaultFirecrackerOptions, ...options}
  }

  probe(): Promise<HypervisorProbe> {
    this.#probe ??= this.#findOut()
    return this.#probe
  }

  async start(definition: MachineDefinition): Promise<Machine> {
    const requests = listConfigureRequests(definition, nameFiles(definition.vmHash))
    return await this.#launch(definition, async ({api, vsock}) => {
      await vsock.prepare(definition.hostPorts ?? [])
      for (const {path, body} of requests) await api.put(path, body)
      await api.put('/actions', {action_type: 'InstanceStart'})
    })
  }

  /** Starts a machine as a snapshot has it; disks and devices have to be what they were. */
  async restore(definition: MachineDefinition, files: SnapshotFiles): Promise<Machine> {
    return await this.#launch(definition, async ({api}) => {
      await api.put('/logger', {log_path: nameFiles(definition.vmHash).log, level: 'Info'})
      const mem_backend = {backend_type: 'File', backend_path: files.memoryPath}
      await api.put('/snapshot/load', {snapshot_path: files.statePath, mem_backend, resume_vm: true})
    })
  }

  async adopt(): Promise<readonly Machine[]> {
    await this.#open()
    const found = await Promise.all((await listProcessesIn(this.#directory)).map((process) => this.#recognise(process)))
    const machines = found.filter((machine) => machine !== undefined)
    for (const machine of machines) {
      this.#machines.set(machine.vmHash, machine)
      machine.attach()
      void machine.ended.then(() => this.#forget(machine))
    }
    return machines
  }

  async release(): Promise<void> {
    for (const machine of this.#machines.values()) machine.release()
    this.#machines.clear()
    if (this.#directoryHandle !== undefined) closeSync(this.#directoryHandle)
    this.#directoryHandle = undefined
  }

  async #findOut(): Promise<HypervisorProbe> {
    await this.#open()
    const probe = await probeFirecracker({...this.#options, directory: this.#directory}, this.#shortPath(''))
    const hasGroups = probe.isUsable && (await this.#groups.open())
    return {...probe, limits: {...probe.limits, cpu: hasGroups ? 'cgroup' : 'nice'}}
  }

  async #open(): Promise<void> {
    if (this.#directoryHandle !== undefined) return
    await mkdir(this.#options.directory, {recursive: true, mode: 0o700})
    this.#directory = await realpath(this.#options.directory)
    this.#directoryHandle ??= openSync(this.#directory, 'r')
  }

  /** Reaches a file through our handle of its directory, whose own path may be too long for a socket. */
  #shortPath(name: string): string {
    return `/proc/self/fd/${this.#directoryHandle ?? ''}/${name}`
  }

  async #launch(definition: MachineDefinition, begin: (machine: FirecrackerMachine) => Promise<void>): Promise<Machine> {
    const probe = await this.probe()
    if (!probe.isUsable) throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_UNUSABLE', hypervisor: this.name, detail: probe.reason})
    const {vmHash} = definition
    await this.#open()
    await this.#prepareFiles(definition)
    const machine = await this.#spawn(definition)
    try {
      await begin(machine)
      await this.#limit(definition, machine.process.pid)
      this.#machines.set(vmHash, machine)
      machine.attach()
      return machine
    } catch (error) {
      machine.kill('SIGKILL')
      await machine.ended
      const isFault = error instanceof ExecutorError && error.code !== 'EXECUTOR_UNSUPPORTED'
      throw isFault ? new ExecutorError({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: detailOf(error)}, {cause: error}) : error
    }
  }

  async #prepareFiles({vmHash, channels = []}: MachineDefinition): Promise<void> {
    const files = nameFiles(vmHash)
    const prefix = files.api.slice(0, -'api'.length)
    for (const name of await readdir(this.#directory)) {
      if (name.startsWith(prefix)) await rm(join(this.#directory, name), {force: true})
    }
    await writeFile(join(this.#directory, files.facts), JSON.stringify({channels}), {mode: 0o600})
    await writeFile(join(this.#directory, files.log), '', {mode: 0o600})
    await run('mkfifo', ['-m', '600', join(this.#directory, files.console)])
  }

  async #spawn({vmHash, channels = []}: MachineDefinition): Promise<FirecrackerMachine> {
    const files = nameFiles(vmHash)
    const errorPath = join(this.#directory, files.errors)
    const errorFile = await open(errorPath, 'w', 0o600)
    // Open for reading as well, so that the pipe holds while nobody listens, and never waits: what is not read in time is lost.
    const console = await open(join(this.#directory, files.console), constants.O_RDWR | constants.O_NONBLOCK)
    try {
      const child = spawn(this.#options.binary, ['--api-sock', files.api, '--id', vmHash], {
        cwd: this.#directory,
        detached: true, // its own session: signals for us are not for it
        stdio: ['ignore', console.fd, errorFile.fd],
        env: {PATH: process.env.PATH ?? '/usr/bin'},
      })
      const exited = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => ({code, signal}))
      exited.catch(() => undefined)
      await once(child, 'spawn')
      child.unref()
      const identity = identifyProcess(child.pid ?? -1)
      if (identity === undefined) throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: 'Firecracker ended at once'})
      const machine = this.#build(vmHash, identity, channels, true)
      void exited.then(async ({code, signal}) => {
        const words = await readWords(errorPath)
        const detail = `Firecracker ended with ${signal ?? `code ${code}`}`
        machine.noteEnd(words === '' ? detail : `${detail}: ${words}`, code === 0)
        this.#forget(machine)
      })
      await this.#waitUntilItAnswers(machine)
      return machine
    } catch (error) {
      if (error instanceof ExecutorError) throw error
      throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: 'Firecracker did not start'}, {cause: error})
    } finally {
      await errorFile.close()
      await console.close()
    }
  }

  async #waitUntilItAnswers(machine: FirecrackerMachine): Promise<void> {
    const deadlineMs = performance.now() + this.#options.startDeadlineMs
    let end: string | undefined
    void machine.ended.then(({detail}) => {
      end = detail
    })
    for (let pauseMs = 2; ; pauseMs = Math.min(pauseMs * 2, 50)) {
      if (end !== undefined) throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: end})
      try {
        await machine.api.describe()
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

  async #limit({vmHash, vcpus}: MachineDefinition, pid: number): Promise<void> {
    if (await this.#groups.add(vmHash, pid, vcpus)) return
    for (const thread of await readdir(`/proc/${pid}/task`).catch(() => [])) {
      try {
        setPriority(Number(thread), machineNiceness)
      } catch (error) {
        this.#logger.debug('Thread kept its priority', {vmHash}, error)
      }
    }
  }

  /** Recognises a process of ours; one whose guest was never started is of no use and is ended. */
  async #recognise({identity, commandLine}: FoundProcess): Promise<FirecrackerMachine | undefined> {
    const vmHash = commandLine[commandLine.indexOf('--id') + 1]
    if (!commandLine.includes('--api-sock') || !isItemHash(vmHash) || this.#machines.has(vmHash)) return undefined
    const machine = this.#build(vmHash, identity, await this.#readChannels(vmHash), false)
    const info = await machine.api.describe().catch(() => undefined)
    if (info?.state !== 'Not started') return machine
    signalProcess(identity, 'SIGKILL')
    return undefined
  }

  async #readChannels(vmHash: ItemHash): Promise<readonly string[]> {
    try {
      return factsSchema.parse(JSON.parse(await readFile(join(this.#directory, nameFiles(vmHash).facts), 'utf8'))).channels
    } catch {
      return []
    }
  }

  #build(vmHash: ItemHash, identity: FirecrackerMachine['process'], channels: readonly string[], isChild: boolean): FirecrackerMachine {
    const files = nameFiles(vmHash)
    return new FirecrackerMachine({
      vmHash,
      process: identity,
      channels,
      apiPath: this.#shortPath(files.api),
      vsockPath: this.#shortPath(files.vsock),
      consolePath: join(this.#directory, files.console),
      requestMs: this.#options.requestMs,
      isChild,
    })
  }

  #forget(machine: FirecrackerMachine): void {
    if (this.#machines.get(machine.vmHash) === machine) this.#machines.delete(machine.vmHash)
  }
}

/** Reads what Firecracker said, on one line and cut short. */
async function readWords(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.slice(-maxErrorBytes).trim().split('\n').slice(-3).join(' / ').slice(0, 500)
}

function detailOf({reason, message}: ExecutorError): string {
  return 'command' in reason && 'detail' in reason ? `${reason.command}: ${reason.detail}` : message
}
