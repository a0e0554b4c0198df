import {findHotKey} from '../../hot-key.ts'
import {explainNode} from '../../operator/explain-node.ts'
import {listPending} from '../../operator/list-pending.ts'
import {nodeFlags, Operation} from '../../operator/operation.ts'
import {readNodeState} from '../../operator/read-node-state.ts'
import {readOwnDescription} from '../../operator/running-node.ts'
import type {Command} from '../command.ts'
import {renderFindings} from '../render-findings.ts'

export const nodeStatus: Command = {
  usage: '[--node ID] [--url URL] [--config FILE] [--json]',
  flags: nodeFlags,
  examples: ['aleph-node node status --config config.toml', 'aleph-node node status --json'],
  notes: 'Says what is missing before the node works, in the order in which it is to be done. Needs no key of the operator.',
  async run(input) {
    const operation = await Operation.open(input)
    if (operation.findText('key-file') !== undefined) await operation.operator()
    const nodeId = await operation.getNodeId()
    const hotKey = (await findHotKey(operation.options.chain.privateKeyPath))?.address
    const state = await readNodeState(operation.clients, nodeId)
    const own = await readOwnDescription(operation.url).catch(() => undefined)
    const pending = await listPending(operation.options, hotKey)
    const findings = explainNode(state, {hotKey, own, pending})
    const isWorking = findings.every(({status}) => status !== 'fail') && state.status === 'active'
    operation.print({...state, isWorking, findings, pending}, renderFindings(findings).trimEnd())
  },
}
