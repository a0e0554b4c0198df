import {type Address, parseEther, parseUnits} from 'viem'
import {DeployPlan} from '../ts/deploy/deploy-plan.ts'
import {type PlannedPools, planPools, poolFee} from '../ts/deploy/devnet/plan-pools.ts'
import {type PlannedTokens, planTokens} from '../ts/deploy/devnet/plan-tokens.ts'
import {executePlan} from '../ts/deploy/execute-plan.ts'
import type {ProtocolConfig, RoleHolders} from '../ts/deploy/protocol-config.ts'
import {anvilAccount} from './accounts.ts'
import {type Anvil, startAnvil} from './anvil.ts'

/** Chain id of Arbitrum One. */
export const arbitrumChainId = 42161

/** A chain that stands for Arbitrum One: tokens, pools and the sequencer's feed are there before the protocol. */
export interface Arbitrum {
  readonly anvil: Anvil
  readonly config: ProtocolConfig
}

/** Every role held by somebody else, so that tests tell roles apart. */
export const holders: RoleHolders = {
  schedulers: [address('5c'), address('5d')],
  settlers: [address('5e')],
  reporters: [address('4e')],
  verifiers: [address('61'), address('62'), address('63')],
  renewers: [address('64')],
  curators: [address('cc')],
  committee: [address('c0')],
  pausers: [address('aa')],
  guardians: [address('66')],
}

/** Starts a chain with Arbitrum's id and with what the deployment finds on Arbitrum. */
export async function startArbitrum(): Promise<Arbitrum> {
  const anvil = await startAnvil({chainId: arbitrumChainId})
  const account = anvilAccount(0)
  const plan = new DeployPlan(account.address, 0)
  const tokens = planTokens(plan)
  const pools = planPools(plan, tokens)
  await executePlan(plan, {client: anvil.client, account})
  await anvil.client.increaseTime({seconds: 3600})
  await anvil.client.mine({blocks: 1})
  return {anvil, config: configOf(tokens, pools)}
}

function configOf(tokens: PlannedTokens, pools: PlannedPools): ProtocolConfig {
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
        minSwap: parseUnits('1', 6),
        maxSwap: parseUnits('10000', 6),
      },
    ],
    holders,
    treasury: address('77'),
    insurance: address('78'),
    communitySplit: [
      {account: address('71'), bps: 3750},
      {account: address('72'), bps: 5000},
      {account: address('73'), bps: 1250},
    ],
    rewardRootCap: parseEther('500000'),
  }
}

function address(ending: string): Address {
  return `0x${ending.padStart(40, 'b0')}`
}
