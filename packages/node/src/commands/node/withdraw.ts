import {withdrawCredits} from '@aleph-onchain/chain'
import {getAddress, isAddress} from 'viem'
import {hashesOf, nodeFlags, Operation, textFlag} from '../../operator/operation.ts'
import type {Command} from '../command.ts'

export const nodeWithdraw: Command = {
  usage: '--key-file OPERATOR_KEY [--to ADDRESS] [--config FILE] [--json]',
  flags: {...nodeFlags, to: textFlag},
  examples: ['aleph-node node withdraw --key-file operator.key', 'aleph-node node withdraw --key-file operator.key --to 0x…'],
  notes: 'Pays all that the contracts owe the operator, in every token. Only the operator can: the hot key of a node can never withdraw.',
  async run(input) {
    const operation = await Operation.open(input)
    const operator = await operation.operator()
    const named = operation.findText('to')
    if (named !== undefined && !isAddress(named)) throw operation.usage('--to takes an address')
    const to = getAddress(named ?? operator.wallet.account.address)
    const done = await withdrawCredits(operator, {to})
    const text = done.length === 0 ? 'There is nothing to withdraw.' : `Withdrew to ${to}\nTransactions ${hashesOf(done).join(' ')}`
    operation.print({to, transactions: hashesOf(done)}, text)
  },
}
