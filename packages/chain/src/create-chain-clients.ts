import {type Clock, type Logger, type MetricsRegister, noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {type ConnectedContracts, contractsOf, type DeployManifest} from '@aleph-onchain/contracts'
import {
  type Account,
  type Chain,
  createPublicClient,
  createWalletClient,
  custom,
  defineChain,
  type PublicClient,
  type Transport,
  type WalletClient,
} from 'viem'
import type {RpcOptions} from './options.ts'
import {RpcPool} from './rpc/rpc-pool.ts'

/** Wallet of one account over the pool of endpoints. */
export type ChainWallet = WalletClient<Transport, Chain, Account>

/** Ways to the chain of a deployment: all share the endpoints and their fail-over. */
export interface ChainClients {
  readonly manifest: DeployManifest
  readonly chain: Chain
  readonly contracts: ConnectedContracts
  readonly rpc: RpcPool
  readonly publicClient: PublicClient<Transport, Chain>
  walletOf(account: Account): ChainWallet
}

/** What the clients use of the rest of the node. */
export interface ChainClientModules {
  readonly clock?: Clock
  readonly logger?: Logger
  readonly metrics?: MetricsRegister
  readonly fetch?: typeof globalThis.fetch
}

/** Makes clients for a deployment. Nothing is asked before the first use; an endpoint of another chain is never used. */
export function createChainClients(
  {manifest, rpcUrls, ...options}: {readonly manifest: DeployManifest; readonly rpcUrls: readonly string[]} & Partial<RpcOptions>,
  {clock = systemClock, logger = silentLogger, metrics = noopMetrics, fetch}: ChainClientModules = {},
): ChainClients {
  const {chainId} = manifest
  const modules = {clock, logger, metrics, ...(fetch === undefined ? {} : {fetch})}
  const rpc = new RpcPool(modules, {urls: rpcUrls, chainId, ...options})
  const chain = defineChain({
    id: chainId,
    name: `chain ${chainId}`,
    nativeCurrency: {name: 'Ether', symbol: 'ETH', decimals: 18},
    rpcUrls: {default: {http: []}},
  })
  const provider = {
    request: ({method, params}: {readonly method: string; readonly params?: unknown}) =>
      rpc.request(method, Array.isArray(params) ? params : []),
  }
  const transport = custom(provider, {retryCount: 0})
  return {
    manifest,
    chain,
    contracts: contractsOf(manifest),
    rpc,
    publicClient: createPublicClient({chain, transport, cacheTime: 0}),
    walletOf: (account) => createWalletClient({account, chain, transport}),
  }
}
