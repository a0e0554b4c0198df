import {encodeFunctionData} from 'viem'
import {toBytes32} from '../ids.ts'
import {type Actor, type Done, runTransaction} from './run-transaction.ts'

/** What a node declares to have for jobs. */
export interface CapacityParameters {
  readonly nodeId: string
  readonly vcpus: number
  readonly memoryMiB: number
}

/** GPUs of one type that a node declares to have. */
export interface GpuParameters {
  readonly nodeId: string
  /** 1 to 255. */
  readonly type: number
  readonly count: number
  /** Memory of each. */
  readonly vramMiB: number
}

/** Declares a node's processors and memory; called by its operator or hot key. */
export async function declareCapacity(actor: Actor, {nodeId, vcpus, memoryMiB}: CapacityParameters): Promise<Done> {
  const {address, abi} = actor.clients.contracts.JobManager
  const data = encodeFunctionData({abi, functionName: 'declareCapacity', args: [toBytes32(nodeId), vcpus, memoryMiB]})
  return await runTransaction(actor, {to: address, data, purpose: 'declare the capacity'})
}

/** Declares a node's GPUs of one type; called by its operator or hot key. */
export async function declareGpus(actor: Actor, {nodeId, type, count, vramMiB}: GpuParameters): Promise<Done> {
  const {address, abi} = actor.clients.contracts.JobManager
  const data = encodeFunctionData({abi, functionName: 'declareGpus', args: [toBytes32(nodeId), type, count, vramMiB]})
  return await runTransaction(actor, {to: address, data, purpose: 'declare the GPUs'})
}

/** Tells which GPU types a node has, for discovery; called by its operator. */
export async function setGpuTypes(
  actor: Actor,
  {nodeId, types}: {readonly nodeId: string; readonly types: readonly number[]},
): Promise<Done> {
  const {address, abi} = actor.clients.contracts.NodeRegistry
  const bits = types.reduce((sum, type) => sum | (1n << BigInt(type)), 0n)
  const data = encodeFunctionData({abi, functionName: 'setGpuTypes', args: [toBytes32(nodeId), bits]})
  return await runTransaction(actor, {to: address, data, purpose: 'tell the GPU types'})
}
