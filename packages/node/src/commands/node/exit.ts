import {completeExit, requestExit} from '@aleph-onchain/chain'
import {formatDuration} from '../../operator/format.ts'
import {hashesOf, nodeFlags, Operation, switchFlag} from '../../operator/operation.ts'
import {readNodeState} from '../../operator/read-node-state.ts'
import type {Command} from '../command.ts'

export const nodeExit: Command = {
  usage: '--request | --complete  --key-file OPERATOR_KEY [--node ID] [--config FILE] [--json]',
  flags: {...nodeFlags, request: switchFlag, complete: switchFlag},
  examples: ['aleph-node node exit --request --key-file operator.key', 'aleph-node node exit --complete --key-file operator.key'],
  notes: `--request begins: the node takes no work any more, and its stake starts to leave. Drain it first; it is refused while there are jobs.
--complete, after the unbonding period, ends it: the stake is paid to the operator.`,
  async run(input) {
    const operation = await Operation.open(input)
    const isRequest = operation.isSet('request')
    if (isRequest === operation.isSet('complete')) throw operation.usage('name one of --request and --complete')
    const operator = await operation.operator()
    const nodeId = await operation.getNodeId()
    const done = isRequest ? await requestExit(operator, {nodeId}) : await completeExit(operator, {nodeId})
    const {status, unbondingCompleteAt, time} = await readNodeState(operation.clients, nodeId)
    const text = isRequest
      ? `Node ${nodeId} is leaving.\nIn ${formatDuration(unbondingCompleteAt - time)}: aleph-node node exit --complete`
      : `Node ${nodeId} has left; its stake is with the operator.`
    operation.print({nodeId, status, unbondingCompleteAt, transactions: hashesOf(done)}, text)
  },
}
