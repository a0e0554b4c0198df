import {join} from 'node:path'
import {apiOptionTable} from '@aleph-onchain/api'
import {type ChainSettings as FollowSettings, chainOptionTable as followOptionTable} from '@aleph-onchain/chain'
import {
  choiceOption,
  durationOption,
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
import {executorOptionTable, firecrackerOptionTable, programOptionTable, qemuOptionTable} from '@aleph-onchain/executor'
import type {NetworkProfile} from '@aleph-onchain/message'
import {networkOptionTable} from '@aleph-onchain/network'
import {storageOptionTable} from '@aleph-onchain/storage'
import {vmNetworkOptionTable} from '@aleph-onchain/vm-networking'
import {type HourlyPrices, hourlyPricesOption} from './compute/price-list.ts'

/** What a node does for the network; a role switches modules on in the composition root, nowhere else. */
export type NodeRole = 'coordinator' | 'compute'

/** Sections `[node]` and `[logging]`. */
export interface NodeSettings {
  readonly role: NodeRole
  /** Directory of everything that the node keeps. */
  readonly dataDir: string
  readonly logLevel: LogLevel
  readonly region: string
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
  region: {
    key: 'node.region',
    description: 'Where the node is, from large to small, like "eu-west-paris"; at most 32 characters.',
    parse: textOption({expected: 'at most 32 characters of ASCII', accepts: (text) => /^[\x20-\x7e]{0,32}$/.test(text)}),
    default: '',
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
export interface ChainSettings extends FollowSettings {
  readonly rpcUrls: readonly string[]
  readonly privateKeyPath: string
  /** File of the deployment; without it the node follows no chain. */
  readonly manifestPath: string | undefined
  /** Pause between two looks at what is to be sent. */
  readonly submitMs: number
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
  manifestPath: {
    key: 'chain.manifest',
    description: 'File that the deployment of the contracts wrote; without it the node carries messages and files only.',
    parse: optionalOption(textOption()),
    default: undefined,
  },
  ...followOptionTable,
  submitMs: {
    key: 'chain.submit_interval',
    description: 'Pause between two looks at what the node should send: heartbeats, settlements, claims.',
    parse: durationOption(),
    default: 15_000,
  },
}

/** Section `[pricing]`. */
export interface PricingSettings {
  readonly hourly: readonly HourlyPrices[]
}

export const pricingOptionTable: OptionTable<PricingSettings> = {
  hourly: {
    key: 'pricing.per_hour',
    description: 'What machines cost: one row per token with its price per hour of a processor, a GiB of memory and a GiB of disk.',
    parse: listOption(hourlyPricesOption()),
    default: [
      {symbol: 'USDC', vcpu: '0.01', memoryGib: '0.005', diskGib: '0.0001'},
      {symbol: 'ALEPH', vcpu: '0.2', memoryGib: '0.1', diskGib: '0.002'},
      {symbol: 'WETH', vcpu: '0.0000033', memoryGib: '0.0000017', diskGib: '0.00000003'},
    ],
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

/** Every option of the program, under the modules that take them. */
export const optionTables = {
  node: nodeOptionTable,
  chain: chainOptionTable,
  database: databaseOptionTable,
  profile: profileOptionTable,
  network: networkOptionTable,
  storage: storageOptionTable,
  api: apiOptionTable,
  pricing: pricingOptionTable,
  executor: executorOptionTable,
  qemu: qemuOptionTable,
  firecracker: firecrackerOptionTable,
  programs: programOptionTable,
  vmNetwork: vmNetworkOptionTable,
} as const

export type NodeOptions = OptionValues<typeof optionTables>

/** Names every file of a data directory in one place. */
export function nodePaths(dataDir: string) {
  return {
    identity: join(dataDir, 'keys', 'identity.key'),
    database: join(dataDir, 'database.sqlite'),
    files: join(dataDir, 'files'),
    machines: join(dataDir, 'machines'),
    hypervisor: join(dataDir, 'run'),
    firecracker: join(dataDir, 'run', 'fc'),
    secret: join(dataDir, 'keys', 'compute.secret'),
  }
}
