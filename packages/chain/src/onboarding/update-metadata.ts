import {encodeFunctionData} from 'viem'
import {toBytes32, writeShortText} from '../ids.ts'
import {type Actor, type Done, runTransaction} from './run-transaction.ts'

/** Replaces a node's metadata file and region. */
export async function updateMetadata(
  actor: Actor,
  {nodeId, metadataCid, region = ''}: {readonly nodeId: string; readonly metadataCid: string; readonly region?: string},
): Promise<Done> {
  const {address, abi} = actor.clients.contracts.NodeRegistry
  const args = [toBytes32(nodeId), toBytes32(metadataCid), writeShortText(region)] as const
  const data = encodeFunctionData({abi, functionName: 'updateMetadata', args})
  return await runTransaction(actor, {to: address, data, purpose: 'update the metadata'})
}
