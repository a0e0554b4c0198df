import {drain} from '@aleph-onchain/chain'
import {hashesOf, nodeFlags, Operation, textFlag} from '../../operator/operation.ts'
import {readNodeState} from '../../operator/read-node-state.ts'
import {listOpenJobs} from '../../operator/running-node.ts'
import type {Command} from '../command.ts'

export const nodeDrain: Command = {
  usage: '[--notice all|JOB,…] [--key-file OPERATOR_KEY] [--node ID] [--url URL] [--config FILE] [--json]',
  flags: {...nodeFlags, notice: textFlag},
  examples: ['aleph-node node drain', 'aleph-node node drain --notice all', 'aleph-node node drain --notice 12,17 --key-file operator.key'],
  notes: `Takes no more jobs; those that run go on, unless they are given notice. \`aleph-node node capacity\` undoes it.
Without --key-file the hot key of the node does it.`,
  async run(input) {
    const operation = await Operation.open(input)
    const actor = await operation.either()
    const nodeId = await operation.getNodeId()
    const jobIds = await readJobs(operation, nodeId)
    const {gpuTypes, jobs} = await readNodeState(operation.clients, nodeId)
    const done = await drain(actor, {nodeId, gpuTypes, jobIds})
    operation.print(
      {nodeId, jobs, noticeGiven: jobIds, transactions: hashesOf(done)},
      `Node ${nodeId} takes no more jobs; ${jobs} are on it, ${jobIds.length} of them were given notice.`,
    )
  },
}

async function readJobs(operation: Operation, nodeId: string): Promise<readonly bigint[]> {
  const text = operation.findText('notice')
  if (text === undefined) return []
  if (text === 'all') return await listOpenJobs(operation.url, nodeId)
  if (/^[1-9]\d{0,18}(?:,[1-9]\d{0,18})*$/.test(text)) return text.split(',').map(BigInt)
  throw operation.usage('--notice takes "all" or numbers of jobs, like 12,17')
}
