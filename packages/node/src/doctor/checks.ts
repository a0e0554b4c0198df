import {access, constants, mkdir, statfs} from 'node:fs/promises'
import {createServer} from 'node:net'
import {createDatabase} from '@aleph-onchain/database'
import {signatureEngine} from '@aleph-onchain/message'
import {loadIdentity, loadQuic} from '@aleph-onchain/network'
import {nodePaths} from '../options.ts'
import {attempt} from './attempt.ts'
import {chainChecks} from './chain-checks.ts'
import type {Check, Finding} from './check.ts'
import {machineChecks} from './machine-checks.ts'

const lowDiskBytes = 5e9
const rpcTimeoutMs = 5_000

/** Every check, in the order in which they are reported. */
export const checks: readonly Check[] = [
  {name: 'signature engine', look: async () => describeEngine()},
  {name: 'QUIC transport', look: async () => await describeQuic()},
  {name: 'data directory', look: async ({node}) => await describeDataDir(node.dataDir)},
  {name: 'identity', look: async ({node}) => await describeIdentity(nodePaths(node.dataDir).identity)},
  {name: 'database', look: async ({node, database}) => await describeDatabase(nodePaths(node.dataDir).database, database.url)},
  {name: 'API port', look: async ({api}) => await describePort(api.bind.host, api.bind.port)},
  {name: 'chain RPC', look: async ({chain}) => await describeRpc(chain.rpcUrls)},
  ...chainChecks,
  ...machineChecks,
]

function describeEngine(): Finding {
  if (signatureEngine() === 'native') return {status: 'ok', text: 'native secp256k1'}
  const remedy = 'Run npm ci on a platform for which the package secp256k1 has a build, or with a compiler installed.'
  return {status: 'warn', text: 'portable JavaScript; EVM signatures are checked about 20 times slower', remedy}
}

async function describeQuic(): Promise<Finding> {
  const support = await loadQuic()
  if ('quic' in support) return {status: 'ok', text: 'native addon loaded'}
  return {
    status: 'warn',
    text: `not available (${support.problem}); peers are reached over TCP only`,
    remedy: 'Nothing has to be done; TCP works everywhere.',
  }
}

async function describeDataDir(dataDir: string): Promise<Finding> {
  try {
    await mkdir(dataDir, {recursive: true})
    await access(dataDir, constants.W_OK)
  } catch {
    return {
      status: 'fail',
      text: `${dataDir} can not be written to`,
      remedy: 'Choose another node.data_dir, or give this user the right to write there.',
    }
  }
  const {bavail, bsize} = await statfs(dataDir)
  const freeGigabytes = (bavail * bsize) / 1e9
  const text = `${dataDir}, ${freeGigabytes.toFixed(0)} GB free`
  return bavail * bsize < lowDiskBytes
    ? {status: 'warn', text, remedy: 'Make room: a full disk stops the node from taking messages.'}
    : {status: 'ok', text}
}

async function describeIdentity(path: string): Promise<Finding> {
  const exists = await access(path).then(
    () => true,
    () => false,
  )
  if (!exists) return {status: 'warn', text: 'none yet; the node makes one when it starts', remedy: 'aleph-node keys init'}
  return await attempt(async () => ({status: 'ok', text: (await loadIdentity(path)).peerId}))
}

async function describeDatabase(path: string, url: string | undefined): Promise<Finding> {
  return await attempt(async () => {
    const database = createDatabase(url === undefined ? {path} : {url})
    await database.start()
    await database.stop()
    return {status: 'ok', text: url === undefined ? `SQLite in ${path}` : 'PostgreSQL answers'}
  })
}

async function describePort(host: string, port: number): Promise<Finding> {
  const problem = await new Promise<string | undefined>((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
  if (problem === undefined) return {status: 'ok', text: `${host}:${port} is free`}
  return {
    status: 'warn',
    text: `${host}:${port} can not be taken (${problem})`,
    remedy: 'Fine when the node runs already; else stop what uses the port or change api.bind.',
  }
}

async function describeRpc(urls: readonly string[]): Promise<Finding> {
  const hosts = urls.map((url) => new URL(url).host)
  for (const url of urls) {
    const chainId = await askChainId(url).catch(() => undefined)
    if (chainId !== undefined) return {status: 'ok', text: `${new URL(url).host} serves chain ${chainId}`}
  }
  return {
    status: 'warn',
    text: `none of ${hosts.join(', ')} answers`,
    remedy: 'Check chain.rpc_url; messages and files work without a chain.',
  }
}

async function askChainId(url: string): Promise<number> {
  const body = JSON.stringify({jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: []})
  const headers = {'content-type': 'application/json'}
  const response = await fetch(url, {method: 'POST', headers, body, signal: AbortSignal.timeout(rpcTimeoutMs)})
  const {result} = (await response.json()) as {result?: unknown}
  return typeof result === 'string' ? Number(result) : Number.NaN
}
