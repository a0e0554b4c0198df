import {Readable} from 'node:stream'
import {ExecutorError} from '@aleph-onchain/executor'
import {FakeExecutor, testFileHash} from '@aleph-onchain/testkit'
import type {
  AcceptedJob,
  BackupInfo,
  BackupOptions,
  BackupState,
  ComputeInfo,
  ComputeModules,
  ImportRequest,
  JobOffer,
  MigrationExport,
  MigrationImport,
  ProgramAnswer,
  ProgramRequest,
  RestoreSource,
} from '../../src/index.ts'
import {testWallet} from './sign-operations.ts'

/** Backups and the way back, in memory. */
export class FakeBackups {
  state: BackupState | undefined
  refusal: Error | undefined
  readonly created: BackupOptions[] = []
  readonly deleted: string[] = []
  readonly restored: (string | number)[] = []

  async create(_vmHash: string, options: BackupOptions): Promise<BackupState> {
    if (this.refusal !== undefined) throw this.refusal
    this.created.push(options)
    this.state ??= {state: 'in_progress'}
    return this.state
  }

  async find(): Promise<BackupState | undefined> {
    return this.state
  }

  async open(_vmHash: string, backupId: string): Promise<{readonly backup: BackupInfo; readonly stream: Readable}> {
    if (this.state?.state !== 'ready' || this.state.backup.backupId !== backupId) {
      throw new ExecutorError({code: 'EXECUTOR_BACKUP_UNKNOWN', backupId})
    }
    return {backup: this.state.backup, stream: Readable.from([Buffer.alloc(this.state.backup.sizeBytes, 'b')])}
  }

  async delete(_vmHash: string, backupId: string): Promise<void> {
    this.deleted.push(backupId)
  }

  async restore(_vmHash: string, source: RestoreSource): Promise<void> {
    if ('fileHash' in source) {
      this.restored.push(source.fileHash)
    } else {
      let size = 0
      for await (const chunk of source.bytes) size += chunk.length
      this.restored.push(size)
    }
    if (this.refusal !== undefined) throw this.refusal
  }
}

/** Migrations, in memory. */
export class FakeMigrations {
  exported: MigrationExport | undefined
  imported: MigrationImport | undefined
  refusal: Error | undefined
  readonly requests: ImportRequest[] = []

  async startExport(): Promise<MigrationExport> {
    if (this.refusal !== undefined) throw this.refusal
    this.exported ??= {state: 'exporting', startedAtMs: 0, finishedAtMs: undefined, error: undefined, disks: undefined, token: undefined}
    return this.exported
  }

  async findExport(): Promise<MigrationExport | undefined> {
    return this.exported
  }

  async openDisk(_vmHash: string, {name, token}: {readonly name: string; readonly token: string}) {
    if (token !== this.exported?.token) throw new ExecutorError({code: 'EXECUTOR_BACKUP_TOKEN_INVALID'})
    if (name !== 'rootfs.qcow2') return undefined
    return {sizeBytes: 4, stream: Readable.from([Buffer.from('disk')])}
  }

  async startImport(request: ImportRequest): Promise<MigrationImport> {
    if (this.refusal !== undefined) throw this.refusal
    this.requests.push(request)
    const bytes = {receivedBytes: 0, expectedBytes: 10}
    this.imported = {state: 'importing', step: 'downloading_disks', startedAtMs: 0, finishedAtMs: undefined, ...bytes, error: undefined}
    return this.imported
  }

  async findImport(): Promise<MigrationImport | undefined> {
    return this.imported
  }

  async cleanUp(): Promise<void> {
    if (this.refusal !== undefined) throw this.refusal
    this.exported = undefined
  }
}

/** Functions that answer what the test says. */
export class FakePrograms {
  readonly calls: {readonly vmHash: string; readonly request: ProgramRequest}[] = []
  answer: ProgramAnswer | Error = {status: 200, headers: [['content-type', 'text/plain']], body: Buffer.from('hello')}

  async run(vmHash: string, request: ProgramRequest): Promise<ProgramAnswer> {
    this.calls.push({vmHash, request})
    if (this.answer instanceof Error) throw this.answer
    return this.answer
  }
}

/** Everything that a compute node adds, in memory. */
export interface FakeCompute extends ComputeModules {
  readonly executor: FakeExecutor
  readonly backups: FakeBackups
  readonly migrations: FakeMigrations
  readonly programs: FakePrograms
  /** Machines that are to be stopped, with the time. */
  readonly expiring: (readonly [vmHash: string, atMs: number])[]
  /** Jobs assigned to this node, by the hash of their message. */
  readonly assigned: Map<string, bigint>
  readonly offers: (readonly [jobId: bigint, offer: JobOffer])[]
  /** What the next offer is answered with. */
  accepts: AcceptedJob | Error
  /** What checks of the host find. */
  reach: boolean
  networkFault: Error | undefined
}

/** Id of the node that the fake is. */
export const fakeNodeHash = testFileHash(90)

/** Makes a compute node of memory; wallet number 9 is its scheduler. */
export function createFakeCompute(info: Partial<ComputeInfo> = {}): FakeCompute {
  const assigned = new Map<string, bigint>()
  const expiring: (readonly [string, number])[] = []
  const offers: (readonly [bigint, JobOffer])[] = []
  const connectivity = () => ({egress: fake.reach, dns: fake.reach, domain: fake.reach, http: false})
  const fake: FakeCompute = {
    executor: new FakeExecutor(),
    backups: new FakeBackups(),
    migrations: new FakeMigrations(),
    programs: new FakePrograms(),
    expirations: {
      expire: async (vmHash, {atMs}) => {
        expiring.push([vmHash, atMs])
      },
    },
    jobs: {
      findAssigned: async (specHash) => {
        const jobId = assigned.get(specHash)
        return jobId === undefined ? undefined : {jobId}
      },
    },
    acceptance: {
      accept: async (jobId, offer) => {
        offers.push([jobId, offer])
        if (fake.accepts instanceof Error) throw fake.accepts
        return fake.accepts
      },
    },
    network: {
      recreate: async () => {
        if (fake.networkFault !== undefined) throw fake.networkFault
        return {removedChains: ['vm-1'], recreated: fake.executor.list().map(({vmHash}) => vmHash), failed: []}
      },
    },
    diagnostics: {
      host: async () => ({ipv4: connectivity(), ipv6: connectivity()}),
      ipv6: async () => ({host: fake.reach, vm: false}),
    },
    info: {
      domains: ['localhost'],
      nodeHash: () => fakeNodeHash,
      hostIpv4: '203.0.113.9',
      ipv6Pool: 'fc00:1:2:3::/64',
      hasJailer: false,
      hasNetworking: true,
      hasQemu: true,
      defaultHypervisor: 'qemu',
      paymentReceiver: testWallet(5).address,
      messageApiUrl: 'http://localhost:4024',
      machinesDirectory: '/',
      checkProgram: undefined,
      allocationSigners: [testWallet(9).address],
      allocationTokenHash: undefined,
      settingsAddress: undefined,
      ...info,
    },
    secret: Buffer.alloc(32, 7),
    assigned,
    expiring,
    offers,
    accepts: {nodeId: fakeNodeHash, pricePerSecond: 12n, expiry: 99n, signature: '0x00'},
    reach: true,
    networkFault: undefined,
  }
  return fake
}
