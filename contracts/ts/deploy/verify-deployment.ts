import type {PublicClient} from 'viem'
import {ContractsError} from '../errors.ts'
import type {DeployManifest} from '../manifest.ts'
import {checkCode} from './check-code.ts'
import {checkParameters} from './check-parameters.ts'
import {checkPeers} from './check-peers.ts'
import {checkRoles} from './check-roles.ts'
import {checkTokens} from './check-tokens.ts'

/**
 * Reads everything back from the chain and compares it with the manifest: code behind the proxies, every role and its holder, peers,
 * parameters, tokens.
 * @throws ContractsError with all that was found wrong
 */
export async function verifyDeployment(client: PublicClient, manifest: DeployManifest): Promise<void> {
  const findings = await findDifferences(client, manifest)
  if (findings.length === 0) return
  const message = `The deployment is not as it should be:\n${findings.map((finding) => `- ${finding}`).join('\n')}`
  throw new ContractsError({code: 'CONTRACTS_NOT_VERIFIED', findings}, message)
}

/** Lists, for people, in what the chain differs from a manifest. */
export async function findDifferences(client: PublicClient, manifest: DeployManifest): Promise<readonly string[]> {
  const chainId = await client.getChainId()
  if (chainId !== manifest.chainId) return [`the chain has id ${chainId}, the manifest is of ${manifest.chainId}`]
  const checks = [checkCode, checkRoles, checkPeers, checkParameters, checkTokens]
  return (await Promise.all(checks.map((check) => check(client, manifest)))).flat()
}
