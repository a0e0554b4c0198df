import {toHex} from 'viem'
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
