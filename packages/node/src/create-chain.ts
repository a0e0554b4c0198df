import {readFile} from 'node:fs/promises'
import {type ChainClients, ChainWatcher, createChainClients, Outbox} from '@aleph-onchain/chain'
import type {Clock, Logger, MetricsRegister, NamedPart} from '@aleph-onchain/common'
import {parseManifest} from '@aleph-onchain/contracts'
import type {Database} from '@aleph-onchain/database'
import type {FileStore, RemoteFiles} from '@aleph-onchain/storage'
import type {LocalAccount} from 'viem'
import {MetadataCache} from './chain/metadata-cache.ts'
import {ChainIdentity} from './chain/node-identity.ts'
import {RegistryDiscovery} from './chain/registry-discovery.ts'
import {NodeError} from './errors.ts'
import {createHotKey} from './hot-key.ts'
import type {ChainSettings} from './options.ts'

const weiPerGwei = 1_000_000_000n

export interface ChainPartsModules {
  readonly database: Database
  readonly files: FileStore
  readonly remoteFiles: RemoteFiles
  /** Hears addresses of nodes that the registry names. */
  readonly learnAddresses: (addresses: readonly string[]) => void
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
}

/** The node's way to the chain: what it reads there and how it writes. */
export interface ChainParts {
  readonly clients: ChainClients
  readonly account: LocalAccount
  readonly watcher: ChainWatcher
  readonly outbox: Outbox
  readonly identity: ChainIdentity
  readonly metadata: MetadataCache
  readonly parts: readonly NamedPart[]
}

/** Builds the parts that follow the chain; undefined where no deployment is named. */
export async function createChain(
  modules: ChainPartsModules,
  {manifestPath, rpcUrls, confirmations, pollMs, privateKeyPath, rpcTimeoutMs, maxFeeGwei}: ChainSettings,
): Promise<ChainParts | undefined> {
  if (manifestPath === undefined) return undefined
  const {database, clock, logger, metrics} = modules
  const manifest = parseManifest(JSON.parse(await readText(manifestPath)))
  const clients = createChainClients({manifest, rpcUrls, timeoutMs: rpcTimeoutMs}, {clock, logger, metrics})
  const account = await createHotKey(privateKeyPath)
  const common = {rpc: clients.rpc, database, clock, logger, metrics}
  const watcher = new ChainWatcher({...common, manifest}, {confirmations, pollMs})
  const outbox = new Outbox(
    {...common, chainId: manifest.chainId, account},
    {
      confirmations: Math.max(1, confirmations),
      pollMs,
      maxFeeWei: BigInt(maxFeeGwei) * weiPerGwei,
    },
  )
  const metadata = new MetadataCache(modules, ({peerId, multiaddrs}) =>
    modules.learnAddresses(multiaddrs.map((address) => (address.includes('/p2p/') ? address : `${address}/p2p/${peerId}`))),
  )
  const discovery = new RegistryDiscovery({database, watcher, metadata, clock, logger})
  const identity = new ChainIdentity({database, watcher}, account.address)
  return {
    clients,
    account,
    watcher,
    outbox,
    identity,
    metadata,
    parts: [
      {name: 'chain watcher', part: watcher},
      {name: 'chain identity', part: identity},
      {name: 'outbox', part: outbox},
      {name: 'discovery by registry', part: discovery},
    ],
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const message = `The deployment manifest ${path} can not be read; see chain.manifest.`
    throw new NodeError({code: 'NODE_MANIFEST_UNREADABLE', path}, {message, cause})
  }
}
