import {
  type Address,
  encodeAbiParameters,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  keccak256,
  maxUint256,
  zeroAddress,
} from 'viem'
import {devTokenAbi} from '../../generated/dev-token.ts'
import {nonfungiblePositionManagerAbi, nonfungiblePositionManagerBytecode} from '../../generated/nonfungible-position-manager.ts'
import {swapRouterAbi, swapRouterBytecode} from '../../generated/swap-router.ts'
import {uniswapV3FactoryAbi, uniswapV3FactoryBytecode} from '../../generated/uniswap-v3-factory.ts'
import {uniswapV3PoolAbi, uniswapV3PoolBytecode} from '../../generated/uniswap-v3-pool.ts'
import type {DeployPlan} from '../deploy-plan.ts'
import {type PlannedTokens, poolReserves} from './plan-tokens.ts'
import {sqrtPriceX96} from './sqrt-price.ts'

/** Fee of the pools: 0.3 %. */
export const poolFee = 3000

/** Widest range of a position in a pool of this fee: its ticks are multiples of 60. */
const widestTick = 887_220

/** Prices that a pool remembers: enough for a swap every four seconds over the 30 minutes of the average. */
const observations = 450

/** Uniswap V3 on a devnet. */
export interface PlannedPools {
  readonly factory: Address
  readonly router: Address
  readonly positionManager: Address
  readonly usdcPool: Address
  readonly wethPool: Address
}

/** Plans Uniswap V3 as it was published, and two pools with deep liquidity over the whole range of prices. */
export function planPools(plan: DeployPlan, tokens: PlannedTokens): PlannedPools {
  const factory = plan.create('UniswapV3Factory', encodeDeployData({abi: uniswapV3FactoryAbi, bytecode: uniswapV3FactoryBytecode}))
  const router = plan.create(
    'SwapRouter',
    encodeDeployData({abi: swapRouterAbi, bytecode: swapRouterBytecode, args: [factory, tokens.weth]}),
  )
  const positionManager = plan.create(
    'NonfungiblePositionManager',
    encodeDeployData({
      abi: nonfungiblePositionManagerAbi,
      bytecode: nonfungiblePositionManagerBytecode,
      // Without a descriptor: it only draws the pictures of positions.
      args: [factory, tokens.weth, zeroAddress],
    }),
  )
  for (const token of [tokens.aleph, tokens.usdc, tokens.weth]) {
    const data = encodeFunctionData({abi: devTokenAbi, functionName: 'approve', args: [positionManager, maxUint256]})
    plan.call('let the pools take tokens', token, data)
  }
  const planPoolOf = (token: Address, reserve: Reserve) => planPool(plan, {factory, positionManager, token, aleph: tokens.aleph, reserve})
  return {
    factory,
    router,
    positionManager,
    usdcPool: planPoolOf(tokens.usdc, poolReserves.usdc),
    wethPool: planPoolOf(tokens.weth, poolReserves.weth),
  }
}

interface Reserve {
  readonly token: bigint
  readonly aleph: bigint
}

interface PoolOptions {
  readonly factory: Address
  readonly positionManager: Address
  readonly token: Address
  readonly aleph: Address
  readonly reserve: Reserve
}

function planPool(plan: DeployPlan, {factory, positionManager, token, aleph, reserve}: PoolOptions): Address {
  const isFirst = token.toLowerCase() < aleph.toLowerCase()
  const [token0, token1] = isFirst ? [token, aleph] : [aleph, token]
  const [amount0, amount1] = isFirst ? [reserve.token, reserve.aleph] : [reserve.aleph, reserve.token]
  const pool = poolAddress(factory, token0, token1)
  const create = encodeFunctionData({
    abi: nonfungiblePositionManagerAbi,
    functionName: 'createAndInitializePoolIfNecessary',
    args: [token0, token1, poolFee, sqrtPriceX96(amount0, amount1)],
  })
  const remember = encodeFunctionData({
    abi: uniswapV3PoolAbi,
    functionName: 'increaseObservationCardinalityNext',
    args: [observations],
  })
  const mint = encodeFunctionData({
    abi: nonfungiblePositionManagerAbi,
    functionName: 'mint',
    args: [
      {
        token0,
        token1,
        fee: poolFee,
        tickLower: -widestTick,
        tickUpper: widestTick,
        amount0Desired: amount0,
        amount1Desired: amount1,
        amount0Min: 0n,
        amount1Min: 0n,
        recipient: plan.deployer,
        deadline: maxUint256,
      },
    ],
  })
  plan.call(`create the pool ${pool}`, positionManager, create)
  plan.call(`let the pool ${pool} remember prices`, pool, remember)
  plan.call(`fill the pool ${pool}`, positionManager, mint)
  return pool
}

function poolAddress(from: Address, token0: Address, token1: Address): Address {
  const salt = keccak256(encodeAbiParameters([{type: 'address'}, {type: 'address'}, {type: 'uint24'}], [token0, token1, poolFee]))
  return getContractAddress({opcode: 'CREATE2', from, salt, bytecodeHash: keccak256(uniswapV3PoolBytecode)})
}
