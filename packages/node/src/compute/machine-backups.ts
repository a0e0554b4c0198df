import type {Readable} from 'node:stream'
import type {BackupInfo, BackupOptions, BackupState, ComputeBackups, RestoreSource} from '@aleph-onchain/api'
import {type BackupView, type Executor, ExecutorError, type BackupState as ExecutorState, type FileSource} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'

/** How long fetching an image from the network may take. */
const fetchMs = 3_600_000

/** What backups over HTTP are made of. */
export interface MachineBackupsModules {
  readonly executor: Pick<Executor, 'backups'>
  readonly files: FileSource
}

/** Backups of the executor as HTTP gives them out: links are signed and checked there, so whoever opens one here has proved it. */
export class MachineBackups implements ComputeBackups {
  readonly #modules: MachineBackupsModules
  readonly #maxImageBytes: number

  constructor(modules: MachineBackupsModules, {maxImageBytes}: {readonly maxImageBytes: number}) {
    this.#modules = modules
    this.#maxImageBytes = maxImageBytes
  }

  async create(vmHash: ItemHash, {includeVolumes, freezes}: BackupOptions): Promise<BackupState> {
    const state = await this.#modules.executor.backups.begin(vmHash, {includeVolumes, skipFreeze: !freezes})
    return describeState(state) ?? {state: 'in_progress'}
  }

  async find(vmHash: ItemHash): Promise<BackupState | undefined> {
    return describeState(await this.#modules.executor.backups.find(vmHash))
  }

  async open(vmHash: ItemHash, backupId: string): Promise<{readonly backup: BackupInfo; readonly stream: Readable}> {
    const {backups} = this.#modules.executor
    const found = await backups.find(vmHash)
    if (found.state !== 'done' || found.backup.backupId !== backupId) {
      throw new ExecutorError({code: 'EXECUTOR_BACKUP_UNKNOWN', backupId: backupId.slice(0, 100)})
    }
    const {expiresMs, token} = found.backup
    const {stream, backup} = await backups.open(backupId, expiresMs, token)
    return {stream, backup: describeBackup(backup)}
  }

  async delete(vmHash: ItemHash, backupId: string): Promise<void> {
    await this.#modules.executor.backups.remove(vmHash, backupId)
  }

  async restore(vmHash: ItemHash, source: RestoreSource): Promise<void> {
    const {executor} = this.#modules
    await executor.backups.restore(vmHash, 'bytes' in source ? source.bytes : await this.#fetch(source.fileHash))
  }

  async #fetch(hash: ItemHash): Promise<Readable> {
    const {files} = this.#modules
    await files.fetch(hash, {maxBytes: this.#maxImageBytes, signal: AbortSignal.timeout(fetchMs)})
    return await files.open(hash)
  }
}

function describeState(state: ExecutorState): BackupState | undefined {
  if (state.state === 'none') return undefined
  return state.state === 'done' ? {state: 'ready', backup: describeBackup(state.backup)} : state
}

function describeBackup({backupId, sizeBytes, expiresMs, sha256, disks}: BackupView): BackupInfo {
  return {backupId, sizeBytes, volumes: Object.keys(disks), expiresAtMs: expiresMs, sha256, sourceSizes: disks}
}
