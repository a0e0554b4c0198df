import {type Hex, keccak256, parseEther, toHex, zeroHash} from 'viem'
import {devTokenAbi} from '../ts/index.ts'
import {getEvent, type Wallet, type World} from './world.ts'

/** Compute resource node, as NodeRegistry numbers node types. */
export const computeNode = 1

/** Stake with which a node is just large enough. */
export const stakes = {self: parseEther('200000'), delegated: parseEther('300000')}

/** Basis points of a node's income that go to its delegators. */
export const rewardShareBps = 1000

/** Lets a contract take any amount of a token. */
export async function approve(world: World, owner: Wallet, token: Hex, spender: Hex): Promise<void> {
  await world.run(
    owner.writeContract({address: token, abi: devTokenAbi, functionName: 'approve', args: [spender, parseEther('1000000000')]}),
  )
}

/** Returns how much of a token an account has. */
export async function balanceOf(world: World, token: Hex, account: Hex): Promise<bigint> {
  return await world.client.readContract({address: token, abi: devTokenAbi, functionName: 'balanceOf', args: [account]})
}

/** Registers a node of its operator. */
export async function registerNode(world: World, operator: Wallet): Promise<Hex> {
  const args = [computeNode, keccak256('0x01'), toHex('eu', {size: 32}), rewardShareBps, zeroHash] as const
  const events = await world.run(operator.writeContract({...world.contracts.NodeRegistry, functionName: 'registerNode', args}))
  return getEvent(events, 'NodeRegistry', 'NodeRegistered').args.nodeId
}

/** Stakes for a node just what it needs, its operator the one part and a delegator the other. */
export async function stakeForNode(world: World, nodeId: Hex, operator: Wallet, delegator: Wallet) {
  const {StakingManager} = world.contracts
  const {AlephToken} = world.manifest.contracts
  for (const owner of [operator, delegator]) await approve(world, owner, AlephToken.address, StakingManager.address)
  const staked = await world.run(operator.writeContract({...StakingManager, functionName: 'stake', args: [nodeId, stakes.self]}))
  const delegated = await world.run(
    delegator.writeContract({...StakingManager, functionName: 'delegate', args: [nodeId, stakes.delegated, 0n]}),
  )
  return [...staked, ...delegated]
}

/** Brings a node up to work: registered, staked for, active. */
export async function activateNode(world: World, operator: Wallet, delegator: Wallet): Promise<Hex> {
  const nodeId = await registerNode(world, operator)
  await stakeForNode(world, nodeId, operator, delegator)
  await world.passTime(3600)
  await world.run(operator.writeContract({...world.contracts.StakingManager, functionName: 'checkActivation', args: [nodeId]}))
  return nodeId
}

/** Lets hours pass with a heartbeat in each, so that the node stays live. */
export async function passHours(world: World, hours: number, operator: Wallet): Promise<void> {
  for (let hour = 0; hour < hours; hour++) {
    await world.passTime(3600)
    await world.run(operator.writeContract({...world.contracts.NodeRegistry, functionName: 'heartbeat', args: [zeroHash]}))
  }
}
