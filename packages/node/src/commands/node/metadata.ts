import {updateMetadata} from '@aleph-onchain/chain'
import {nodeFlags, Operation, switchFlag} from '../../operator/operation.ts'
import {readNodeState} from '../../operator/read-node-state.ts'
import {readOwnDescription} from '../../operator/running-node.ts'
import type {Command} from '../command.ts'

export const nodeMetadata: Command = {
  usage: '--key-file OPERATOR_KEY [--dry-run] [--node ID] [--url URL] [--config FILE] [--json]',
  flags: {...nodeFlags, 'dry-run': switchFlag},
  examples: ['aleph-node node metadata --dry-run', 'aleph-node node metadata --key-file operator.key'],
  notes: 'What a node says of itself: address, prices, capacity. --dry-run only compares, and needs no key.',
  async run(input) {
    const operation = await Operation.open(input)
    const isDry = operation.isSet('dry-run')
    const operator = isDry ? undefined : await operation.operator()
    const nodeId = await operation.getNodeId()
    const {cid, metadata} = await readOwnDescription(operation.url)
    const {metadataCid: before} = await readNodeState(operation.clients, nodeId)
    const data = {nodeId, before, metadataCid: cid, metadata, isCurrent: before === cid}
    if (before === cid) {
      operation.print({...data, transaction: null}, `The chain names what node ${nodeId} says of itself: ${cid}`)
    } else if (operator === undefined) {
      operation.print({...data, transaction: null}, `Node ${nodeId} says ${cid} of itself, but the chain names ${before}`)
    } else {
      const {transaction} = await updateMetadata(operator, {nodeId, metadataCid: cid, region: metadata.region})
      operation.print({...data, transaction}, `The chain names ${cid} now, no longer ${before}\nTransaction ${transaction}`)
    }
  },
}
