import type {ChainNodeType} from '@aleph-onchain/database'
import {encodeFunctionData, type Hex, zeroHash} from 'viem'
import {fromBytes32, toBytes32, writeShortText} from '../ids.ts'
import {type Actor, getEventOf, runTransaction} from './run-transaction.ts'

/** What a node is registered with. */
export interface RegisterNodeParameters {
  readonly type: ChainNodeType
  /** SHA-256 of its metadata file, 64 hex digits. */
  readonly metadataCid: string
  /** Where it is, at most 32 characters of ASCII. */
  readonly region?: string
  /** Basis points of its earnings for its delegators. */
  readonly rewardShareBps: number
  /** Together with the operator it determines the id. */
  readonly salt?: Hex
}

/** Numbers of node types in NodeRegistry. */
const typeNumbers = {coordinator: 0, compute: 1} as const satisfies Record<ChainNodeType, number>

/** Registers a node of the wallet's account, which becomes its operator. */
export async function registerNode(
  actor: Actor,
  {type, metadataCid, region = '', rewardShareBps, salt = zeroHash}: RegisterNodeParameters,
): Promise<{readonly nodeId: string; readonly transaction: Hex}> {
  const {address, abi} = actor.clients.contracts.NodeRegistry
  const args = [typeNumbers[type], toBytes32(metadataCid), writeShortText(region), rewardShareBps, salt] as const
  const data = encodeFunctionData({abi, functionName: 'registerNode', args})
  const done = await runTransaction(actor, {to: address, data, purpose: 'register the node'})
  return {nodeId: fromBytes32(getEventOf(done, 'NodeRegistry', 'NodeRegistered').args.nodeId), transaction: done.transaction}
}
