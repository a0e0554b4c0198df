import {activateNode, runTransaction} from '@aleph-onchain/chain'
import {encodeFunctionData, zeroHash} from 'viem'
import {hashesOf, nodeFlags, Operation} from '../../operator/operation.ts'
import {readNodeState} from '../../operator/read-node-state.ts'
import type {Command} from '../command.ts'

export const nodeActivate: Command = {
  usage: '[--key-file OPERATOR_KEY] [--node ID] [--config FILE] [--json]',
  flags: nodeFlags,
  examples: ['aleph-node node activate --key-file operator.key', 'aleph-node node activate'],
  notes:
    'The stake has to have been enough for a while; `aleph-node node status` says until when. Without --key-file the hot key of the node does it.',
  async run(input) {
    const operation = await Operation.open(input)
    const actor = await operation.either()
    const nodeId = await operation.getNodeId()
    const {clients} = operation
    const {NodeRegistry} = clients.contracts
    const before = await readNodeState(clients, nodeId)
    const done = []
    // A node that was silent too long counts as down, and is not activated; where its stake is ready, the sign of life is enough.
    if (before.status === 'inactive' && before.time > before.liveUntil) {
      const data = encodeFunctionData({...NodeRegistry, functionName: 'heartbeat', args: [zeroHash]})
      done.push(await runTransaction(actor, {to: NodeRegistry.address, data, purpose: 'give a sign of life'}))
    }
    if (!(await isActive(operation, nodeId))) {
      const activated = await activateNode(actor, {nodeId}).catch(async (error: unknown) => {
        // The running node does it too, as soon as it can.
        if (await isActive(operation, nodeId)) return undefined
        throw error
      })
      if (activated !== undefined) done.push(activated)
    }
    const transactions = hashesOf(done)
    const text =
      transactions.length === 0 ? `Node ${nodeId} was active already` : `Node ${nodeId} is active\nTransactions ${transactions.join(' ')}`
    operation.print({nodeId, transactions}, text)
  },
}

async function isActive({clients}: Operation, nodeId: string): Promise<boolean> {
  return await clients.publicClient.readContract({...clients.contracts.NodeRegistry, functionName: 'isNodeActive', args: [`0x${nodeId}`]})
}
