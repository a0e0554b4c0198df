import {declareCapacity} from '@aleph-onchain/chain'
import {nodeFlags, Operation, textFlag} from '../../operator/operation.ts'
import {readOwnDescription} from '../../operator/running-node.ts'
import type {Command} from '../command.ts'

const most = 2 ** 32 - 1

export const nodeCapacity: Command = {
  usage: '[--vcpus N --memory-mib N] [--key-file OPERATOR_KEY] [--node ID] [--url URL] [--config FILE] [--json]',
  flags: {...nodeFlags, vcpus: textFlag, 'memory-mib': textFlag},
  examples: ['aleph-node node capacity', 'aleph-node node capacity --vcpus 16 --memory-mib 65536 --key-file operator.key'],
  notes: 'Without amounts it declares what the running node has. Without --key-file the hot key of the node does it.',
  async run(input) {
    const operation = await Operation.open(input)
    const wanted = await readWanted(operation)
    const actor = await operation.either()
    const nodeId = await operation.getNodeId()
    const {JobManager} = operation.clients.contracts
    const declared = await operation.clients.publicClient.readContract({...JobManager, functionName: 'capacityOf', args: [`0x${nodeId}`]})
    const text = `${wanted.vcpus} processors and ${wanted.memoryMiB} MiB of memory`
    if (declared.vcpus === wanted.vcpus && declared.memoryMiB === wanted.memoryMiB) {
      operation.print({nodeId, ...wanted, transaction: null}, `Node ${nodeId} has declared ${text} already`)
      return
    }
    const {transaction} = await declareCapacity(actor, {nodeId, ...wanted})
    operation.print({nodeId, ...wanted, transaction}, `Node ${nodeId} declares ${text}\nTransaction ${transaction}`)
  },
}

async function readWanted(operation: Operation): Promise<{readonly vcpus: number; readonly memoryMiB: number}> {
  const vcpus = operation.findNumber('vcpus', {min: 0, max: most})
  const memoryMiB = operation.findNumber('memory-mib', {min: 0, max: most})
  if (vcpus !== undefined && memoryMiB !== undefined) return {vcpus, memoryMiB}
  if (vcpus !== undefined || memoryMiB !== undefined) throw operation.usage('--vcpus and --memory-mib go together')
  const {capacity} = (await readOwnDescription(operation.url)).metadata
  if (capacity === undefined) throw operation.usage('The node runs no machines: capacity is for compute nodes')
  return capacity
}
