import {type LocalAccount, toHex} from 'viem'
import {mnemonicToAccount} from 'viem/accounts'

/** Account with its key in the open: for a devnet and nothing else. */
export interface DevnetAccount {
  readonly address: `0x${string}`
  readonly privateKey: `0x${string}`
}

/** The phrase that anvil and Hardhat use for their default accounts. */
const mnemonic = 'test test test test test test test test test test test junk'

/** Derives anvil's ten default accounts. */
export function devnetAccounts(): readonly DevnetAccount[] {
  return Array.from({length: 10}, (_, addressIndex) => {
    const account = mnemonicToAccount(mnemonic, {addressIndex})
    const key = account.getHdKey().privateKey
    if (key === null) throw new TypeError('derived account without a private key')
    return {address: account.address, privateKey: toHex(key)}
  })
}

/** Accounts below belong to people, those from here on to the operators of nodes. */
const firstOperator = 100

/** Derives the account that operates node n. */
export function operatorAccount(n: number): LocalAccount {
  return mnemonicToAccount(mnemonic, {addressIndex: firstOperator + n})
}

/** Derives the account that delegates to every node. */
export function delegatorAccount(): LocalAccount {
  return mnemonicToAccount(mnemonic, {addressIndex: firstOperator})
}
