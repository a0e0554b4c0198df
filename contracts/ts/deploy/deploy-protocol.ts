import type {Address, LocalAccount, PublicClient, TransactionReceipt} from 'viem'
import type {DeployedContract, DeployManifest, ForeignContract} from '../manifest.ts'
import {DeployPlan, type DeployStep} from './deploy-plan.ts'
import {describeDeployment} from './describe-deployment.ts'
import {executePlan} from './execute-plan.ts'
import {planProtocol} from './plan-protocol.ts'
import type {DeployProfile, ProtocolConfig} from './protocol-config.ts'
import {verifyDeployment} from './verify-deployment.ts'

/** What a deployment of the protocol needs. */
export interface DeployProtocolOptions {
  readonly client: PublicClient
  /** Pays, wires everything, and holds nothing afterwards. */
  readonly account: LocalAccount
  readonly config: ProtocolConfig
  readonly profile: DeployProfile
  /** Contracts around the protocol that the manifest is to name, besides ALEPH and the router. */
  readonly foreign?: Readonly<Partial<Record<ForeignContract, DeployedContract>>>
  /** Where an earlier run of the same deployment began, to go on where it broke off. */
  readonly resume?: {readonly firstNonce: number; readonly firstBlock: number}
  /** Tells of each step when it is on the chain. */
  readonly onStep?: (step: DeployStep, receipt: TransactionReceipt) => void
}

/**
 * Deploys the protocol, hands it to its governance and verifies on the chain that nothing else holds a key to it.
 * @throws ContractsError when a step fails, or when the chain is not as it should be afterwards
 */
export async function deployProtocol(options: DeployProtocolOptions): Promise<DeployManifest> {
  const {client, account, config, resume, onStep} = options
  const firstNonce = resume?.firstNonce ?? (await client.getTransactionCount({address: account.address}))
  const firstBlock = resume?.firstBlock ?? Number(await client.getBlockNumber({cacheTime: 0}))
  const plan = new DeployPlan(account.address, firstNonce)
  const planned = planProtocol(plan, config)
  const blocks = await executePlan(plan, {client, account, onStep})
  const blockOf = (address: Address): number => blocks.get(address) ?? firstBlock
  const manifest = await describeDeployment(client, {...options, deployer: account.address, planned, blockOf})
  await verifyDeployment(client, manifest)
  return manifest
}
