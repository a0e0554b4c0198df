import type {Address, PublicClient} from 'viem'
import {fixedContracts, type ProtocolContract, proxiedContracts} from '../abis.ts'
import type {DeployedContract, DeployedToken, DeployManifest, ForeignContract} from '../manifest.ts'
import {recordOf} from '../record-of.ts'
import {packageVersion} from '../version.ts'
import type {PlannedProtocol} from './plan-protocol.ts'
import type {DeployProfile, ProtocolConfig} from './protocol-config.ts'
import {readCodeHash} from './read-chain.ts'
import {readParameters} from './read-parameters.ts'

/** What is known of a deployment besides what the chain tells. */
export interface DeploymentFacts {
  readonly deployer: Address
  readonly profile: DeployProfile
  readonly config: ProtocolConfig
  readonly planned: PlannedProtocol
  readonly blockOf: (address: Address) => number
  readonly foreign?: Readonly<Partial<Record<ForeignContract, DeployedContract>>>
}

/** Makes the manifest of a deployment that has just been executed; versions and parameters are read from the chain. */
export async function describeDeployment(client: PublicClient, facts: DeploymentFacts): Promise<DeployManifest> {
  const {config, planned, blockOf} = facts
  const {addresses} = planned
  const running = await readRunningCode(client, planned)
  const describe = (name: ProtocolContract): DeployedContract => {
    const address = addresses[name]
    return {address, block: blockOf(address), ...running.get(name)}
  }
  const contracts: DeployManifest['contracts'] = {
    AlephToken: {address: config.aleph, block: 0},
    SwapRouter: {address: config.swapRouter, block: 0},
    ...(config.sequencerFeed === undefined ? {} : {SequencerFeed: {address: config.sequencerFeed, block: 0}}),
    ...facts.foreign,
    ...recordOf([...proxiedContracts, ...fixedContracts], describe),
  }
  return {
    profile: facts.profile,
    chainId: await client.getChainId(),
    version: packageVersion,
    deployer: facts.deployer,
    contracts,
    libraries: planned.libraries,
    tokens: describeTokens(config),
    holders: config.holders,
    treasury: config.treasury ?? addresses.AlephTimelock,
    insurance: config.insurance ?? addresses.AlephTimelock,
    parameters: await readParameters(client, contracts),
  }
}

type RunningCode = Pick<DeployedContract, 'implementation' | 'codeHash'>

async function readRunningCode(
  client: PublicClient,
  {addresses, implementations}: PlannedProtocol,
): Promise<ReadonlyMap<string, RunningCode>> {
  const proxied = [...implementations].map(async ([name, implementation]): Promise<[ProtocolContract, RunningCode]> => {
    return [name, {implementation, codeHash: await readCodeHash(client, implementation)}]
  })
  const fixed = fixedContracts.map(async (name): Promise<[ProtocolContract, RunningCode]> => {
    return [name, {codeHash: await readCodeHash(client, addresses[name])}]
  })
  return new Map(await Promise.all([...proxied, ...fixed]))
}

function describeTokens({aleph, tokens}: ProtocolConfig): Readonly<Record<string, DeployedToken>> {
  const others = tokens.map(({symbol, address, decimals, pool}) => [symbol, {address, decimals, pool}] as const)
  return {ALEPH: {address: aleph, decimals: 18}, ...Object.fromEntries(others)}
}
