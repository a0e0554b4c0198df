import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {buildSeed} from '../cloud-init/seed.ts'
import {createWhole} from '../disks/create-disk.ts'
import type {MachinePaths} from '../disks/disk-paths.ts'
import type {MachineDisks} from '../disks/machine-disks.ts'
import type {MachineDefinition} from '../hypervisor.ts'
import type {ExecutorOptions} from '../options.ts'
import type {ExecutableMessage, VmAttachment} from '../ports.ts'
import type {MachineSpec} from '../spec/machine-spec.ts'
import {readInstance} from '../spec/read-instance.ts'
import type {MachineMaker, PreparedFiles} from './machine-maker.ts'

/** What instances are made with. */
export interface InstanceMakerModules {
  readonly disks: MachineDisks
  readonly paths: MachinePaths
}

/** Makes machines of INSTANCE messages: a root disk of an image, volumes, and a seed for cloud-init. */
export class InstanceMaker implements MachineMaker {
  readonly #modules: InstanceMakerModules
  readonly #options: ExecutorOptions

  constructor(modules: InstanceMakerModules, options: ExecutorOptions) {
    this.#modules = modules
    this.#options = options
  }

  readSpec(message: ExecutableMessage): MachineSpec {
    return readInstance(message)
  }

  async fetch(spec: MachineSpec, signal: AbortSignal): Promise<PreparedFiles> {
    const {disks} = this.#modules
    const files = await disks.fetch(spec, signal)
    return {
      define: async (network, stop): Promise<MachineDefinition> => {
        const made = await disks.create(spec, files, stop)
        const seedPath = await this.#writeSeed(spec, network)
        const {diskIops, diskBytesPerSecond} = this.#options
        return {
          vmHash: spec.vmHash,
          type: 'pc',
          vcpus: spec.vcpus,
          memoryMib: spec.memoryMib,
          disks: [...made, {name: 'seed', path: seedPath, format: 'raw', isReadOnly: true}],
          ...(network === undefined ? {} : {network}),
          limits: {
            ...(diskIops === undefined ? {} : {iops: diskIops}),
            ...(diskBytesPerSecond === undefined ? {} : {bytesPerSecond: diskBytesPerSecond}),
          },
        }
      },
    }
  }

  async #writeSeed(spec: MachineSpec, network: VmAttachment | undefined): Promise<string> {
    const path = join(this.#modules.paths.machine(spec.vmHash), 'seed.iso')
    const {vmHash, authorizedKeys, variables, metadata} = spec
    const installsAgent = this.#options.installsAgent && spec.hasInternet
    const seed = buildSeed({vmHash, authorizedKeys, variables, metadata, network, installsAgent})
    await createWhole(path, (part) => writeFile(part, seed, {mode: 0o600}))
    return path
  }
}
