import {type Address, encodeDeployData, encodeFunctionData, parseEther, parseUnits} from 'viem'
import {devFeedAbi, devFeedBytecode} from '../../generated/dev-feed.ts'
import {devTokenAbi, devTokenBytecode} from '../../generated/dev-token.ts'
import {devWethAbi, devWethBytecode} from '../../generated/dev-weth.ts'
import type {DeployPlan} from '../deploy-plan.ts'

/** What every account of a devnet begins with. */
export const perAccount = {aleph: parseEther('10000000'), usdc: parseUnits('1000000', 6), weth: parseEther('100')}

/** What the pools of a devnet hold at first, at 0.05 USD per ALEPH and 3,000 USD per ether. */
export const poolReserves = {
  usdc: {token: parseUnits('10000000', 6), aleph: parseEther('200000000')},
  weth: {token: parseEther('2000'), aleph: parseEther('120000000')},
}

/** Prices of one token in ALEPH, with 18 decimals: those of the pools. */
const prices = {usdc: parseEther('20'), weth: parseEther('60000')}

/** A moment long before any devnet: its sequencer was never down. */
const longAgo = 1n

/** Tokens and feeds of a devnet. */
export interface PlannedTokens {
  readonly aleph: Address
  readonly usdc: Address
  readonly weth: Address
  readonly usdcFeed: Address
  readonly wethFeed: Address
  readonly sequencerFeed: Address
}

/** Plans tokens and feeds, and gives the deployer what the pools are to hold. */
export function planTokens(plan: DeployPlan): PlannedTokens {
  const tokens: PlannedTokens = {
    aleph: planToken(plan, 'aleph.im', 'ALEPH', 18),
    usdc: planToken(plan, 'USD Coin', 'USDC', 6),
    weth: plan.create('WETH', encodeDeployData({abi: devWethAbi, bytecode: devWethBytecode})),
    usdcFeed: planFeed(plan, 'feed of USDC', 18, prices.usdc),
    wethFeed: planFeed(plan, 'feed of WETH', 18, prices.weth),
    sequencerFeed: planFeed(plan, 'feed of the sequencer', 0, 0n),
  }
  planMint(plan, tokens.aleph, plan.deployer, poolReserves.usdc.aleph + poolReserves.weth.aleph)
  planMint(plan, tokens.usdc, plan.deployer, poolReserves.usdc.token)
  planWrap(plan, tokens.weth, poolReserves.weth.token)
  return tokens
}

/**
 * Plans what every account begins with. The deployer keeps what filling the pools left over, so it gets that much less.
 * @param left what the deployer holds
 */
export function planFunding(plan: DeployPlan, tokens: PlannedTokens, accounts: readonly Address[], left: typeof perAccount): void {
  planWrap(plan, tokens.weth, perAccount.weth * BigInt(accounts.length) - left.weth)
  for (const account of accounts) {
    const held = account === plan.deployer ? left : {aleph: 0n, usdc: 0n, weth: 0n}
    planMint(plan, tokens.aleph, account, perAccount.aleph - held.aleph)
    planMint(plan, tokens.usdc, account, perAccount.usdc - held.usdc)
    const data = encodeFunctionData({abi: devWethAbi, functionName: 'transfer', args: [account, perAccount.weth]})
    if (account !== plan.deployer) plan.call(`give WETH to ${account}`, tokens.weth, data)
  }
}

function planToken(plan: DeployPlan, name: string, symbol: string, decimals: number): Address {
  return plan.create(symbol, encodeDeployData({abi: devTokenAbi, bytecode: devTokenBytecode, args: [name, symbol, decimals]}))
}

function planFeed(plan: DeployPlan, title: string, decimals: number, answer: bigint): Address {
  return plan.create(title, encodeDeployData({abi: devFeedAbi, bytecode: devFeedBytecode, args: [decimals, answer, longAgo]}))
}

function planMint(plan: DeployPlan, token: Address, account: Address, amount: bigint): void {
  plan.call(`mint for ${account}`, token, encodeFunctionData({abi: devTokenAbi, functionName: 'mint', args: [account, amount]}))
}

function planWrap(plan: DeployPlan, weth: Address, amount: bigint): void {
  plan.call('wrap ether', weth, encodeFunctionData({abi: devWethAbi, functionName: 'deposit'}), amount)
}
