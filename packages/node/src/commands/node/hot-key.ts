import {setHeartbeatKey} from '@aleph-onchain/chain'
import {createHotKey} from '../../hot-key.ts'
import {nodeFlags, Operation} from '../../operator/operation.ts'
import type {Command} from '../command.ts'

export const nodeHotKey: Command = {
  usage: '--key-file OPERATOR_KEY [--node ID] [--config FILE] [--json]',
  flags: nodeFlags,
  examples: ['aleph-node node hot-key --key-file /media/stick/operator.key --config /etc/aleph/config.toml'],
  notes: `To be run on the machine of the node: the hot key (chain.private_key_path) signs its own consent.
The hot key beats, accepts jobs, proves and settles. It can never withdraw, unstake or change who operates the node.`,
  async run(input) {
    const operation = await Operation.open(input)
    const operator = await operation.operator()
    const nodeId = await operation.getNodeId()
    const hotKey = await createHotKey(operation.options.chain.privateKeyPath)
    const {transaction} = await setHeartbeatKey(operator, {nodeId, hotKey})
    operation.print(
      {nodeId, hotKey: hotKey.address, transaction},
      `${hotKey.address} acts for node ${nodeId} now\nTransaction ${transaction}\nNext: send it some ETH for its transactions.`,
    )
  },
}
