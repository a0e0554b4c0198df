import {delegate, stake} from '@aleph-onchain/chain'
import {nodeFlags, Operation, textFlag} from '../../operator/operation.ts'
import {parseAmount} from '../../operator/parse-amount.ts'
import type {Command} from '../command.ts'

export const nodeStake: Command = {
  usage: '--amount ALEPH --key-file OPERATOR_KEY [--node ID] [--config FILE] [--json]',
  flags: {...nodeFlags, amount: textFlag},
  examples: ['aleph-node node stake --amount 200000 --key-file operator.key'],
  notes: 'The stake is the operator’s: it comes back by `aleph-node node exit`, and bad service can cost a part of it.',
  async run(input) {
    const operation = await Operation.open(input)
    const amount = readAmount(operation)
    const operator = await operation.operator()
    const nodeId = await operation.getNodeId()
    const {transaction} = await stake(operator, {nodeId, amount})
    operation.print(
      {nodeId, amount, transaction},
      `Staked ${operation.findText('amount')} ALEPH on node ${nodeId}\nTransaction ${transaction}`,
    )
  },
}

export const nodeDelegate: Command = {
  usage: '--node ID --amount ALEPH --key-file KEY [--config FILE] [--json]',
  flags: {...nodeFlags, amount: textFlag},
  examples: [`aleph-node node delegate --node ${'3f'.repeat(4)}… --amount 50000 --key-file delegator.key`],
  notes: 'Anybody may delegate to any node; the key is that of the delegator, to whom the rewards go.',
  async run(input) {
    const operation = await Operation.open(input)
    const amount = readAmount(operation)
    const nodeId = operation.findNode('node')
    if (nodeId === undefined) throw operation.usage('--node ID is missing: the node to delegate to')
    const delegator = await operation.operator()
    const {transaction} = await delegate(delegator, {nodeId, amount})
    operation.print(
      {nodeId, amount, transaction},
      `Delegated ${operation.findText('amount')} ALEPH to node ${nodeId}\nTransaction ${transaction}`,
    )
  },
}

function readAmount(operation: Operation): bigint {
  const amount = parseAmount(operation.getText('amount', 'ALEPH, like 200000 or 0.5'))
  if (amount !== undefined) return amount
  throw operation.usage('--amount takes ALEPH above nothing, like 200000 or 0.5')
}
