import {lookup} from 'node:dns'
import {mkdtemp, rm} from 'node:fs/promises'
import type {LookupFunction} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ApiServer, type ComputeInfo} from '@aleph-onchain/api'
import {type Clock, noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {createDatabase, type Database} from '@aleph-onchain/database'
import {Executor, type VmView} from '@aleph-onchain/executor'
import {type ItemHash, networkProfiles, verifySignature} from '@aleph-onchain/message'
import {Pipeline} from '@aleph-onchain/pipeline'
import {MemoryFileStore, testFileHash} from '@aleph-onchain/testkit'
import {
  buildExecutable,
  FakeHost,
  FakeHypervisor,
  FakeVmNetwork,
  type InstanceOverrides,
  MemoryFileSource,
  MemoryMessageSource,
} from '@aleph-onchain/testkit/executor'
import {privateKeyToAccount} from 'viem/accounts'
import {createFetchDisk} from '../../src/compute/fetch-disk.ts'
import {MachineBackups} from '../../src/compute/machine-backups.ts'
import {MachineExpirations} from '../../src/compute/machine-expirations.ts'
import {MachineMigrations} from '../../src/compute/machine-migrations.ts'
import {MachineRules} from '../../src/compute/machine-rules.ts'

/** Who may push allocations and moves. */
export const scheduler = privateKeyToAccount(`0x${'7'.padStart(64, '0')}`)

/** Owner of the machines of tests. */
export const owner = privateKeyToAccount(`0x${'1'.padStart(64, '0')}`)

/** Name under which every host of a test is known to the others. */
export const sourceName = 'source.test'

/** Names of tests stand for this machine. */
const resolveHere: LookupFunction = (hostname, options, callback) => {
  lookup(hostname === sourceName ? '127.0.0.1' : hostname, options, callback)
}

/** Compute node over HTTP whose machines have disks of QEMU and no guests; its database, disks and processes outlive a restart. */
export class ComputeHost {
  readonly directory: string
  readonly processes = new FakeHost()
  readonly network = new FakeVmNetwork()
  readonly files = new MemoryFileSource()
  readonly messages = new MemoryMessageSource()
  readonly #clock: Clock
  #parts: Awaited<ReturnType<ComputeHost['build']>> | undefined

  private constructor(directory: string, clock: Clock) {
    this.directory = directory
    this.#clock = clock
  }

  /** Starts a host that knows an image as `testFileHash(3)`. */
  static async create(image: Uint8Array, clock: Clock = systemClock): Promise<ComputeHost> {
    const host = new ComputeHost(await mkdtemp(join(tmpdir(), 'aleph-compute-')), clock)
    host.messages.revisions.set(testFileHash(3), [host.files.add(image)])
    await host.start()
    return host
  }

  get executor(): Executor {
    return this.#running.executor
  }

  get database(): Database {
    return this.#running.database
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get port(): number {
    return this.#running.api.address?.port ?? 0
  }

  async start(): Promise<void> {
    this.#parts = await this.build()
  }

  /** Stops the node; machines go on. */
  async stop(): Promise<void> {
    if (this.#parts === undefined) return
    const {api, expirations, executor, pipeline, store, database} = this.#parts
    this.#parts = undefined
    await api.stop()
    await expirations.stop()
    await executor.stop()
    await pipeline.stop()
    await store.stop()
    await database.stop()
  }

  async remove(): Promise<void> {
    await this.stop()
    await rm(this.directory, {recursive: true, force: true})
  }

  /** Places a machine and waits until it runs. */
  async run(overrides: InstanceOverrides = {}): Promise<ItemHash> {
    const message = buildExecutable({address: owner.address, ...overrides})
    this.messages.executables.set(message.hash, message)
    await this.executor.place(message.hash, {type: 'allocation'})
    await this.waitFor(message.hash, (view) => view?.observed === 'running')
    return message.hash
  }

  /** Waits until a machine is as expected. */
  async waitFor(vmHash: ItemHash, isAsExpected: (view: VmView | undefined) => boolean): Promise<void> {
    const {executor} = this
    const found = Promise.withResolvers<void>()
    const timer = setTimeout(() => found.reject(new Error(`machine is ${executor.find(vmHash)?.observed}`)), 20_000)
    const look = () => {
      if (isAsExpected(executor.find(vmHash))) found.resolve()
    }
    const forget = executor.onChange(look)
    look()
    await found.promise.finally(() => {
      clearTimeout(timer)
      forget()
    })
  }

  get #running() {
    if (this.#parts === undefined) throw new TypeError('the host does not run')
    return this.#parts
  }

  private async build() {
    const {directory, network, files, messages} = this
    const clock = this.#clock
    const common = {clock, random: Math.random, logger: silentLogger, metrics: noopMetrics}
    const database = createDatabase({path: join(directory, 'node.sqlite')})
    await database.start()
    const store = new MemoryFileStore()
    await store.start()
    const pipeline = createPipeline(database)
    await pipeline.start()
    const executor = new Executor(
      {...common, database, network, files, messages, hypervisors: [new FakeHypervisor(this.processes)]},
      {directory: join(directory, 'machines'), reservedMemoryBytes: 0, reservedDiskBytes: 0, meterEveryMs: 3_600_000},
    )
    await executor.start()
    const expirations = new MachineExpirations({...common, database, executor})
    await expirations.start()
    const jobs = {findAssigned: async () => undefined}
    const secret = Buffer.alloc(32, 7)
    const api = new ApiServer(
      {
        ...common,
        pipeline,
        database,
        files: store,
        readiness: {check: async () => []},
        metricsText: {contentType: 'text/plain', text: async () => ''},
        node: {version: '0.0.0', role: 'compute', network: 'devnet', peerId: '12D3', multiaddrs: () => []},
        compute: {
          executor,
          expirations,
          backups: new MachineBackups({executor, files}, {maxImageBytes: 2 ** 30}),
          migrations: new MachineMigrations({executor, jobs, fetchDisk: createFetchDisk(resolveHere), clock, secret}),
          programs: {run: () => Promise.reject(new TypeError('no functions'))},
          jobs,
          acceptance: {accept: () => Promise.reject(new TypeError('no chain'))},
          network: new MachineRules({executor, network, logger: silentLogger}),
          diagnostics: {host: () => Promise.reject(new TypeError('no internet')), ipv6: async () => ({host: false, vm: false})},
          info: createInfo(directory),
          secret,
        },
      },
      {bind: {host: '127.0.0.1', port: 0}},
    )
    await api.start()
    return {database, store, pipeline, executor, expirations, api}
  }
}

function createPipeline(database: Database): Pipeline {
  return new Pipeline({
    database,
    verifier: {verify: async (envelopes) => envelopes.map((envelope) => verifySignature(envelope))},
    contents: {fetch: async () => undefined},
    files: {fetch: async () => undefined},
    clock: systemClock,
    logger: silentLogger,
    metrics: noopMetrics,
    profile: networkProfiles.devnet,
    random: () => 0.5,
  })
}

function createInfo(machinesDirectory: string): ComputeInfo {
  return {
    domains: ['localhost'],
    nodeHash: () => undefined,
    hostIpv4: '127.0.0.1',
    ipv6Pool: undefined,
    hasJailer: false,
    hasNetworking: true,
    hasQemu: true,
    defaultHypervisor: 'qemu',
    paymentReceiver: '',
    messageApiUrl: 'http://localhost',
    machinesDirectory,
    checkProgram: undefined,
    allocationSigners: [scheduler.address],
    allocationTokenHash: undefined,
    settingsAddress: undefined,
  }
}
