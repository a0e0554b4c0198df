import {toHex} from 'viem'
import {type HDAccount, mnemonicToAccount} from 'viem/accounts'
import type {DevnetSigner} from '../ts/deploy/index.ts'

/** Returns one of anvil's accounts. */
export function anvilAccount(addressIndex: number): HDAccount {
  return mnemonicToAccount('test test test test test test test test test test test junk', {addressIndex})
}

/** Returns anvil's ten accounts with their keys. */
export function anvilSigners(): readonly DevnetSigner[] {
  return Array.from({length: 10}, (_, index) => {
    const account = anvilAccount(index)
    const key = account.getHdKey().privateKey
    if (key === null) throw new Error('derived account without a private key')
    return {address: account.address, privateKey: toHex(key)}
  })
}
