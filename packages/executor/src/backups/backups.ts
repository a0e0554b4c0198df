import {createReadStream} from 'node:fs'
import {link, mkdir, readdir, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {type Clock, isAlephError, type Logger} from '@aleph-onchain/common'
import type {Database, MachineBackupsTable} from '@aleph-onchain/database'
import type {ItemHash} from '@aleph-onchain/message'
import * as z from 'zod'
import {assertRoom, checkImage, copyStandalone, readVirtualBytes, receiveFile} from '../disks/copy-image.ts'
import {createBlank, syncFile} from '../disks/create-disk.ts'
import type {MachineDisks} from '../disks/machine-disks.ts'
import {ExecutorError} from '../errors.ts'
import type {Machine} from '../hypervisor.ts'
import {inspectImage} from '../images/inspect-image.ts'
import {runTool} from '../images/run-tool.ts'
import type {MachineTable} from '../machines/machine-table.ts'
import type {ExecutorOptions} from '../options.ts'
import type {MachineKeeper} from '../reconciler/machine-keeper.ts'
import type {DiskSpec, MachineSpec} from '../spec/machine-spec.ts'
import {BackupTokens} from './backup-token.ts'
import {packBackup} from './pack-backup.ts'

/** What backups are made with. */
export interface BackupsModules {
  readonly database: Database
  readonly table: MachineTable
  readonly disks: MachineDisks
  readonly clock: Clock
  readonly logger: Logger
  getKeeper(vmHash: ItemHash): MachineKeeper
  readSpec(keeper: MachineKeeper): MachineSpec
}

/** Backup that can be downloaded. */
export interface BackupView {
  readonly backupId: string
  readonly vmHash: ItemHash
  readonly sizeBytes: number
  readonly createdMs: number
  readonly expiresMs: number
  /** SHA-256 of the archive. */
  readonly sha256: string
  /** Bytes of each disk in it, by name. */
  readonly disks: Readonly<Record<string, number>>
  /** Whether the guest's file systems were frozen for the instant of the copy. */
  readonly isFrozen: boolean
  /** Proves, with `expiresMs`, that its holder may download it. */
  readonly token: string
}

/** How far a backup is. */
export type BackupState =
  | {readonly state: 'none'}
  | {readonly state: 'in_progress'}
  | {readonly state: 'failed'; readonly code: string; readonly text: string}
  | {readonly state: 'done'; readonly backup: BackupView}

/** What is copied, and how. */
export interface BackupChoice {
  readonly includeVolumes: boolean
  /** Copies without asking the guest to write everything first. */
  readonly skipFreeze: boolean
}

const detailsSchema = z.object({disks: z.record(z.string(), z.number()), isFrozen: z.boolean()})
const idPattern = /^[0-9a-f]{64}-\d{8}T\d{6}Z(?:-\d+)?$/

/**
 * Copies of machines' disks. A running machine is copied as it is at one instant, a stopped one as it lies there; either way the images
 * in the archive stand alone.
 */
export class Backups {
  readonly #modules: BackupsModules
  readonly #options: ExecutorOptions
  readonly #directory: string
  readonly #tokens: BackupTokens
  readonly #running = new Map<ItemHash, Promise<void>>()
  readonly #failures = new Map<ItemHash, {readonly code: string; readonly text: string}>()
  #stop = new AbortController()

  constructor(modules: BackupsModules, options: ExecutorOptions, directory: string) {
    this.#modules = modules
    this.#options = options
    this.#directory = directory
    this.#tokens = new BackupTokens(join(directory, 'secret'))
  }

  /** Throws away what a crash left half done. */
  async start(): Promise<void> {
    this.#stop = new AbortController()
    await this.#tokens.start()
    for (const name of await readdir(this.#directory)) {
      if (name.endsWith('.part')) await rm(join(this.#directory, name), {recursive: true, force: true})
    }
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await Promise.allSettled(this.#running.values())
  }

  /**
   * Begins a backup unless one is under way or still holds. Throws EXECUTOR_MACHINE_UNKNOWN, _BUSY or _DISK_FULL; what goes wrong later
   * is in the state.
   */
  async begin(vmHash: ItemHash, choice: BackupChoice): Promise<BackupState> {
    const state = await this.find(vmHash)
    if (state.state === 'in_progress' || state.state === 'done') return state
    const keeper = this.#modules.getKeeper(vmHash)
    const spec = this.#modules.readSpec(keeper)
    keeper.assertIdle()
    await assertRoom(this.#directory, 2 * (await this.#modules.disks.measure(vmHash)))
    this.#failures.delete(vmHash)
    const work = keeper
      .hold('a backup', () => this.#make(keeper, spec, choice))
      .catch((error: unknown) => this.#noteFailure(vmHash, error))
      .finally(() => this.#running.delete(vmHash))
    this.#running.set(vmHash, work)
    return {state: 'in_progress'}
  }

  /** Tells how far the newest backup of a machine is. */
  async find(vmHash: ItemHash): Promise<BackupState> {
    if (this.#running.has(vmHash)) return {state: 'in_progress'}
    const {database, clock} = this.#modules
    const row = await database.reader
      .selectFrom('machine_backups')
      .selectAll()
      .where('vm_hash', '=', vmHash)
      .where('expires_ms', '>', clock.now())
      .orderBy('created_ms', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) return {state: 'done', backup: this.#view(row)}
    const failure = this.#failures.get(vmHash)
    return failure === undefined ? {state: 'none'} : {state: 'failed', ...failure}
  }

  /** Waits until the backup under way has ended, well or not. */
  async settle(vmHash: ItemHash): Promise<BackupState> {
    await this.#running.get(vmHash)
    return await this.find(vmHash)
  }

  /** Opens the archive for whoever has its link; throws EXECUTOR_BACKUP_TOKEN_INVALID or EXECUTOR_BACKUP_UNKNOWN. */
  async open(backupId: string, expiresMs: number, token: string): Promise<{readonly stream: Readable; readonly backup: BackupView}> {
    const vmHash = backupId.slice(0, 64)
    if (!idPattern.test(backupId) || !this.#tokens.verify({backupId, vmHash, expiresMs}, token, this.#modules.clock.now())) {
      throw new ExecutorError({code: 'EXECUTOR_BACKUP_TOKEN_INVALID'})
    }
    const backup = this.#view(await this.#getRow(backupId))
    return {stream: createReadStream(this.#path(backupId)), backup}
  }

  /** Removes a backup; throws EXECUTOR_BACKUP_UNKNOWN unless it is one of that machine. */
  async remove(vmHash: ItemHash, backupId: string): Promise<void> {
    const row = await this.#getRow(backupId)
    if (row.vm_hash !== vmHash) throw new ExecutorError({code: 'EXECUTOR_BACKUP_UNKNOWN', backupId: backupId.slice(0, 100)})
    await this.#removeAll([row.backup_id])
  }

  /** Removes backups that have expired. */
  async removeExpired(): Promise<void> {
    const {database, clock} = this.#modules
    const rows = await database.reader.selectFrom('machine_backups').select('backup_id').where('expires_ms', '<=', clock.now()).execute()
    await this.#removeAll(rows.map(({backup_id}) => backup_id))
  }

  /**
   * Makes an image the root disk of a machine and starts it again. The image is checked as strangers' are; the old disk stays beside it
   * until the next restore. Throws EXECUTOR_IMAGE_INVALID, _UNSAFE or _TOO_LARGE, or EXECUTOR_BUSY.
   */
  async restore(vmHash: ItemHash, source: AsyncIterable<Uint8Array>): Promise<void> {
    const keeper = this.#modules.getKeeper(vmHash)
    const rootfs = this.#modules.readSpec(keeper).disks.find(({name}) => name === 'rootfs')
    if (rootfs?.type !== 'overlay') throw new ExecutorError({code: 'EXECUTOR_BACKUP_FAILED', detail: 'the machine has no root disk'})
    const part = join(this.#directory, `${vmHash}-restore.part`)
    await keeper.hold('a restore', async () => {
      try {
        await this.#receiveRootDisk(source, part, rootfs.sizeMib * 2 ** 20)
        await keeper.stopNow()
        await this.#swapRootDisk(keeper, rootfs, part)
      } finally {
        await rm(part, {force: true})
      }
    })
  }

  async #receiveRootDisk(source: AsyncIterable<Uint8Array>, part: string, diskBytes: number): Promise<void> {
    const {signal} = this.#stop
    // Tables of an image take less than a hundredth of what they describe.
    await receiveFile(source, part, {limitBytes: Math.ceil(diskBytes * 1.01) + 2 ** 20, signal})
    const image = await inspectImage(part)
    if (image.format !== 'qcow2') throw new ExecutorError({code: 'EXECUTOR_IMAGE_INVALID', detail: 'it is not qcow2'})
    if (image.virtualBytes > diskBytes) {
      throw new ExecutorError({code: 'EXECUTOR_IMAGE_TOO_LARGE', sizeBytes: image.virtualBytes, limitBytes: diskBytes})
    }
    await checkImage(part, signal)
    if (image.virtualBytes < diskBytes) await runTool('qemu-img', ['resize', '-q', '-f', 'qcow2', part, String(diskBytes)], {signal})
  }

  /** Changes disks in one step of the file system, so that at every instant there is one. */
  async #swapRootDisk(keeper: MachineKeeper, rootfs: DiskSpec, part: string): Promise<void> {
    const {disks, table} = this.#modules
    const {vmHash} = keeper.row
    const path = disks.path(vmHash, rootfs)
    await syncFile(part)
    await rm(`${path}.before-restore`, {force: true})
    await link(path, `${path}.before-restore`).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    })
    await rename(part, path)
    await table.putDisk({vm_hash: vmHash, name: rootfs.name, file_hash: null, format: 'qcow2'})
  }

  async #make(keeper: MachineKeeper, spec: MachineSpec, choice: BackupChoice): Promise<void> {
    const {clock} = this.#modules
    const {signal} = this.#stop
    const createdMs = clock.now()
    const backupId = `${spec.vmHash}-${new Date(createdMs).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
    const directory = join(this.#directory, `${backupId}.part`)
    await mkdir(directory, {mode: 0o700})
    try {
      const wanted = spec.disks.filter((disk) => isKept(disk) && (choice.includeVolumes || disk.name === 'rootfs'))
      const copies = wanted.map((disk) => ({disk, path: join(directory, `${disk.name}.qcow2`)}))
      const isFrozen =
        keeper.machine === undefined
          ? await this.#copyStopped(spec.vmHash, copies)
          : await this.#copyRunning(keeper.machine, copies, choice.skipFreeze)
      for (const {path} of copies) await checkImage(path, signal)
      const packed = await packBackup(
        copies.map(({disk, path}) => ({name: `${disk.name}.qcow2`, path})),
        join(directory, 'archive.tar'),
        signal,
      )
      const sizes = await Promise.all(copies.map(async ({disk, path}) => [disk.name, (await stat(path)).size] as const))
      await rename(join(directory, 'archive.tar'), this.#path(backupId))
      await this.#modules.database.transaction(async (tx) => {
        const row: MachineBackupsTable = {
          backup_id: backupId,
          vm_hash: spec.vmHash,
          size_bytes: packed.sizeBytes,
          created_ms: createdMs,
          expires_ms: createdMs + this.#options.keepBackupsMs,
          checksum: packed.sha256,
          details: JSON.stringify({disks: Object.fromEntries(sizes), isFrozen}),
        }
        await tx.insertInto('machine_backups').values(row).execute()
      })
    } finally {
      await rm(directory, {recursive: true, force: true})
    }
  }

  async #copyStopped(vmHash: ItemHash, copies: readonly {readonly disk: DiskSpec; readonly path: string}[]): Promise<boolean> {
    for (const {disk, path} of copies) {
      const source = {path: this.#modules.disks.path(vmHash, disk), format: disk.type === 'overlay' ? 'qcow2' : 'raw'} as const
      await copyStandalone(source, {path, format: 'qcow2'}, this.#stop.signal)
    }
    return true // nothing was being written
  }

  async #copyRunning(
    machine: Machine,
    copies: readonly {readonly disk: DiskSpec; readonly path: string}[],
    skipFreeze: boolean,
  ): Promise<boolean> {
    const {signal} = this.#stop
    for (const {disk, path} of copies) await createBlank(path, await this.#readSize(machine.vmHash, disk), signal)
    const isFrozen = !skipFreeze && (await this.#freeze(machine))
    let isThawed = !isFrozen
    const thaw = async () => {
      if (isThawed) return
      isThawed = true
      await machine.agent.thawFilesystems().catch((error: unknown) => this.#logAgent(machine, error))
    }
    try {
      const targets = copies.map(({disk, path}) => ({name: disk.name, targetPath: path}))
      await machine.copyDisks(targets, {signal, onBegun: thaw})
    } finally {
      await thaw()
    }
    return isFrozen
  }

  async #freeze(machine: Machine): Promise<boolean> {
    try {
      await machine.agent.freezeFilesystems()
      return true
    } catch (error) {
      this.#logAgent(machine, error)
      // It may have frozen and only not said so.
      await machine.agent.thawFilesystems().catch(() => undefined)
      return false
    }
  }

  async #readSize(vmHash: ItemHash, disk: DiskSpec): Promise<number> {
    const path = this.#modules.disks.path(vmHash, disk)
    return disk.type === 'overlay' ? await readVirtualBytes(path) : (await stat(path)).size
  }

  #logAgent(machine: Machine, error: unknown): void {
    this.#modules.logger.debug('Guest agent did not help with a backup', {vmHash: machine.vmHash}, error)
  }

  #noteFailure(vmHash: ItemHash, error: unknown): void {
    const code = isAlephError(error) ? error.code : 'EXECUTOR_BACKUP_FAILED'
    const text = isAlephError(error) ? error.message : new ExecutorError({code: 'EXECUTOR_BACKUP_FAILED', detail: 'unexpectedly'}).message
    this.#failures.set(vmHash, {code, text})
    this.#modules.logger.debug('Backup failed', {vmHash, code}, error)
  }

  async #getRow(backupId: string): Promise<MachineBackupsTable> {
    const {reader} = this.#modules.database
    const row = idPattern.test(backupId)
      ? await reader.selectFrom('machine_backups').selectAll().where('backup_id', '=', backupId).executeTakeFirst()
      : undefined
    if (row === undefined) throw new ExecutorError({code: 'EXECUTOR_BACKUP_UNKNOWN', backupId: backupId.slice(0, 100)})
    return row
  }

  /** Removes rows first: an archive without a row is nobody's, and goes by its age. */
  async #removeAll(backupIds: readonly string[]): Promise<void> {
    if (backupIds.length === 0) return
    await this.#modules.database.transaction(async (tx) => {
      await tx
        .deleteFrom('machine_backups')
        .where('backup_id', 'in', [...backupIds])
        .execute()
    })
    for (const backupId of backupIds) await rm(this.#path(backupId), {force: true})
  }

  #view(row: MachineBackupsTable): BackupView {
    const {disks, isFrozen} = detailsSchema.parse(JSON.parse(row.details))
    const link = {backupId: row.backup_id, vmHash: row.vm_hash as ItemHash, expiresMs: row.expires_ms}
    return {
      ...link,
      sizeBytes: row.size_bytes,
      createdMs: row.created_ms,
      sha256: row.checksum,
      disks,
      isFrozen,
      token: this.#tokens.sign(link),
    }
  }

  #path(backupId: string): string {
    return join(this.#directory, `${backupId}.tar`)
  }
}

/** Tells whether a disk holds anything that a backup should have. */
function isKept(disk: DiskSpec): boolean {
  return disk.type === 'overlay' || (disk.type === 'empty' && !disk.isEphemeral)
}
