import {readFile} from 'node:fs/promises'
import {type ChainClients, createChainClients, hasChainCode} from '@aleph-onchain/chain'
import {parseManifest} from '@aleph-onchain/contracts'
import {zeroHash} from 'viem'
import {findHotKey} from '../hot-key.ts'
import {explainNode} from '../operator/explain-node.ts'
import {formatDuration} from '../operator/format.ts'
import {readNodeState} from '../operator/read-node-state.ts'
import {nodeUrl, readOwnDescription} from '../operator/running-node.ts'
import type {NodeOptions} from '../options.ts'
import {attempt} from './attempt.ts'
import type {Check, Finding} from './check.ts'

/** Signatures for the chain hold a few minutes: a clock that is farther off makes them worthless. */
const largestSkewSeconds = 60
const oldestHeadSeconds = 300

/** Looks at the chain, as far as this node is part of it. */
export const chainChecks: readonly Check[] = [
  {name: 'deployment', look: async (options) => await attempt(() => lookAtDeployment(options))},
  {name: 'clock', look: async (options) => await onChain(options, lookAtClock)},
  {name: 'node on chain', look: async (options) => await onChain(options, (clients) => lookAtNode(clients, options))},
]

async function lookAtDeployment({chain}: NodeOptions): Promise<Finding> {
  if (chain.manifestPath === undefined) {
    const remedy = 'Set chain.manifest to the file that the deployment wrote.'
    return {status: 'warn', text: 'none is named: the node carries messages and files only', remedy}
  }
  const clients = await connect(chain.manifestPath, chain.rpcUrls).catch(() => undefined)
  if (clients === undefined) {
    return {status: 'fail', text: `The manifest ${chain.manifestPath} can not be read, or is none.`, remedy: 'Mend chain.manifest.'}
  }
  const {manifest, publicClient} = clients
  try {
    const contracts = Object.entries(manifest.contracts)
    const codes = await Promise.all(contracts.map(([, {address}]) => publicClient.getCode({address})))
    const missing = contracts.filter((_, index) => (codes[index] ?? '0x') === '0x').map(([name, {address}]) => `${name} at ${address}`)
    if (missing.length === 0) return {status: 'ok', text: `${contracts.length} contracts on chain ${manifest.chainId}`}
    const remedy = 'The manifest is of another deployment, or the chain was begun anew.'
    return {status: 'fail', text: `There is no ${missing.slice(0, 3).join(', no ')}.`, remedy}
  } catch (error) {
    if (!hasChainCode(error, 'CHAIN_ID_WRONG', 'CHAIN_UNREACHABLE', 'CHAIN_TIMEOUT', 'CHAIN_RATE_LIMITED')) throw error
    const text = `No endpoint of chain.rpc_url serves chain ${manifest.chainId}: ${error.message}`
    return {status: 'warn', text, remedy: 'Check chain.rpc_url; messages and files work without a chain.'}
  }
}

/** Runs a look that needs the chain; where that can not be reached the row above says so. */
async function onChain({chain}: NodeOptions, look: (clients: ChainClients) => Promise<Finding>): Promise<Finding | undefined> {
  if (chain.manifestPath === undefined) return undefined
  const clients = await connect(chain.manifestPath, chain.rpcUrls).catch(() => undefined)
  const code = await clients?.publicClient.getCode({address: clients.manifest.contracts.NodeRegistry.address}).catch(() => undefined)
  return clients === undefined || code === undefined ? undefined : await attempt(() => look(clients))
}

async function lookAtClock({publicClient}: ChainClients): Promise<Finding> {
  const {timestamp} = await publicClient.getBlock()
  return describeClock(Number(timestamp), Date.now() / 1_000)
}

/** Compares the newest block's time with this machine's, both in seconds. */
export function describeClock(blockSeconds: number, nowSeconds: number): Finding {
  const aheadSeconds = blockSeconds - nowSeconds
  if (aheadSeconds > largestSkewSeconds) {
    const text = `The newest block is ${formatDuration(aheadSeconds)} ahead of the clock of this machine.`
    return {status: 'warn', text, remedy: 'Set the clock of this machine; a time service keeps it right.'}
  }
  if (-aheadSeconds > oldestHeadSeconds) {
    const text = `The newest block is ${formatDuration(-aheadSeconds)} old.`
    return {status: 'warn', text, remedy: 'The endpoint lags, the chain stands still, or the clock of this machine is ahead.'}
  }
  return {status: 'ok', text: `within ${formatDuration(Math.abs(aheadSeconds))} of the newest block`}
}

async function lookAtNode(clients: ChainClients, options: NodeOptions): Promise<Finding> {
  const hotKey = await findHotKey(options.chain.privateKeyPath)
  if (hotKey === undefined) return {status: 'warn', text: 'There is no hot key yet.', remedy: 'aleph-node keys init'}
  const {contracts, publicClient} = clients
  const id = await publicClient.readContract({...contracts.NodeRegistry, functionName: 'nodeOf', args: [hotKey.address]})
  if (id === zeroHash) {
    const remedy = 'aleph-node node register, then aleph-node node hot-key, with the key of the operator'
    return {status: 'warn', text: `No node is registered whose hot key is ${hotKey.address}.`, remedy}
  }
  const state = await readNodeState(clients, id.slice(2))
  const own = await readOwnDescription(nodeUrl(options)).catch(() => undefined)
  const findings = explainNode(state, {hotKey: hotKey.address, own, pending: []})
  // Whether the node runs at the moment is not what the doctor is asked.
  const relevant = findings.filter(({name}) => own !== undefined || (name !== 'metadata' && name !== 'signs of life'))
  const worst = relevant.find(({status}) => status === 'fail') ?? relevant.find(({status}) => status === 'warn')
  if (worst === undefined) return {status: 'ok', text: `${state.role} node ${state.nodeId} is ${state.status}, nothing is missing`}
  const remedy = `${worst.remedy ?? 'aleph-node node status tells more.'}`
  return {status: 'warn', text: `${state.role} node ${state.nodeId}, ${worst.name}: ${worst.text}`, remedy}
}

async function connect(manifestPath: string, rpcUrls: readonly string[]): Promise<ChainClients> {
  return createChainClients({manifest: parseManifest(JSON.parse(await readFile(manifestPath, 'utf8'))), rpcUrls})
}
