import type {Readable} from 'node:stream'
import type {HostCapacity, LogLine, VmSource, VmView, WantedState} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'

/** Machines of this host, as far as HTTP has to do with them. Everything throws typed errors; nothing waits for a download. */
export interface ComputeExecutor {
  find(vmHash: ItemHash): VmView | undefined
  list(): readonly VmView[]
  capacity(): HostCapacity
  /** Checks without changing anything whether a message could run here now. */
  admit(vmHash: ItemHash): Promise<unknown>
  /** Takes a machine in, durably; again is the same as once. */
  place(vmHash: ItemHash, source: VmSource): Promise<VmView>
  setWanted(vmHash: ItemHash, wanted: WantedState): Promise<void>
  /** Stops until the owner starts the machine again, whoever else wants it to run. */
  stopByOwner(vmHash: ItemHash): Promise<void>
  startAgain(vmHash: ItemHash): Promise<void>
  reboot(vmHash: ItemHash): Promise<void>
  /** Stops and deletes every disk. */
  erase(vmHash: ItemHash): Promise<void>
  reinstall(vmHash: ItemHash, options: {readonly eraseVolumes: boolean}): Promise<void>
  refreshForwards(vmHash: ItemHash): Promise<void>
  /** Past lines, oldest first; also of machines that are gone. Throws EXECUTOR_MACHINE_UNKNOWN when there are none at all. */
  readLogs(vmHash: ItemHash): AsyncIterable<LogLine>
  /** Lines from now on until the signal fires. Throws EXECUTOR_MACHINE_UNKNOWN. */
  followLogs(vmHash: ItemHash, signal: AbortSignal): AsyncIterable<LogLine>
}

/** Stops machines at a time that their owners set. */
export interface ComputeExpirations {
  /** Stops a machine as its owner would when the time has come; durable, a later call moves the time. */
  expire(vmHash: ItemHash, options: {readonly atMs: number}): Promise<void>
}

/** What the newest backup of a machine is. */
export type BackupState =
  | {readonly state: 'in_progress'}
  | {readonly state: 'failed'; readonly code: string; readonly text: string}
  | {readonly state: 'ready'; readonly backup: BackupInfo}

/** Backup that can be downloaded until it expires. */
export interface BackupInfo {
  readonly backupId: string
  readonly sizeBytes: number
  /** Names of the disks in it. */
  readonly volumes: readonly string[]
  readonly expiresAtMs: number
  /** Hex. */
  readonly sha256: string
  /** Bytes of each disk before. */
  readonly sourceSizes: Readonly<Record<string, number>>
}

/** What a backup takes in. */
export interface BackupOptions {
  readonly includeVolumes: boolean
  /** Whether the guest's file systems are frozen meanwhile; failing that does not fail the backup. */
  readonly freezes: boolean
}

/** Backups of machines. */
export interface ComputeBackups {
  /** Begins a backup unless one is under way or still good. Throws EXECUTOR_NOT_RUNNING, EXECUTOR_UNSUPPORTED, EXECUTOR_DISK_FULL. */
  create(vmHash: ItemHash, options: BackupOptions): Promise<BackupState>
  find(vmHash: ItemHash): Promise<BackupState | undefined>
  /** Opens the archive. Throws EXECUTOR_BACKUP_UNKNOWN. */
  open(vmHash: ItemHash, backupId: string): Promise<{readonly backup: BackupInfo; readonly stream: Readable}>
  delete(vmHash: ItemHash, backupId: string): Promise<void>
  /**
   * Replaces the root disk. Throws EXECUTOR_BUSY, EXECUTOR_IMAGE_TOO_LARGE, EXECUTOR_IMAGE_INVALID, EXECUTOR_IMAGE_UNSAFE; the machine is
   * then as it was.
   */
  restore(vmHash: ItemHash, source: RestoreSource): Promise<void>
}

/** Where a restored disk comes from. */
export type RestoreSource = {readonly bytes: AsyncIterable<Uint8Array>} | {readonly fileHash: ItemHash}

/** Disk that is ready to be fetched by the node that a machine moves to. */
export interface ExportedDisk {
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: string
}

/** Machine that is about to leave. */
export interface MigrationExport {
  readonly state: 'exporting' | 'exported' | 'failed'
  readonly startedAtMs: number
  readonly finishedAtMs: number | undefined
  readonly error: string | undefined
  readonly disks: readonly ExportedDisk[] | undefined
  /** Opens the disks to whoever has it. */
  readonly token: string | undefined
}

/** Machine that is coming. */
export interface MigrationImport {
  readonly state: 'importing' | 'imported' | 'failed'
  readonly step: string
  readonly startedAtMs: number
  readonly finishedAtMs: number | undefined
  readonly receivedBytes: number
  readonly expectedBytes: number
  readonly error: string | undefined
}

/** What a machine is fetched by. */
export interface ImportRequest {
  readonly vmHash: ItemHash
  readonly sourceHost: string
  readonly sourcePort: number
  readonly token: string
  readonly disks: readonly {readonly name: string; readonly sizeBytes: number; readonly sha256: string; readonly downloadPath: string}[]
}

/** Cold migration. */
export interface ComputeMigrations {
  /** Begins an export unless one is under way. Throws EXECUTOR_BUSY when the machine is exported already. */
  startExport(vmHash: ItemHash): Promise<MigrationExport>
  findExport(vmHash: ItemHash): Promise<MigrationExport | undefined>
  /** Opens an exported disk; undefined when there is none of that name. Throws EXECUTOR_BACKUP_TOKEN_INVALID. */
  openDisk(
    vmHash: ItemHash,
    disk: {readonly name: string; readonly token: string},
  ): Promise<{readonly sizeBytes: number; readonly stream: Readable} | undefined>
  startImport(request: ImportRequest): Promise<MigrationImport>
  findImport(vmHash: ItemHash): Promise<MigrationImport | undefined>
  /** Deletes what was exported. Throws EXECUTOR_BUSY while a disk is fetched or nothing is exported. */
  cleanUp(vmHash: ItemHash): Promise<void>
}

/** Request that a function answers. */
export interface ProgramRequest {
  readonly method: string
  readonly path: string
  readonly queryString: string
  /** Names in lower case; one pair for each value. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
  /** Fires when the client is gone. */
  readonly signal: AbortSignal
}

/** What a function answered: hostile, like everything from guests. */
export interface ProgramAnswer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}

/** Functions. */
export interface ComputePrograms {
  run(vmHash: ItemHash, request: ProgramRequest): Promise<ProgramAnswer>
}

/** Answer of this node to a coordinator that offers it a job. */
export interface AcceptedJob {
  readonly nodeId: string
  readonly pricePerSecond: bigint
  /** Seconds since the epoch. */
  readonly expiry: bigint
  /** EIP-712 signature of AcceptJob, `0x` and hex. */
  readonly signature: string
}

/** What a coordinator offers. */
export interface JobOffer {
  /** Item hash of the message, which is the hash of the job's specification. */
  readonly specHash: ItemHash
  readonly maxPricePerSecond: bigint
}

/** Decides whether this node takes a job, and signs that it does. Throws typed errors of status 409, 422 or 503. */
export interface JobAcceptance {
  accept(jobId: bigint, offer: JobOffer): Promise<AcceptedJob>
}

/** Jobs on the chain. */
export interface ComputeJobs {
  /** Finds the job of a message that is assigned to this node and not over. */
  findAssigned(specHash: ItemHash): Promise<{readonly jobId: bigint} | undefined>
}

/** Network of the machines, as far as an operator can mend it. */
export interface ComputeNetwork {
  /** Writes every rule anew. */
  recreate(): Promise<{
    readonly removedChains: readonly string[]
    readonly recreated: readonly ItemHash[]
    readonly failed: readonly ItemHash[]
    /** What an operator should know beside: why there was nothing to write. */
    readonly note?: string
  }>
}

/** What a host reaches over one family of addresses. */
export interface Connectivity {
  readonly egress: boolean
  readonly dns: boolean
  readonly domain: boolean
  readonly http: boolean
}

/** Checks of what the host reaches. */
export interface ComputeDiagnostics {
  host(): Promise<{readonly ipv4: Connectivity; readonly ipv6: Connectivity}>
  /** Whether IPv6 works on the host and in the diagnostic machine. */
  ipv6(): Promise<{readonly host: boolean; readonly vm: boolean}>
}

/** What the node says of itself as a host; most of it is published in `/status/config`. */
export interface ComputeInfo {
  /** Names by which clients reach the node; the first is its domain name. */
  readonly domains: readonly string[]
  /** Id of the node in the registry; unknown until it is registered. */
  nodeHash(): string | undefined
  /** Public address at which forwarded ports listen. */
  readonly hostIpv4: string
  readonly ipv6Pool: string | undefined
  readonly hasJailer: boolean
  readonly hasNetworking: boolean
  readonly hasQemu: boolean
  readonly defaultHypervisor: 'qemu' | 'firecracker'
  readonly paymentReceiver: string
  readonly messageApiUrl: string
  /** Directory on the disk that holds the machines' disks. */
  readonly machinesDirectory: string
  /** Program that `/status/check/fastapi` calls. */
  readonly checkProgram: ItemHash | undefined
  /** Addresses that may push allocations; empty means those of the network's settings. */
  readonly allocationSigners: readonly string[]
  /** Hex SHA-256 of the token that older schedulers send; undefined turns it off. */
  readonly allocationTokenHash: string | undefined
  /** Owner of the network's `settings` aggregate. */
  readonly settingsAddress: string | undefined
}

/** Parts of a compute node that its routes use. */
export interface ComputeModules {
  readonly executor: ComputeExecutor
  readonly expirations: ComputeExpirations
  readonly backups: ComputeBackups
  readonly migrations: ComputeMigrations
  readonly programs: ComputePrograms
  readonly jobs: ComputeJobs
  readonly acceptance: JobAcceptance
  readonly network: ComputeNetwork
  readonly diagnostics: ComputeDiagnostics
  readonly info: ComputeInfo
  /** Random, kept over restarts: signs links to backups and is the token of `/about/login`. */
  readonly secret: Uint8Array
}
