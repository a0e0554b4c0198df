import {registerNode} from '@aleph-onchain/chain'
import {type Hex, zeroHash} from 'viem'
import {nodeFlags, Operation, textFlag} from '../../operator/operation.ts'
import {readOwnDescription} from '../../operator/running-node.ts'
import type {Command} from '../command.ts'

export const nodeRegister: Command = {
  usage: '--key-file OPERATOR_KEY --reward-share-bps N [--region TEXT] [--salt HEX] [--url URL] [--config FILE] [--json]',
  flags: {...nodeFlags, region: textFlag, 'reward-share-bps': textFlag, salt: textFlag},
  examples: [
    'aleph-node node register --key-file /media/stick/operator.key --region eu-west-paris --reward-share-bps 1000',
    'aleph-node node register --key-file operator.key --reward-share-bps 0 --url https://node.example.org --json',
  ],
  notes: `The node has to run: its registration names the hash of what it says of itself (/api/v2/node/metadata).
The key of the operator owns the stake and the earnings. Keep it off the machine of the node; the hot key, which lies there, can never withdraw.
--reward-share-bps is the part of the node's earnings that goes to its delegators, in hundredths of a percent.`,
  async run(input) {
    const operation = await Operation.open(input)
    const rewardShareBps = operation.findNumber('reward-share-bps', {min: 0, max: 10_000})
    if (rewardShareBps === undefined) throw operation.usage('--reward-share-bps is missing: 0 to 10000, the delegators’ share')
    const salt = readSalt(operation)
    const operator = await operation.operator()
    const {cid, metadata} = await readOwnDescription(operation.url)
    const region = operation.findText('region') ?? metadata.region
    if (!/^[\x20-\x7e]{0,32}$/.test(region)) throw operation.usage('--region takes at most 32 characters of ASCII')
    if (region !== metadata.region)
      operation.warn(`The node says that it is in "${metadata.region}"; set node.region to "${region}" as well.`)
    const {role} = operation.options.node
    const {nodeId, transaction} = await registerNode(operator, {type: role, metadataCid: cid, region, rewardShareBps, salt})
    operation.print(
      {nodeId, role, operator: operator.wallet.account.address, metadataCid: cid, region, transaction},
      `Registered ${role} node ${nodeId}\nTransaction ${transaction}\nNext: aleph-node node hot-key, then aleph-node node stake; aleph-node node status says what is missing.`,
    )
  },
}

function readSalt(operation: Operation): Hex {
  const salt = operation.findText('salt')
  if (salt === undefined) return zeroHash
  if (/^0x[0-9a-fA-F]{64}$/.test(salt)) return salt as Hex
  throw operation.usage('--salt takes 0x and 64 hex digits')
}
