import {readFile} from 'node:fs/promises'
import {type Address, createPublicClient, http, isAddress} from 'viem'

/** Where a contract lives. */
export interface DeployedContract {
  readonly address: Address
  /** Block of the deployment: the first one a watcher has to read. */
  readonly block: number
}

/** What a deployment wrote down; nothing else in the project knows an address. */
export interface DeployManifest {
  readonly chainId: number
  readonly contracts: Readonly<Record<string, DeployedContract>>
}

/**
 * Reads a manifest and looks whether its contracts are on the chain.
 * @returns undefined when they are not, for example because the chain was started anew
 */
export async function readManifest(path: string, rpcUrl: string): Promise<DeployManifest | undefined> {
  const manifest = parseManifest(JSON.parse(await readFile(path, 'utf8')))
  if (manifest === undefined) return undefined
  const client = createPublicClient({transport: http(rpcUrl)})
  if ((await client.getChainId()) !== manifest.chainId) return undefined
  const codes = await Promise.all(Object.values(manifest.contracts).map(({address}) => client.getCode({address})))
  return codes.every((code) => code !== undefined) ? manifest : undefined
}

function parseManifest(value: unknown): DeployManifest | undefined {
  if (typeof value !== 'object' || value === null || !('chainId' in value) || !('contracts' in value)) return undefined
  const {chainId, contracts} = value
  if (typeof chainId !== 'number' || typeof contracts !== 'object' || contracts === null) return undefined
  const entries = Object.entries(contracts).map(([name, contract]) => [name, parseContract(contract)] as const)
  return entries.every(([, contract]) => contract !== undefined)
    ? {chainId, contracts: Object.fromEntries(entries) as DeployManifest['contracts']}
    : undefined
}

function parseContract(value: unknown): DeployedContract | undefined {
  if (typeof value !== 'object' || value === null || !('address' in value) || !('block' in value)) return undefined
  const {address, block} = value
  return typeof address === 'string' && isAddress(address) && typeof block === 'number' ? {address, block} : undefined
}
