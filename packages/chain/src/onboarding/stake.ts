import {devTokenAbi} from '@aleph-onchain/contracts'
import {encodeFunctionData} from 'viem'
import {toBytes32} from '../ids.ts'
import {type Actor, type Done, runTransaction} from './run-transaction.ts'

/** A node and an amount of ALEPH, in wei. */
export interface StakeParameters {
  readonly nodeId: string
  readonly amount: bigint
}

/** Adds self stake to a node of the wallet's account, approving it first where that is needed. */
export async function stake(actor: Actor, {nodeId, amount}: StakeParameters): Promise<Done> {
  const {address, abi} = actor.clients.contracts.StakingManager
  await allowAleph(actor, amount)
  const data = encodeFunctionData({abi, functionName: 'stake', args: [toBytes32(nodeId), amount]})
  return await runTransaction(actor, {to: address, data, purpose: 'stake'})
}

/** Delegates to a node, approving the amount first where that is needed. */
export async function delegate(actor: Actor, {nodeId, amount}: StakeParameters): Promise<Done> {
  const {address, abi} = actor.clients.contracts.StakingManager
  await allowAleph(actor, amount)
  // The price of a share can only fall: whoever comes gets at least as many shares as wei, less what rounding takes.
  const data = encodeFunctionData({abi, functionName: 'delegate', args: [toBytes32(nodeId), amount, amount === 0n ? 0n : amount - 1n]})
  return await runTransaction(actor, {to: address, data, purpose: 'delegate'})
}

/** Starts the leaving of self stake. */
export async function unstake(actor: Actor, {nodeId, amount}: StakeParameters): Promise<Done> {
  const {address, abi} = actor.clients.contracts.StakingManager
  const data = encodeFunctionData({abi, functionName: 'unstake', args: [toBytes32(nodeId), amount, false]})
  return await runTransaction(actor, {to: address, data, purpose: 'unstake'})
}

/** Activates a node whose stake has been sufficient for long enough. */
export async function activateNode(actor: Actor, {nodeId}: {readonly nodeId: string}): Promise<Done> {
  const {address, abi} = actor.clients.contracts.StakingManager
  const data = encodeFunctionData({abi, functionName: 'checkActivation', args: [toBytes32(nodeId)]})
  return await runTransaction(actor, {to: address, data, purpose: 'activate the node'})
}

async function allowAleph(actor: Actor, amount: bigint): Promise<void> {
  const {contracts, manifest, publicClient} = actor.clients
  const token = {address: manifest.contracts.AlephToken.address, abi: devTokenAbi} as const
  const owner = actor.wallet.account.address
  const spender = contracts.StakingManager.address
  const allowed = await publicClient.readContract({...token, functionName: 'allowance', args: [owner, spender]})
  if (allowed >= amount) return
  const data = encodeFunctionData({...token, functionName: 'approve', args: [spender, amount]})
  await runTransaction(actor, {to: token.address, data, purpose: 'let StakingManager take ALEPH'})
}
