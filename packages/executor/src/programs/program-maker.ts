import type {ItemHash} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {Machine, MachineDefinition, MachineDisk} from '../hypervisor.ts'
import type {CreateMakers, MachineMaker, MakerParts, PreparedFiles} from '../machines/machine-maker.ts'
import type {ExecutableMessage, FileSource, MessageSource, VmAttachment, VmKind} from '../ports.ts'
import type {DiskSpec, FileRef, MachineSpec} from '../spec/machine-spec.ts'
import {assertFileSystem} from './assert-file-system.ts'
import {defaultProgramOptions, type ProgramOptions} from './options.ts'
import {ProgramGuest, type ProgramGuestModules, programChannel, programPorts} from './program-guest.ts'
import type {ProgramGuests} from './program-guests.ts'
import type {ProgramSpec} from './program-spec.ts'
import {encodeConfig, type InlineFiles} from './protocol/config-message.ts'
import {readProgram} from './read-program.ts'
import {readSmallFile} from './read-small-file.ts'

/** What machines of programs are made with. */
export interface ProgramMakerModules extends ProgramGuestModules {
  readonly files: FileSource
  readonly messages: MessageSource
  /** Where guests go that are ready. */
  readonly guests: ProgramGuests
}

/** What every machine of a program boots with: a quiet console, which is then the program's alone. */
const commandLine = 'console=ttyS0 quiet loglevel=3 panic=-1 reboot=t random.trust_cpu=on'

/** Gives the executor what it needs to make machines of PROGRAM messages, both on demand and persistent. */
export function createProgramMakers(modules: ProgramMakerModules, options: Partial<ProgramOptions> = {}): CreateMakers {
  return (parts) => {
    const maker = new ProgramMaker(modules, parts, {...defaultProgramOptions, ...options})
    return new Map<VmKind, MachineMaker>([
      ['microvm', maker],
      ['persistent_program', maker],
    ])
  }
}

/**
 * Makes machines of programs: the node's kernel, the runtime and perhaps the code as disks, and a configuration once the guest is up.
 * What a message refers to by its newest revision is looked up at every start.
 */
export class ProgramMaker implements MachineMaker {
  readonly #modules: ProgramMakerModules
  readonly #parts: MakerParts
  readonly #options: ProgramOptions

  constructor(modules: ProgramMakerModules, parts: MakerParts, options: ProgramOptions) {
    this.#modules = modules
    this.#parts = parts
    this.#options = options
  }

  readSpec(message: ExecutableMessage): MachineSpec {
    this.#getKernel(message.hash)
    return readProgram(message, this.#options.hypervisor).machine
  }

  async fetch(spec: MachineSpec, signal: AbortSignal): Promise<PreparedFiles> {
    const program = readProgram(toMessage(spec), this.#options.hypervisor)
    const writable = {...spec, disks: spec.disks.filter(({type}) => type !== 'immutable')}
    const [immutable, images, inline] = await Promise.all([
      this.#fetchImmutable(spec, signal),
      this.#parts.disks.fetch(writable, signal),
      this.#fetchInline(program, signal),
    ])
    let network: VmAttachment | undefined
    return {
      define: async (attachment, stop) => {
        network = attachment
        const made = await this.#parts.disks.create(writable, images, stop)
        return this.#define(program, [...immutable, ...made], attachment)
      },
      afterStart: (machine, stop) => this.#begin(machine, encodeConfig(program, network, inline), stop),
    }
  }

  adopted(machine: Machine, isReady: boolean): void {
    // One that was never told what to run is of no use: it is started again, if it is still wanted.
    if (isReady) this.#modules.guests.add(new ProgramGuest(machine, this.#modules, this.#options, {isFresh: false}))
    else machine.kill('SIGKILL')
  }

  async shutDown(machine: Machine, signal: AbortSignal): Promise<void> {
    const guest = this.#modules.guests.find(machine.vmHash)
    if (guest?.machine !== machine) throw new ExecutorError({code: 'EXECUTOR_NOT_RUNNING', vmHash: machine.vmHash})
    await guest.halt(signal)
  }

  async #begin(machine: Machine, config: Uint8Array, signal: AbortSignal): Promise<void> {
    const guest = new ProgramGuest(machine, this.#modules, this.#options, {isFresh: true})
    try {
      await guest.waitUntilUp(signal)
      await guest.configure(config, signal)
      this.#modules.guests.add(guest)
    } catch (error) {
      if (signal.aborted) guest.close()
      else await guest.destroy()
      throw error
    }
  }

  #define({machine: spec}: ProgramSpec, disks: readonly MachineDisk[], network: VmAttachment | undefined): MachineDefinition {
    const kernel = this.#getKernel(spec.vmHash)
    const inOrder = spec.disks.map(({name}) => disks.find((disk) => disk.name === name)).filter((disk) => disk !== undefined)
    return {
      vmHash: spec.vmHash,
      type: 'micro',
      vcpus: spec.vcpus,
      memoryMib: spec.memoryMib,
      kernel: {path: kernel.path, initrdPath: kernel.initrdPath, commandLine},
      disks: inOrder,
      ...(network === undefined ? {} : {network}),
      channels: [programChannel],
      hostPorts: programPorts,
    }
  }

  async #fetchImmutable(spec: MachineSpec, signal: AbortSignal): Promise<readonly MachineDisk[]> {
    const {parents, table} = this.#parts
    return await Promise.all(
      spec.disks.filter(isImmutable).map(async ({name, file}) => {
        const hash = await this.#resolve(file)
        const {path} = await parents.get(hash, signal)
        await assertFileSystem(path, name)
        await table.putDisk({vm_hash: spec.vmHash, name, file_hash: hash, format: 'raw'})
        return {name, path, format: 'raw', isReadOnly: true} as const
      }),
    )
  }

  async #fetchInline({encoding, code, data}: ProgramSpec, signal: AbortSignal): Promise<InlineFiles> {
    const read = async (ref: FileRef) =>
      await readSmallFile(this.#modules.files, await this.#resolve(ref), this.#options.maxArchiveBytes, signal)
    return {code: encoding === 'squashfs' ? undefined : await read(code), data: data && (await read(data))}
  }

  async #resolve({ref, latest}: FileRef): Promise<ItemHash> {
    const hash = await this.#modules.messages.findFile(ref, {latest})
    if (hash === undefined) throw new ExecutorError({code: 'EXECUTOR_FILE_UNKNOWN', ref})
    return hash
  }

  #getKernel(vmHash: ItemHash): {readonly path: string; readonly initrdPath: string} {
    const {kernelPath: path, initrdPath} = this.#options
    if (path !== undefined && initrdPath !== undefined) return {path, initrdPath}
    throw new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash, feature: 'programs, for which it has no kernel'})
  }
}

function isImmutable(disk: DiskSpec): disk is Extract<DiskSpec, {type: 'immutable'}> {
  return disk.type === 'immutable'
}

/** Gives the message back that a machine was read from. */
function toMessage({vmHash, owner, content}: MachineSpec): ExecutableMessage {
  return {hash: vmHash, type: 'PROGRAM', sender: owner, owner, content}
}
