import type {ComputeInfo, ComputeModules} from '@aleph-onchain/api'
import type {JobUsageSource} from '@aleph-onchain/chain'
import type {Clock, Logger, MetricsRegister, NamedPart} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {
  createProgramMakers,
  Executor,
  FirecrackerHypervisor,
  GuestApi,
  type Hypervisor,
  hashUsage,
  JobRunner,
  ProgramCache,
  ProgramGuests,
  Programs,
  QemuHypervisor,
} from '@aleph-onchain/executor'
import type {Pipeline} from '@aleph-onchain/pipeline'
import type {FileStore, RemoteFiles} from '@aleph-onchain/storage'
import {chooseVmNetwork, toVmNetworkOptions} from '@aleph-onchain/vm-networking'
import {ChainJobLedger} from './compute/chain-job-ledger.ts'
import {ChainJobTransactions} from './compute/chain-job-transactions.ts'
import {loadComputeSecret} from './compute/compute-secret.ts'
import {hostDiagnostics} from './compute/connectivity.ts'
import {createFetchDisk} from './compute/fetch-disk.ts'
import {SignedAcceptance} from './compute/job-acceptance.ts'
import {MachineBackups} from './compute/machine-backups.ts'
import {MachineExpirations} from './compute/machine-expirations.ts'
import {MachineFiles} from './compute/machine-files.ts'
import {MachineMessages} from './compute/machine-messages.ts'
import {MachineMigrations} from './compute/machine-migrations.ts'
import {MachineRules} from './compute/machine-rules.ts'
import {createPriceList} from './compute/price-list.ts'
import {ProcessedFeed} from './compute/processed-feed.ts'
import type {ChainParts} from './create-chain.ts'
import {NodeError} from './errors.ts'
import {type NodeOptions, nodePaths} from './options.ts'

export interface ComputePartsModules {
  readonly database: Database
  readonly files: FileStore
  readonly remoteFiles: RemoteFiles
  readonly pipeline: Pick<Pipeline, 'onProcessed'>
  /** Absent where no chain is followed: machines then come from allocations only. */
  readonly chain: ChainParts | undefined
  readonly clock: Clock
  readonly random: () => number
  readonly logger: Logger
  readonly metrics: MetricsRegister
}

/** What a compute node runs machines with. */
export interface ComputeParts {
  readonly executor: Executor
  readonly hypervisors: readonly Hypervisor[]
  /** What machines of jobs have used. */
  readonly usage: JobUsageSource
  /** What the HTTP API needs of it. */
  readonly api: ComputeModules
  readonly parts: readonly NamedPart[]
}

/** Builds the executor of a compute node, and what keeps it in step with the chain's jobs. */
export async function createCompute(modules: ComputePartsModules, options: NodeOptions): Promise<ComputeParts> {
  const {database, chain, clock, logger} = modules
  const paths = nodePaths(options.node.dataDir)
  const {network, why} = await chooseVmNetwork(modules, {mode: options.vmNetwork.mode, ...toVmNetworkOptions(options.vmNetwork)})
  logger.info('Network of machines chosen', {mode: network.mode, why})
  const {binary, accelerator, isGpuEnabled, gpuDevices} = options.qemu
  const qemu = new QemuHypervisor({logger}, {directory: paths.hypervisor, binary, accelerator})
  const firecracker = new FirecrackerHypervisor({logger}, {directory: paths.firecracker, binary: options.firecracker.binary})
  const hypervisors = [qemu, firecracker]
  const files = new MachineFiles(modules)
  const messages = new MachineMessages({database})
  const guests = new ProgramGuests()
  const guestApi = new GuestApi({cache: new ProgramCache({database, clock}), logger}, {apiUrl: options.programs.apiUrl})
  const serveApi = guestApi.serve.bind(guestApi)
  const createMakers = createProgramMakers({files, messages, guests, clock, logger, serveApi}, options.programs)
  const executor = new Executor(
    {...modules, files, messages, network, hypervisors, createMakers},
    {...options.executor, directory: paths.machines, gpuDevices: isGpuEnabled ? gpuDevices : []},
  )
  const feed = new ProcessedFeed(modules)
  const programs = new Programs({executor, guests, messages, feed, clock, logger}, options.programs)
  const expirations = new MachineExpirations({database, executor, clock, logger})
  const parts = [
    {name: 'network of machines', part: network},
    {name: 'executor', part: executor},
    {name: 'functions', part: programs},
    {name: 'expirations of machines', part: expirations},
  ]
  const usage: JobUsageSource = {usageHash: (jobId) => hashUsageOf(executor, jobId)}
  const info = describeHost(modules, options, network.mode === 'tap')
  const secret = await loadComputeSecret(paths.secret)
  const rest = {
    executor,
    expirations,
    backups: new MachineBackups({executor, files}, options.executor),
    programs,
    network: new MachineRules({executor, network, logger}),
    diagnostics: hostDiagnostics,
    info,
    secret,
  }
  const moving = {executor, fetchDisk: createFetchDisk(), clock, secret}
  if (chain === undefined) {
    const unregistered = async () => {
      throw new NodeError({code: 'NODE_UNREGISTERED'})
    }
    const jobs = {findAssigned: async () => undefined}
    const api = {...rest, jobs, migrations: new MachineMigrations({...moving, jobs}), acceptance: {accept: unregistered}}
    return {executor, hypervisors, usage, api, parts}
  }
  const {watcher, identity, outbox, clients, account} = chain
  const prices = {prices: createPriceList(options.pricing.hourly, clients.manifest)}
  const acceptance = new SignedAcceptance({database, watcher, identity, clients, executor, account}, prices)
  const ledger = new ChainJobLedger({database, watcher, identity})
  const transactions = new ChainJobTransactions({outbox, contracts: clients.contracts})
  const runner = new JobRunner({ledger, transactions, machines: executor, clock, logger})
  watcher.onChange(({jobIds}) => {
    if (jobIds.length > 0) runner.wake()
  })
  const api = {...rest, jobs: ledger, migrations: new MachineMigrations({...moving, jobs: ledger}), acceptance}
  return {executor, hypervisors, usage, api, parts: [...parts, {name: 'runner of jobs', part: runner}]}
}

async function hashUsageOf(executor: Executor, jobId: bigint): Promise<string | undefined> {
  const view = executor.list().find(({source}) => source.type === 'job' && source.jobId === jobId)
  return view === undefined ? undefined : hashUsage(await executor.usage(view.vmHash))
}

function describeHost({chain}: ComputePartsModules, {network, api, vmNetwork, node}: NodeOptions, hasDevices: boolean): ComputeInfo {
  const url = network.publicUrl ?? `http://${api.bind.host}:${api.bind.port}`
  const {host, hostname} = new URL(url)
  return {
    domains: [...new Set([host, hostname])],
    nodeHash: () => chain?.identity.nodeId,
    hostIpv4: vmNetwork.listenAddress,
    ipv6Pool: hasDevices && vmNetwork.ipv6Pool !== '' ? vmNetwork.ipv6Pool : undefined,
    hasJailer: false,
    hasNetworking: true,
    hasQemu: true,
    defaultHypervisor: 'qemu',
    paymentReceiver: '',
    messageApiUrl: url,
    machinesDirectory: nodePaths(node.dataDir).machines,
    checkProgram: undefined,
    allocationSigners: [],
    allocationTokenHash: undefined,
    settingsAddress: undefined,
  }
}
