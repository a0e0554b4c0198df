import {mkdir, readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {MachineDisksTable} from '@aleph-onchain/database'
import type {ItemHash} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {MachineDisk} from '../hypervisor.ts'
import type {ImageInfo} from '../images/inspect-image.ts'
import type {ParentCache, ParentFile} from '../images/parent-cache.ts'
import type {MachineTable} from '../machines/machine-table.ts'
import type {MessageSource} from '../ports.ts'
import type {DiskSpec, FileRef, MachineSpec} from '../spec/machine-spec.ts'
import {createEmpty, createOverlay} from './create-disk.ts'
import type {MachinePaths} from './disk-paths.ts'

/** What disks are made of. */
export interface MachineDisksModules {
  readonly table: MachineTable
  readonly parents: ParentCache
  readonly messages: MessageSource
  readonly paths: MachinePaths
}

/** Files that a machine's disks need, brought here. */
type FilesByDisk = ReadonlyMap<string, ParentFile & Partial<ImageInfo>>

/**
 * Disks of machines. What exists is never made again: a disk is removed by name when its owner asks for it, and in no other
 * way, however often a machine is prepared.
 */
export class MachineDisks {
  readonly #modules: MachineDisksModules

  constructor(modules: MachineDisksModules) {
    this.#modules = modules
  }

  /** Brings the files here that the disks of a machine need; each name is resolved once and then kept. */
  async fetch(spec: MachineSpec, signal: AbortSignal): Promise<FilesByDisk> {
    const known = await this.#modules.table.listDisks(spec.vmHash)
    const entries = await Promise.all(spec.disks.map((disk) => this.#fetchOne(spec.vmHash, disk, known.get(disk.name), signal)))
    return new Map(entries.filter((entry) => entry !== undefined))
  }

  /** Makes what is missing and gives all disks as the guest is to see them. The machine must not run. */
  async create(spec: MachineSpec, files: FilesByDisk, signal: AbortSignal): Promise<readonly MachineDisk[]> {
    await mkdir(this.#modules.paths.machine(spec.vmHash), {recursive: true, mode: 0o700})
    const disks: MachineDisk[] = []
    for (const disk of spec.disks) disks.push(await this.#createOne(spec.vmHash, disk, files.get(disk.name), signal))
    return disks
  }

  /** Path of a disk that a guest writes to. */
  path(vmHash: ItemHash, disk: DiskSpec): string {
    return join(this.#modules.paths.machine(vmHash), `${disk.name}.${disk.type === 'overlay' ? 'qcow2' : 'img'}`)
  }

  /** Removes writable disks by name, so that they are made anew. The machine must not run. */
  async remove(vmHash: ItemHash, disks: readonly DiskSpec[]): Promise<void> {
    for (const disk of disks) if (disk.type !== 'immutable') await rm(this.path(vmHash, disk), {force: true})
    await this.#modules.table.removeDisks(
      vmHash,
      disks.map(({name}) => name),
    )
  }

  /** Removes all that a machine has on the disk. */
  async removeAll(vmHash: ItemHash): Promise<void> {
    await rm(this.#modules.paths.machine(vmHash), {recursive: true, force: true})
  }

  /** Adds up what the files of a machine take on the disk. */
  async measure(vmHash: ItemHash): Promise<number> {
    const directory = this.#modules.paths.machine(vmHash)
    const names = await readdir(directory).catch(() => [])
    const sizes = await Promise.all(
      names.map((name) =>
        stat(join(directory, name)).then(
          (info) => info.blocks * 512,
          () => 0,
        ),
      ),
    )
    return sizes.reduce((sum, size) => sum + size, 0)
  }

  async #fetchOne(
    vmHash: ItemHash,
    disk: DiskSpec,
    known: MachineDisksTable | undefined,
    signal: AbortSignal,
  ): Promise<readonly [string, ParentFile & Partial<ImageInfo>] | undefined> {
    if (disk.type === 'empty') return undefined
    // A disk that stands alone, after a restore or a move, needs no parent.
    if (known !== undefined && known.file_hash === null) return undefined
    const {parents, table} = this.#modules
    const hash = (known?.file_hash as ItemHash | undefined) ?? (await this.#resolve(disk.type === 'overlay' ? disk.parent : disk.file))
    const file = disk.type === 'overlay' ? await parents.getImage(hash, signal) : await parents.get(hash, signal)
    if (known === undefined)
      await table.putDisk({vm_hash: vmHash, name: disk.name, file_hash: hash, format: disk.type === 'overlay' ? 'qcow2' : 'raw'})
    return [disk.name, file]
  }

  async #resolve({ref, latest}: FileRef): Promise<ItemHash> {
    const hash = await this.#modules.messages.findFile(ref, {latest})
    if (hash === undefined) throw new ExecutorError({code: 'EXECUTOR_FILE_UNKNOWN', ref})
    return hash
  }

  async #createOne(
    vmHash: ItemHash,
    disk: DiskSpec,
    file: (ParentFile & Partial<ImageInfo>) | undefined,
    signal: AbortSignal,
  ): Promise<MachineDisk> {
    if (disk.type === 'immutable') {
      if (file === undefined) throw new ExecutorError({code: 'EXECUTOR_DISK_FAILED', detail: `${disk.name} was not fetched`})
      return {name: disk.name, path: file.path, format: 'raw', isReadOnly: true}
    }
    const path = this.path(vmHash, disk)
    if (disk.type === 'empty' && disk.isEphemeral) await rm(path, {force: true})
    if (!(await exists(path))) await this.#make(path, disk, file, signal)
    return {name: disk.name, path, format: disk.type === 'overlay' ? 'qcow2' : 'raw', isReadOnly: false}
  }

  async #make(
    path: string,
    disk: Exclude<DiskSpec, {type: 'immutable'}>,
    file: (ParentFile & Partial<ImageInfo>) | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    if (disk.type === 'empty') return await createEmpty(path, disk.sizeMib, signal)
    if (file?.format === undefined || file.virtualBytes === undefined) {
      throw new ExecutorError({code: 'EXECUTOR_DISK_FAILED', detail: `${disk.name} is gone, and it had no parent to be made of again`})
    }
    await createOverlay(path, {...file, format: file.format, virtualBytes: file.virtualBytes}, disk.sizeMib, signal)
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
