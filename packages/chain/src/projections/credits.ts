import type {ProtocolContract} from '@aleph-onchain/contracts'
import {addAmount, type Projecting} from './projection-state.ts'

/** Changes what a contract owes an account. */
export async function changeCredit(
  {state}: Projecting,
  {contract, account, token}: {readonly contract: ProtocolContract; readonly account: string; readonly token: string},
  change: bigint | string,
): Promise<void> {
  const row = await state.find('chain_credits', contract, account, token)
  const amount = addAmount(row?.amount ?? '0', change)
  if (amount === '0') state.remove('chain_credits', contract, account, token)
  else state.put('chain_credits', {contract, account, token, amount})
}
