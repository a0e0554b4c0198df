import {join} from 'node:path'
import {apiOptionTable} from '@aleph-onchain/api'
import {
  booleanOption,
  choiceOption,
  integerOption,
  type LogLevel,
  listOption,
  logLevels,
  type OptionTable,
  type OptionValues,
  optionalOption,
  textOption,
  urlOption,
} from '@aleph-onchain/common/node'
import {databaseOptionTable} from '@aleph-onchain/database'
import type {NetworkProfile} from '@aleph-onchain/message'
import {networkOptionTable} from '@aleph-onchain/network'
import {storageOptionTable} from '@aleph-onchain/storage'

/** What a node does for the network; a role switches modules on in the composition root, nowhere else. */
export type NodeRole = 'coordinator' | 'compute'

/** Sections `[node]` and `[logging]`. */
export interface NodeSettings {
  readonly role: NodeRole
  /** Directory of everything that the node keeps. */
  readonly dataDir: string
  readonly logLevel: LogLevel
}

export const nodeOptionTable: OptionTable<NodeSettings> = {
  role: {
    key: 'node.role',
    flag: 'role',
    description: 'What the node does: a coordinator carries messages, schedules and routes; a compute node runs machines.',
    parse: choiceOption(['coordinator', 'compute']),
    default: 'coordinator',
  },
  dataDir: {
    key: 'node.data_dir',
    flag: 'data-dir',
    description: 'Directory of everything that the node keeps: database, files, keys.',
    parse: textOption(),
    default: '/var/lib/aleph',
  },
  logLevel: {
    key: 'logging.level',
    flag: 'log-level',
    description: 'Least important log lines that are written.',
    parse: choiceOption(logLevels),
    default: 'info',
  },
}

/** Section `[chain]`. */
export interface ChainSettings {
  readonly rpcUrls: readonly string[]
  readonly privateKeyPath: string
}

export const chainOptionTable: OptionTable<ChainSettings> = {
  rpcUrls: {
    key: 'chain.rpc_url',
    description: 'JSON-RPC URL of the chain, or a list of them in order of preference.',
    parse: listOption(urlOption(['http', 'https'])),
    default: ['https://arb1.arbitrum.io/rpc'],
    isSecret: true,
  },
  privateKeyPath: {
    key: 'chain.private_key_path',
    description: 'File of the hot key, which sends heartbeats and proofs and can never withdraw; relative to the data directory.',
    parse: textOption(),
    default: 'keys/node.key',
  },
}

/** Which network the node belongs to. */
export interface ProfileSettings {
  readonly profile: NetworkProfile['name']
}

export const profileOptionTable: OptionTable<ProfileSettings> = {
  profile: {
    key: 'network.profile',
    description: 'Rules that the nodes of one network share: cut-off dates, prices and authorised addresses.',
    parse: choiceOption(['mainnet', 'devnet']),
    default: 'mainnet',
  },
}

/** Section `[executor.qemu]`, as operators have it in their files. */
export interface QemuSettings {
  readonly isGpuEnabled: boolean
  readonly gpuDevices: readonly string[]
  readonly iommuGroup: number | undefined
  readonly vfioDriver: string
}

export const qemuOptionTable: OptionTable<QemuSettings> = {
  isGpuEnabled: {
    key: 'executor.qemu.enable_gpu',
    description: 'Passes GPUs to machines; without effect until this version runs machines.',
    parse: booleanOption(),
    default: false,
  },
  gpuDevices: {
    key: 'executor.qemu.gpu_devices',
    description: 'PCI addresses of the GPUs to pass on.',
    parse: listOption(textOption()),
    default: [],
  },
  iommuGroup: {
    key: 'executor.qemu.iommu_group',
    description: 'IOMMU group of these GPUs.',
    parse: optionalOption(integerOption()),
    default: undefined,
  },
  vfioDriver: {
    key: 'executor.qemu.vfio_driver',
    description: 'Driver that the GPUs are bound to.',
    parse: textOption(),
    default: 'vfio-pci',
  },
}

/** Every option of the program, under the modules that take them. */
export const optionTables = {
  node: nodeOptionTable,
  chain: chainOptionTable,
  database: databaseOptionTable,
  profile: profileOptionTable,
  network: networkOptionTable,
  storage: storageOptionTable,
  api: apiOptionTable,
  qemu: qemuOptionTable,
} as const

export type NodeOptions = OptionValues<typeof optionTables>

/** Names every file of a data directory in one place. */
export function nodePaths(dataDir: string) {
  return {
    identity: join(dataDir, 'keys', 'identity.key'),
    database: join(dataDir, 'database.sqlite'),
    files: join(dataDir, 'files'),
  }
}
