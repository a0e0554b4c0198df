import {type DeployManifest, protocolContracts} from '@aleph-onchain/contracts'
import {getAddress, type Hex} from 'viem'

function addressOf(index: number): Hex {
  return getAddress(`0x${(0xa1e9_0000 + index).toString(16).padStart(40, '0')}`)
}

/** Manifest of a deployment that is nowhere: every contract has an address of its own, from block 1 on. */
export function fakeManifest({chainId = 31_337}: {readonly chainId?: number} = {}): DeployManifest {
  const names = [...protocolContracts, 'AlephToken', 'SwapRouter'] as const
  const contracts = Object.fromEntries(names.map((name, index) => [name, {address: addressOf(index), block: 1}]))
  const holders = ['schedulers', 'settlers', 'reporters', 'verifiers', 'renewers', 'curators', 'committee', 'pausers', 'guardians']
  return {
    profile: 'devnet',
    chainId,
    version: '0.1.0',
    deployer: addressOf(100),
    contracts: contracts as DeployManifest['contracts'],
    libraries: {},
    tokens: {
      ALEPH: {address: contracts.AlephToken?.address ?? addressOf(0), decimals: 18},
      USDC: {address: addressOf(101), decimals: 6, pool: addressOf(102)},
    },
    holders: Object.fromEntries(holders.map((group) => [group, []])) as unknown as DeployManifest['holders'],
    treasury: addressOf(103),
    insurance: addressOf(103),
    parameters: {},
  }
}
