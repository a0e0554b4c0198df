import {
  type Address,
  createTestClient,
  type Hex,
  http,
  type LocalAccount,
  type PublicClient,
  parseEther,
  parseUnits,
  publicActions,
} from 'viem'
import {privateKeyToAccount} from 'viem/accounts'
import {foundry} from 'viem/chains'
import {ContractsError} from '../../errors.ts'
import {devTokenAbi} from '../../generated/dev-token.ts'
import type {DeployedContract, DeployManifest, ForeignContract} from '../../manifest.ts'
import {DeployPlan} from '../deploy-plan.ts'
import {deployProtocol} from '../deploy-protocol.ts'
import {executePlan} from '../execute-plan.ts'
import type {ProtocolConfig, RoleHolders} from '../protocol-config.ts'
import {type PlannedPools, planPools, poolFee} from './plan-pools.ts'
import {planSafe} from './plan-safe.ts'
import {type PlannedTokens, planFunding, planTokens} from './plan-tokens.ts'

/** Account whose key is known. */
export interface DevnetSigner {
  readonly address: Address
  readonly privateKey: Hex
}

/** What a devnet is deployed with. */
export interface DeployDevnetOptions {
  readonly rpcUrl: string
  /** Accounts with ETH: the first one deploys, all get tokens, the last three own the Safe that pauses and guards. */
  readonly accounts: readonly DevnetSigner[]
  /** Hot keys of the nodes: they schedule, settle, report and verify. The three accounts after the first unless given. */
  readonly nodeKeys?: readonly Address[]
}

const safeOwners = 3
/** Most ALEPH that one reward root of a devnet may add. */
const rewardRootCap = parseEther('1000000')
/** Signatures that a domain needs at most; fewer where there are fewer verifiers. */
const mostVerifiers = 3
/** The pools' prices must have stood for longer than they are averaged over. */
const poolAgeSeconds = 2 * 3600
const feedHeartbeatSeconds = 86_400
const pollingInterval = 5

/**
 * Deploys the protocol and what it stands on, on a fresh anvil, and funds the accounts. Moves chain time on by two hours, so that the
 * pools have a history; on a chain that was born in the past the time stays behind the wall's.
 */
export async function deployDevnet({rpcUrl, accounts, nodeKeys}: DeployDevnetOptions): Promise<DeployManifest> {
  const [deployer] = accounts
  if (deployer === undefined || accounts.length < safeOwners) throw missingAccounts(accounts.length)
  const client = createTestClient({chain: foundry, mode: 'anvil', transport: http(rpcUrl), pollingInterval}).extend(publicActions)
  const account = privateKeyToAccount(deployer.privateKey)
  const addresses = accounts.map(({address}) => address)

  const plan = await beginPlan(client, account.address)
  const tokens = planTokens(plan)
  const pools = planPools(plan, tokens)
  const safe = planSafe(plan, addresses.slice(-safeOwners))
  const blocks = await executePlan(plan, {client, account})
  await fundAccounts(client, account, tokens, addresses)

  await client.increaseTime({seconds: poolAgeSeconds})
  await client.mine({blocks: 1})
  return await deployProtocol({
    client,
    account,
    profile: 'devnet',
    config: configOf(
      tokens,
      pools,
      holdersOf(safe, nodeKeys ?? addresses.slice(1, 1 + mostVerifiers), addresses[1 + mostVerifiers] ?? safe),
    ),
    foreign: foreignOf(tokens, pools, safe, blocks),
  })
}

async function beginPlan(client: PublicClient, deployer: Address): Promise<DeployPlan> {
  return new DeployPlan(deployer, await client.getTransactionCount({address: deployer}))
}

async function fundAccounts(
  client: PublicClient,
  account: LocalAccount,
  tokens: PlannedTokens,
  addresses: readonly Address[],
): Promise<void> {
  const read = (address: Address) => client.readContract({address, abi: devTokenAbi, functionName: 'balanceOf', args: [account.address]})
  const [aleph, usdc, weth] = await Promise.all([read(tokens.aleph), read(tokens.usdc), read(tokens.weth)])
  const plan = await beginPlan(client, account.address)
  planFunding(plan, tokens, addresses, {aleph, usdc, weth})
  await executePlan(plan, {client, account})
}

/** Gives every role to whom it is for; committee and curator, whom a devnet has no need of, to one more account. */
function holdersOf(safe: Address, nodeKeys: readonly Address[], delegate: Address): RoleHolders {
  return {
    schedulers: nodeKeys,
    settlers: nodeKeys,
    reporters: nodeKeys,
    verifiers: nodeKeys,
    renewers: nodeKeys,
    curators: [delegate],
    committee: [delegate],
    pausers: [safe],
    guardians: [safe],
  }
}

function configOf(tokens: PlannedTokens, pools: PlannedPools, holders: RoleHolders): ProtocolConfig {
  return {
    aleph: tokens.aleph,
    swapRouter: pools.router,
    sequencerFeed: tokens.sequencerFeed,
    tokens: [
      {
        symbol: 'USDC',
        address: tokens.usdc,
        decimals: 6,
        pool: pools.usdcPool,
        fee: poolFee,
        feed: {address: tokens.usdcFeed, heartbeatSeconds: feedHeartbeatSeconds},
        minSwap: parseUnits('1', 6),
        maxSwap: parseUnits('10000', 6),
      },
      {
        symbol: 'WETH',
        address: tokens.weth,
        decimals: 18,
        pool: pools.wethPool,
        fee: poolFee,
        feed: {address: tokens.wethFeed, heartbeatSeconds: feedHeartbeatSeconds},
        minSwap: parseEther('0.0005'),
        maxSwap: parseEther('4'),
      },
    ],
    holders,
    rewardRootCap,
    verifierThreshold: Math.max(1, Math.min(mostVerifiers, holders.verifiers.length)),
  }
}

function foreignOf(
  tokens: PlannedTokens,
  pools: PlannedPools,
  safe: Address,
  blocks: ReadonlyMap<Address, number>,
): Partial<Record<ForeignContract, DeployedContract>> {
  const at = (address: Address): DeployedContract => ({address, block: blocks.get(address) ?? 0})
  return {
    AlephToken: at(tokens.aleph),
    SwapRouter: at(pools.router),
    SequencerFeed: at(tokens.sequencerFeed),
    UniswapV3Factory: at(pools.factory),
    PositionManager: at(pools.positionManager),
    EmergencySafe: at(safe),
    UsdcFeed: at(tokens.usdcFeed),
    WethFeed: at(tokens.wethFeed),
  }
}

function missingAccounts(given: number): ContractsError {
  const message = `A devnet is deployed with ${safeOwners} accounts at least, not ${given}.`
  return new ContractsError({code: 'CONTRACTS_ACCOUNTS_MISSING', needed: safeOwners, given}, message)
}
