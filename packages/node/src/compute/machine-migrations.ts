import {createHmac} from 'node:crypto'
import type {Readable} from 'node:stream'
import type {ComputeJobs, ComputeMigrations, ImportRequest, MigrationExport, MigrationImport} from '@aleph-onchain/api'
import {type Clock, isAlephError} from '@aleph-onchain/common'
import {type Executor, ExecutorError, type ExportState, type VmSource} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'
import type {FetchDisk} from './fetch-disk.ts'

/** Disks have the names of files on the wire, as published nodes give them. */
const suffix = '.qcow2'

/** What machines are moved with. */
export interface MachineMigrationsModules {
  readonly executor: Pick<Executor, 'migrations'>
  readonly jobs: ComputeJobs
  readonly fetchDisk: FetchDisk
  readonly clock: Clock
  /** Tokens derive from it, so that they can be told again after a restart and lie nowhere. */
  readonly secret: Uint8Array
}

interface Times {
  readonly startedAtMs: number
  readonly finishedAtMs: number | undefined
}

/** Moves of the executor as HTTP tells of them. */
export class MachineMigrations implements ComputeMigrations {
  readonly #modules: MachineMigrationsModules
  readonly #exports = new Map<ItemHash, Times>()
  readonly #imports = new Map<ItemHash, Times>()
  /** How many transfers of a machine's disks are under way. */
  readonly #transfers = new Map<ItemHash, number>()

  constructor(modules: MachineMigrationsModules) {
    this.#modules = modules
  }

  async startExport(vmHash: ItemHash): Promise<MigrationExport> {
    const {migrations} = this.#modules.executor
    const {state} = await migrations.findExport(vmHash)
    if (state === 'exported') throw new ExecutorError({code: 'EXECUTOR_BUSY', vmHash, work: 'an export, which is ready'})
    if (state !== 'exporting') {
      const {startedMs} = await migrations.beginExport(vmHash, (startedAtMs) => this.#createToken(vmHash, startedAtMs))
      this.#track(this.#exports, vmHash, startedMs)
    }
    return this.#describeExport(vmHash, await migrations.findExport(vmHash))
  }

  async findExport(vmHash: ItemHash): Promise<MigrationExport | undefined> {
    const found = await this.#modules.executor.migrations.findExport(vmHash)
    return found.state === 'none' ? undefined : this.#describeExport(vmHash, found)
  }

  async openDisk(
    vmHash: ItemHash,
    {name, token}: {readonly name: string; readonly token: string},
  ): Promise<{readonly sizeBytes: number; readonly stream: Readable} | undefined> {
    try {
      const {stream, disk} = await this.#modules.executor.migrations.openExport(vmHash, withoutSuffix(name), token)
      this.#transfers.set(vmHash, (this.#transfers.get(vmHash) ?? 0) + 1)
      stream.once('close', () => this.#transfers.set(vmHash, (this.#transfers.get(vmHash) ?? 1) - 1))
      return {sizeBytes: disk.sizeBytes, stream}
    } catch (error) {
      if (isAlephError(error) && error.code === 'EXECUTOR_MIGRATION_UNKNOWN') return undefined
      throw error
    }
  }

  async startImport({vmHash, disks, sourceHost: host, sourcePort: port, token}: ImportRequest): Promise<MigrationImport> {
    const {executor, fetchDisk} = this.#modules
    const addresses = new Map(disks.map(({name, downloadPath}) => [withoutSuffix(name), downloadPath]))
    const startedAtMs = this.#modules.clock.now()
    await executor.migrations.beginImport({
      vmHash,
      source: await this.#findSource(vmHash),
      disks: disks.map(({name, sizeBytes, sha256}) => ({name: withoutSuffix(name), sizeBytes, sha256})),
      fetchDisk: async (name, signal) => await fetchDisk({host, port, path: addresses.get(name) ?? '/', token}, signal),
    })
    this.#track(this.#imports, vmHash, startedAtMs)
    return this.#describeImport(vmHash)
  }

  async findImport(vmHash: ItemHash): Promise<MigrationImport | undefined> {
    return this.#modules.executor.migrations.findImport(vmHash).state === 'none' ? undefined : this.#describeImport(vmHash)
  }

  /** Once every disk was fetched whole the machine is taken to run elsewhere and goes from here after the grace; else it runs here again. */
  async cleanUp(vmHash: ItemHash): Promise<void> {
    const {migrations} = this.#modules.executor
    const found = await migrations.findExport(vmHash)
    if (found.state !== 'exported') throw new ExecutorError({code: 'EXECUTOR_BUSY', vmHash, work: 'no export that is ready'})
    if ((this.#transfers.get(vmHash) ?? 0) > 0) throw new ExecutorError({code: 'EXECUTOR_BUSY', vmHash, work: 'a transfer'})
    await migrations.cleanUp(vmHash, {hasMoved: found.isFetched})
    this.#exports.delete(vmHash)
  }

  /** Notes when the move that was begun ends. */
  #track(times: Map<ItemHash, Times>, vmHash: ItemHash, startedAtMs: number): void {
    const {executor, clock} = this.#modules
    const begun: Times = {startedAtMs, finishedAtMs: undefined}
    times.set(vmHash, begun)
    void executor.migrations.settle(vmHash).then(() => {
      if (times.get(vmHash) === begun) times.set(vmHash, {startedAtMs, finishedAtMs: clock.now()})
    })
  }

  #describeExport(vmHash: ItemHash, found: ExportState): MigrationExport {
    const times = this.#exports.get(vmHash)
    const common = {finishedAtMs: undefined, error: undefined, disks: undefined, token: undefined}
    switch (found.state) {
      case 'exporting':
        return {...common, state: 'exporting', startedAtMs: found.startedMs}
      case 'exported': {
        const {startedMs, finishedMs} = found
        const disks = found.disks.map(({name, ...rest}) => ({...rest, name: `${name}${suffix}`}))
        const token = this.#createToken(vmHash, startedMs)
        return {...common, state: 'exported', startedAtMs: startedMs, finishedAtMs: finishedMs, disks, token}
      }
      default: {
        const {startedAtMs = 0, finishedAtMs} = times ?? {}
        return {...common, state: 'failed', startedAtMs, finishedAtMs, error: found.state === 'failed' ? found.text : undefined}
      }
    }
  }

  #describeImport(vmHash: ItemHash): MigrationImport {
    const {state, step = 'admitting', bytesReceived, bytesExpected, text} = this.#modules.executor.migrations.findImport(vmHash)
    const {startedAtMs = 0, finishedAtMs} = this.#imports.get(vmHash) ?? {}
    return {
      state: state === 'none' ? 'failed' : state,
      step,
      startedAtMs,
      finishedAtMs,
      receivedBytes: bytesReceived,
      expectedBytes: bytesExpected,
      error: text,
    }
  }

  async #findSource(vmHash: ItemHash): Promise<VmSource> {
    const job = await this.#modules.jobs.findAssigned(vmHash)
    return job === undefined ? {type: 'allocation'} : {type: 'job', jobId: job.jobId}
  }

  #createToken(vmHash: ItemHash, startedMs: number): string {
    return createHmac('sha256', this.#modules.secret).update(`migration:${vmHash}:${startedMs}`).digest('base64url')
  }
}

function withoutSuffix(name: string): string {
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
}
