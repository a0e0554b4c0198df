import {encodeFunctionData} from 'viem'
import {toBytes32} from '../ids.ts'
import {type Actor, type Done, runTransaction} from './run-transaction.ts'
import {unstake} from './stake.ts'

interface NodeParameters {
  readonly nodeId: string
}

/** Begins to leave: the node takes no work any more, its self stake starts to leave. Refused while it has jobs or commitments. */
export async function requestExit(actor: Actor, {nodeId}: NodeParameters): Promise<readonly Done[]> {
  const {contracts, publicClient} = actor.clients
  const {address, abi} = contracts.NodeRegistry
  const data = encodeFunctionData({abi, functionName: 'requestDeregister', args: [toBytes32(nodeId)]})
  const done = [await runTransaction(actor, {to: address, data, purpose: 'begin to leave'})]
  const {selfStake} = await publicClient.readContract({
    ...contracts.StakingManager,
    functionName: 'getStakeInfo',
    args: [toBytes32(nodeId)],
  })
  if (selfStake > 0n) done.push(await unstake(actor, {nodeId, amount: selfStake}))
  return done
}

/** Ends a node's leaving when its time has come: it is deregistered and its self stake is paid to the operator. */
export async function completeExit(actor: Actor, {nodeId}: NodeParameters): Promise<readonly Done[]> {
  const {contracts, publicClient} = actor.clients
  const {NodeRegistry, StakingManager} = contracts
  const deregister = encodeFunctionData({abi: NodeRegistry.abi, functionName: 'completeDeregister', args: [toBytes32(nodeId)]})
  const done = [await runTransaction(actor, {to: NodeRegistry.address, data: deregister, purpose: 'leave'})]
  const {pendingUnbond} = await publicClient.readContract({...StakingManager, functionName: 'getStakeInfo', args: [toBytes32(nodeId)]})
  if (pendingUnbond === 0n) return done
  const unbond = encodeFunctionData({abi: StakingManager.abi, functionName: 'completeUnbond', args: [toBytes32(nodeId)]})
  return [...done, await runTransaction(actor, {to: StakingManager.address, data: unbond, purpose: 'take the self stake back'})]
}
