import {readFile} from 'node:fs/promises'
import {createPublicClient, http} from 'viem'
import {ContractsError} from './errors.ts'
import type {DeployManifest} from './manifest.ts'
import {parseManifest} from './parse-manifest.ts'

/**
 * Reads a manifest and looks whether its contracts are on the chain.
 * @returns undefined when they are not, for example because the chain was started anew, or when the file is from an older version
 */
export async function readManifest(path: string, rpcUrl: string): Promise<DeployManifest | undefined> {
  const manifest = tryParseManifest(JSON.parse(await readFile(path, 'utf8')))
  if (manifest === undefined) return undefined
  const client = createPublicClient({transport: http(rpcUrl)})
  if ((await client.getChainId()) !== manifest.chainId) return undefined
  const codes = await Promise.all(Object.values(manifest.contracts).map(({address}) => client.getCode({address})))
  return codes.every((code) => code !== undefined) ? manifest : undefined
}

function tryParseManifest(value: unknown): DeployManifest | undefined {
  try {
    return parseManifest(value)
  } catch (error) {
    if (error instanceof ContractsError) return undefined
    throw error
  }
}
