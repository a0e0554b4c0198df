import {encodeFunctionData} from 'viem'
import {toBytes32} from '../ids.ts'
import {type Actor, type Done, runTransaction} from './run-transaction.ts'

/** A compute node and a coordinator. */
export interface LinkParameters {
  readonly computeNode: string
  readonly coordinator: string
}

/** Asks a coordinator to link a compute node; called by the compute node's operator. */
export async function linkNode(actor: Actor, {computeNode, coordinator}: LinkParameters): Promise<Done> {
  const {address, abi} = actor.clients.contracts.NodeRegistry
  const data = encodeFunctionData({abi, functionName: 'linkNode', args: [toBytes32(computeNode), toBytes32(coordinator)]})
  return await runTransaction(actor, {to: address, data, purpose: 'ask for a link'})
}

/** Links a compute node that asked for it; called by the coordinator's operator. */
export async function acceptLink(actor: Actor, {computeNode, coordinator}: LinkParameters): Promise<Done> {
  const {address, abi} = actor.clients.contracts.NodeRegistry
  const data = encodeFunctionData({abi, functionName: 'acceptLink', args: [toBytes32(computeNode), toBytes32(coordinator)]})
  return await runTransaction(actor, {to: address, data, purpose: 'accept the link'})
}

/** Ends a link, or withdraws or refuses the request for one; called by either side's operator. */
export async function unlinkNode(actor: Actor, {computeNode}: Pick<LinkParameters, 'computeNode'>): Promise<Done> {
  const {address, abi} = actor.clients.contracts.NodeRegistry
  const data = encodeFunctionData({abi, functionName: 'unlinkNode', args: [toBytes32(computeNode)]})
  return await runTransaction(actor, {to: address, data, purpose: 'unlink the node'})
}
