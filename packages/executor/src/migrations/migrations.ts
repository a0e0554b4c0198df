import {randomBytes} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {mkdir, readdir, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {type Clock, isAlephError, type Logger} from '@aleph-onchain/common'
import {type ItemHash, inferItemType} from '@aleph-onchain/message'
import {assertRoom, checkImage, copyStandalone, receiveFile} from '../disks/copy-image.ts'
import {syncFile} from '../disks/create-disk.ts'
import type {MachinePaths} from '../disks/disk-paths.ts'
import type {MachineDisks} from '../disks/machine-disks.ts'
import {ExecutorError} from '../errors.ts'
import {inspectImage} from '../images/inspect-image.ts'
import type {MachineTable} from '../machines/machine-table.ts'
import type {ExecutorOptions} from '../options.ts'
import type {MachineKeeper} from '../reconciler/machine-keeper.ts'
import type {DiskSpec, MachineSpec} from '../spec/machine-spec.ts'
import type {VmSource, VmView} from '../vm-view.ts'
import {type ExportedDisk, type ExportManifest, hashToken, isTokenOf, readManifest, writeManifest} from './export-manifest.ts'
import {hashFile} from './hash-file.ts'

/** What machines are moved with. */
export interface MigrationsModules {
  readonly table: MachineTable
  readonly disks: MachineDisks
  readonly paths: MachinePaths
  readonly clock: Clock
  readonly logger: Logger
  getKeeper(vmHash: ItemHash): MachineKeeper
  hasKeeper(vmHash: ItemHash): boolean
  listKeepers(): readonly MachineKeeper[]
  readSpec(keeper: MachineKeeper): MachineSpec
  /** Checks that a message could run here. */
  admit(vmHash: ItemHash): Promise<MachineSpec>
  place(vmHash: ItemHash, source: VmSource): Promise<VmView>
}

/** How far the leaving of a machine is. */
export type ExportState =
  | {readonly state: 'none'}
  | {readonly state: 'exporting'; readonly startedMs: number}
  | {readonly state: 'failed'; readonly code: string; readonly text: string}
  | {
      readonly state: 'exported'
      readonly startedMs: number
      readonly finishedMs: number
      readonly expiresMs: number
      readonly disks: readonly ExportedDisk[]
      /** Whether every disk was handed out whole: the machine may run elsewhere. */
      readonly isFetched: boolean
    }

/** How far the arriving of a machine is. */
export interface ImportState {
  readonly state: 'none' | 'importing' | 'imported' | 'failed'
  readonly step?: 'admitting' | 'downloading_disks' | 'checking' | 'creating_vm'
  readonly bytesReceived: number
  readonly bytesExpected: number
  readonly code?: string
  readonly text?: string
}

/** What a machine's disks come from. */
export interface ImportRequest {
  readonly vmHash: ItemHash
  readonly source: VmSource
  /** As the other host says; checked against the message and against what arrives. */
  readonly disks: readonly ExportedDisk[]
  /** Opens the transfer of a disk. */
  readonly fetchDisk: (name: string, signal: AbortSignal) => Promise<AsyncIterable<Uint8Array>>
}

/**
 * Cold moves between hosts. What travels are images that stand alone, and they stay so: giving them a parent again would let the parent's
 * content show where the guest wrote zeros. While a machine is on its way it is stopped here, durably, and nothing but its owner or the
 * end of the attempt starts it again.
 */
export class Migrations {
  readonly #modules: MigrationsModules
  readonly #options: ExecutorOptions
  readonly #work = new Map<ItemHash, Promise<void>>()
  readonly #exportsBegun = new Map<ItemHash, number>()
  readonly #exportFailures = new Map<ItemHash, {readonly code: string; readonly text: string}>()
  readonly #imports = new Map<ItemHash, ImportState>()
  /** One note after the other, for each reads the file that it writes. */
  #notes: Promise<void> = Promise.resolve()
  #stop = new AbortController()

  constructor(modules: MigrationsModules, options: ExecutorOptions) {
    this.#modules = modules
    this.#options = options
  }

  /** Throws away what a crash left half done, and gives machines back whose export never got ready. */
  async start(): Promise<void> {
    this.#stop = new AbortController()
    const {exports} = this.#modules.paths
    for (const name of await readdir(exports)) {
      const isReady = inferItemType(name) === 'storage' && (await readManifest(join(exports, name))) !== undefined
      if (!isReady) await rm(join(exports, name), {recursive: true, force: true})
    }
    for (const keeper of this.#modules.listKeepers()) {
      if (keeper.row.stopped_by === 'move' && (await readManifest(this.#exportPath(keeper.row.vmHash))) === undefined)
        await giveBack(keeper)
    }
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await Promise.allSettled(this.#work.values())
  }

  /**
   * Stops a machine and lays its disks out for another host. The token is told once and kept nowhere; who has it may fetch the disks. A
   * caller that has to tell it again after a restart derives it from a secret. Throws EXECUTOR_MACHINE_UNKNOWN, _BUSY, or
   * EXECUTOR_MIGRATION_FAILED when it is exported already.
   */
  async beginExport(
    vmHash: ItemHash,
    createToken: (startedMs: number) => string = createRandomToken,
  ): Promise<{readonly token: string; readonly startedMs: number}> {
    const keeper = this.#modules.getKeeper(vmHash)
    const {state} = await this.findExport(vmHash)
    if (state === 'exported') throw new ExecutorError({code: 'EXECUTOR_MIGRATION_FAILED', detail: 'it is exported already'})
    if (this.#work.has(vmHash)) throw new ExecutorError({code: 'EXECUTOR_BUSY', vmHash, work: 'a move'})
    keeper.assertIdle()
    const startedMs = this.#modules.clock.now()
    const token = createToken(startedMs)
    this.#exportFailures.delete(vmHash)
    this.#exportsBegun.set(vmHash, startedMs)
    this.#run(vmHash, () =>
      keeper.hold('a move', () => this.#export(keeper, token, startedMs)).catch((error) => this.#noteExportFailure(keeper, error)),
    )
    return {token, startedMs}
  }

  async findExport(vmHash: ItemHash): Promise<ExportState> {
    const startedMs = this.#exportsBegun.get(vmHash)
    if (startedMs !== undefined) return {state: 'exporting', startedMs}
    await this.#notes
    const manifest = inferItemType(vmHash) === 'storage' ? await readManifest(this.#exportPath(vmHash)) : undefined
    if (manifest !== undefined) {
      const {finishedMs, expiresMs, disks} = manifest
      return {state: 'exported', startedMs: manifest.startedMs, finishedMs, expiresMs, disks, isFetched: isFetched(manifest)}
    }
    const failure = this.#exportFailures.get(vmHash)
    return failure === undefined ? {state: 'none'} : {state: 'failed', ...failure}
  }

  /** Opens an exported disk for whoever has the token; throws EXECUTOR_MIGRATION_UNKNOWN or EXECUTOR_BACKUP_TOKEN_INVALID. */
  async openExport(vmHash: ItemHash, name: string, token: string): Promise<{readonly stream: Readable; readonly disk: ExportedDisk}> {
    const directory = this.#exportPath(vmHash)
    const manifest = await readManifest(directory)
    if (manifest === undefined) throw new ExecutorError({code: 'EXECUTOR_MIGRATION_UNKNOWN', vmHash})
    if (!isTokenOf(manifest, token)) throw new ExecutorError({code: 'EXECUTOR_BACKUP_TOKEN_INVALID'})
    const disk = manifest.disks.find((one) => one.name === name)
    if (disk === undefined) throw new ExecutorError({code: 'EXECUTOR_MIGRATION_UNKNOWN', vmHash})
    const stream = createReadStream(join(directory, `${disk.name}.qcow2`))
    stream.once('end', () => {
      this.#notes = this.#notes
        .then(() => this.#noteFetched(directory, name))
        .catch((error: unknown) => {
          this.#modules.logger.warn('A fetched disk could not be noted', {vmHash}, error)
        })
    })
    return {stream, disk}
  }

  /** Ends an export. With `hasMoved` the machine is gone from here; without, it starts again. Throws EXECUTOR_MIGRATION_UNKNOWN. */
  async cleanUp(vmHash: ItemHash, {hasMoved}: {readonly hasMoved: boolean}): Promise<void> {
    if ((await this.findExport(vmHash)).state !== 'exported') throw new ExecutorError({code: 'EXECUTOR_MIGRATION_UNKNOWN', vmHash})
    const keeper = this.#modules.getKeeper(vmHash)
    // What becomes of the machine is durable before the export that stands for it goes.
    if (hasMoved) await keeper.change({wanted: 'gone', wanted_changed_ms: this.#modules.clock.now()})
    else await giveBack(keeper)
    await rm(this.#exportPath(vmHash), {recursive: true, force: true})
  }

  /** Brings a machine here and starts it. Throws what `admit` throws, EXECUTOR_BUSY, or EXECUTOR_MIGRATION_FAILED for wrong disks. */
  async beginImport(request: ImportRequest): Promise<void> {
    const {vmHash} = request
    if (this.#work.has(vmHash) || this.#modules.hasKeeper(vmHash))
      throw new ExecutorError({code: 'EXECUTOR_BUSY', vmHash, work: 'a move, or the machine is here'})
    const spec = await this.#modules.admit(vmHash)
    const pairs = matchDisks(spec, request.disks)
    const bytesExpected = pairs.reduce((sum, {exported}) => sum + exported.sizeBytes, 0)
    await assertRoom(this.#modules.paths.machines, bytesExpected)
    this.#imports.set(vmHash, {state: 'importing', step: 'downloading_disks', bytesReceived: 0, bytesExpected})
    this.#run(vmHash, () => this.#import(request, pairs).catch((error) => this.#noteImportFailure(vmHash, error)))
  }

  findImport(vmHash: ItemHash): ImportState {
    return this.#imports.get(vmHash) ?? {state: 'none', bytesReceived: 0, bytesExpected: 0}
  }

  /** Waits until the move under way has ended, well or not. */
  async settle(vmHash: ItemHash): Promise<void> {
    await this.#work.get(vmHash)
  }

  /** Ends exports that nobody fetched in time. One that was fetched whole stays stopped: the machine may run elsewhere. */
  async removeExpired(): Promise<void> {
    for (const keeper of this.#modules.listKeepers()) {
      const {vmHash} = keeper.row
      const manifest = await readManifest(this.#exportPath(vmHash))
      if (manifest === undefined || manifest.expiresMs > this.#modules.clock.now()) continue
      if (isFetched(manifest)) await keeper.change({stopped_by: 'owner'})
      else await giveBack(keeper)
      await rm(this.#exportPath(vmHash), {recursive: true, force: true})
    }
  }

  #run(vmHash: ItemHash, work: () => Promise<void>): void {
    this.#work.set(
      vmHash,
      work().finally(() => this.#work.delete(vmHash)),
    )
  }

  async #export(keeper: MachineKeeper, token: string, startedMs: number): Promise<void> {
    const {disks, clock} = this.#modules
    const {vmHash} = keeper.row
    const directory = this.#exportPath(vmHash)
    await keeper.change({stopped_by: 'move'})
    await keeper.stopNow()
    await rm(directory, {recursive: true, force: true})
    await mkdir(directory, {recursive: true, mode: 0o700})
    const exported: ExportedDisk[] = []
    for (const disk of listMovable(this.#modules.readSpec(keeper))) {
      const path = join(directory, `${disk.name}.qcow2`)
      const source = {path: disks.path(vmHash, disk), format: disk.type === 'overlay' ? 'qcow2' : 'raw'} as const
      await assertRoom(directory, (await stat(source.path)).blocks * 512)
      await copyStandalone(source, {path, format: 'qcow2'}, this.#stop.signal)
      exported.push({name: disk.name, sizeBytes: (await stat(path)).size, sha256: await hashFile(path, this.#stop.signal)})
    }
    const finishedMs = clock.now()
    const expiresMs = finishedMs + this.#options.keepExportsMs
    await writeManifest(directory, {tokenHash: hashToken(token), startedMs, finishedMs, expiresMs, disks: exported, fetched: []})
    this.#exportsBegun.delete(vmHash)
  }

  async #noteExportFailure(keeper: MachineKeeper, error: unknown): Promise<void> {
    const {vmHash} = keeper.row
    this.#exportsBegun.delete(vmHash)
    this.#exportFailures.set(vmHash, toFailure(error))
    this.#modules.logger.debug('Export of a machine failed', {vmHash}, error)
    await rm(this.#exportPath(vmHash), {recursive: true, force: true})
    if (!this.#stop.signal.aborted && keeper.row.stopped_by === 'move') await giveBack(keeper)
  }

  async #import({vmHash, source, fetchDisk}: ImportRequest, pairs: readonly DiskPair[]): Promise<void> {
    const {paths, table, disks} = this.#modules
    const {signal} = this.#stop
    const directory = join(paths.exports, `${vmHash}.import`)
    await rm(directory, {recursive: true, force: true})
    await mkdir(directory, {recursive: true, mode: 0o700})
    try {
      for (const {disk, exported} of pairs) await this.#receive(vmHash, join(directory, disk.name), {disk, exported}, fetchDisk)
      this.#noteImport(vmHash, {step: 'checking'})
      await mkdir(paths.machine(vmHash), {recursive: true, mode: 0o700})
      for (const {disk} of pairs) {
        const path = join(directory, disk.name)
        await this.#checkDisk(path, disk)
        // Empty volumes are raw here; an overlay's place is taken by the image as it is, without a parent.
        if (disk.type === 'empty') await copyStandalone({path, format: 'qcow2'}, {path: `${path}.raw`, format: 'raw'}, signal)
        const whole = disk.type === 'empty' ? `${path}.raw` : path
        await syncFile(whole)
        await rename(whole, disks.path(vmHash, disk))
        await table.putDisk({vm_hash: vmHash, name: disk.name, file_hash: null, format: disk.type === 'empty' ? 'raw' : 'qcow2'})
      }
      this.#noteImport(vmHash, {step: 'creating_vm'})
      await this.#modules.place(vmHash, source)
      this.#noteImport(vmHash, {state: 'imported'})
    } catch (error) {
      if (!this.#modules.hasKeeper(vmHash)) await this.#undoImport(vmHash, pairs)
      throw error
    } finally {
      await rm(directory, {recursive: true, force: true})
    }
  }

  async #receive(vmHash: ItemHash, path: string, {disk, exported}: DiskPair, fetchDisk: ImportRequest['fetchDisk']): Promise<void> {
    const {signal} = this.#stop
    const before = this.findImport(vmHash).bytesReceived
    const count = (bytesReceived: number) => this.#noteImport(vmHash, {bytesReceived: before + bytesReceived})
    const source = countBytes(await fetchDisk(disk.name, signal), count)
    const received = await receiveFile(source, path, {limitBytes: exported.sizeBytes, signal})
    if (received.sha256 !== exported.sha256) {
      throw new ExecutorError({code: 'EXECUTOR_MIGRATION_FAILED', detail: `${disk.name} arrived with another hash`})
    }
  }

  async #checkDisk(path: string, disk: MovableDisk): Promise<void> {
    const image = await inspectImage(path)
    const limitBytes = disk.sizeMib * 2 ** 20
    if (image.format !== 'qcow2') throw new ExecutorError({code: 'EXECUTOR_IMAGE_INVALID', detail: `${disk.name} is not qcow2`})
    if (image.virtualBytes > limitBytes)
      throw new ExecutorError({code: 'EXECUTOR_IMAGE_TOO_LARGE', sizeBytes: image.virtualBytes, limitBytes})
    await checkImage(path, this.#stop.signal)
  }

  async #undoImport(vmHash: ItemHash, pairs: readonly DiskPair[]): Promise<void> {
    await this.#modules.disks.remove(
      vmHash,
      pairs.map(({disk}) => disk),
    )
    await this.#modules.disks.removeAll(vmHash)
  }

  #noteImport(vmHash: ItemHash, change: Partial<ImportState>): void {
    this.#imports.set(vmHash, {...this.findImport(vmHash), ...change})
  }

  #noteImportFailure(vmHash: ItemHash, error: unknown): void {
    this.#noteImport(vmHash, {state: 'failed', ...toFailure(error)})
    this.#modules.logger.debug('Import of a machine failed', {vmHash}, error)
  }

  async #noteFetched(directory: string, name: string): Promise<void> {
    const manifest: ExportManifest | undefined = await readManifest(directory)
    if (manifest === undefined || manifest.fetched.includes(name)) return
    await writeManifest(directory, {...manifest, fetched: [...manifest.fetched, name]})
  }

  #exportPath(vmHash: ItemHash): string {
    if (inferItemType(vmHash) !== 'storage')
      throw new ExecutorError({code: 'EXECUTOR_MIGRATION_UNKNOWN', vmHash: String(vmHash).slice(0, 64)})
    return join(this.#modules.paths.exports, vmHash)
  }
}

type MovableDisk = Exclude<DiskSpec, {readonly type: 'immutable'}>

interface DiskPair {
  readonly disk: MovableDisk
  readonly exported: ExportedDisk
}

/** Lists the disks that a machine takes along; others are fetched or made anew. */
function listMovable(spec: MachineSpec): readonly MovableDisk[] {
  return spec.disks.flatMap((disk) => (disk.type === 'overlay' || (disk.type === 'empty' && !disk.isEphemeral) ? [disk] : []))
}

/** Finds for each disk of the message what arrives for it; nothing may be missing, nothing more may come. */
function matchDisks(spec: MachineSpec, exported: readonly ExportedDisk[]): readonly DiskPair[] {
  const movable = listMovable(spec)
  const pairs = movable.flatMap((disk) => exported.filter(({name}) => name === disk.name).map((one) => ({disk, exported: one})))
  if (pairs.length === movable.length && exported.length === movable.length && pairs.every(isSane)) return pairs
  throw new ExecutorError({code: 'EXECUTOR_MIGRATION_FAILED', detail: 'the disks offered are not those of the message'})
}

function isSane({disk, exported}: DiskPair): boolean {
  const limitBytes = Math.ceil(disk.sizeMib * 2 ** 20 * 1.01) + 2 ** 20
  const {sizeBytes, sha256} = exported
  return Number.isSafeInteger(sizeBytes) && sizeBytes > 0 && sizeBytes <= limitBytes && /^[0-9a-f]{64}$/.test(sha256)
}

function isFetched({disks, fetched}: ExportManifest): boolean {
  return disks.every(({name}) => fetched.includes(name))
}

function createRandomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Lets a machine run here again. */
async function giveBack(keeper: MachineKeeper): Promise<void> {
  if (keeper.row.stopped_by === 'move') await keeper.change({stopped_by: null})
}

async function* countBytes(source: AsyncIterable<Uint8Array>, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.length
    tell(bytes)
    yield chunk
  }
}

function toFailure(error: unknown): {readonly code: string; readonly text: string} {
  if (isAlephError(error)) return {code: error.code, text: error.message}
  return {code: 'EXECUTOR_MIGRATION_FAILED', text: new ExecutorError({code: 'EXECUTOR_MIGRATION_FAILED', detail: 'unexpectedly'}).message}
}
