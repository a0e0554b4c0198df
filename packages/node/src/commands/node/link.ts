import {acceptLink, linkNode} from '@aleph-onchain/chain'
import {nodeFlags, Operation, textFlag} from '../../operator/operation.ts'
import type {Command} from '../command.ts'

export const nodeLink: Command = {
  usage: '--coordinator ID --key-file OPERATOR_KEY [--node ID] [--config FILE] [--json]',
  flags: {...nodeFlags, coordinator: textFlag},
  examples: [`aleph-node node link --coordinator ${'7a'.repeat(4)}… --key-file operator.key`],
  notes:
    'A compute node asks, the operator of the coordinator accepts with `aleph-node node accept-link`. A coordinator brings its nodes’ signs of life to the chain.',
  async run(input) {
    const operation = await Operation.open(input)
    const coordinator = operation.findNode('coordinator')
    if (coordinator === undefined) throw operation.usage('--coordinator ID is missing')
    const operator = await operation.operator()
    const computeNode = await operation.getNodeId()
    const {transaction} = await linkNode(operator, {computeNode, coordinator})
    operation.print({computeNode, coordinator, transaction}, `Asked coordinator ${coordinator} for a link\nTransaction ${transaction}`)
  },
}

export const nodeAcceptLink: Command = {
  usage: '--node COMPUTE_NODE --key-file OPERATOR_KEY [--coordinator ID] [--config FILE] [--json]',
  flags: {...nodeFlags, coordinator: textFlag},
  examples: [`aleph-node node accept-link --node ${'3f'.repeat(4)}… --key-file coordinator-operator.key`],
  notes: 'Without --coordinator it is the node of the operator’s key.',
  async run(input) {
    const operation = await Operation.open(input)
    const computeNode = operation.findNode('node')
    if (computeNode === undefined) throw operation.usage('--node ID is missing: the compute node that asked')
    const operator = await operation.operator()
    const coordinator = operation.findNode('coordinator') ?? (await operation.getOwnNodeId())
    const {transaction} = await acceptLink(operator, {computeNode, coordinator})
    operation.print(
      {computeNode, coordinator, transaction},
      `Linked node ${computeNode} to coordinator ${coordinator}\nTransaction ${transaction}`,
    )
  },
}
