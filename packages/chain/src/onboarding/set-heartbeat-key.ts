import {typedData, typedDataDomain} from '@aleph-onchain/contracts'
import {encodeFunctionData, type LocalAccount, zeroAddress} from 'viem'
import {toBytes32} from '../ids.ts'
import {type Actor, type Done, runTransaction} from './run-transaction.ts'

const validSeconds = 3600n

/** Lets a hot key act for a node: beat, accept jobs, prove storage. The key itself signs its consent; it can never withdraw. */
export async function setHeartbeatKey(
  actor: Actor,
  {nodeId, hotKey}: {readonly nodeId: string; readonly hotKey: LocalAccount},
): Promise<Done> {
  const {contracts, manifest, publicClient} = actor.clients
  const {address, abi} = contracts.NodeRegistry
  const deadline = (await publicClient.getBlock()).timestamp + validSeconds
  const signature = await hotKey.signTypedData({
    domain: typedDataDomain('NodeRegistry', manifest.chainId, address),
    types: typedData,
    primaryType: 'HeartbeatKey',
    message: {nodeId: toBytes32(nodeId), key: hotKey.address, deadline},
  })
  const data = encodeFunctionData({abi, functionName: 'setHeartbeatKey', args: [toBytes32(nodeId), hotKey.address, deadline, signature]})
  return await runTransaction(actor, {to: address, data, purpose: 'set the hot key'})
}

/** Takes a node's hot key away. */
export async function removeHeartbeatKey(actor: Actor, {nodeId}: {readonly nodeId: string}): Promise<Done> {
  const {address, abi} = actor.clients.contracts.NodeRegistry
  const data = encodeFunctionData({abi, functionName: 'setHeartbeatKey', args: [toBytes32(nodeId), zeroAddress, 0n, '0x']})
  return await runTransaction(actor, {to: address, data, purpose: 'remove the hot key'})
}
