import {describe, expect, test} from 'vitest'
import {protocolContracts} from './abis.ts'
import {holderGroups} from './deploy/protocol-config.ts'
import {formatManifest} from './manifest.ts'
import {parseManifest} from './parse-manifest.ts'
import {recordOf} from './record-of.ts'

const address = '0x00000000000000000000000000000000000000AA'
const contract = {address, block: 7, codeHash: `0x${'11'.repeat(32)}`}
const manifest = {
  profile: 'arbitrum',
  chainId: 42161,
  version: '0.1.0',
  deployer: address,
  contracts: recordOf([...protocolContracts, 'AlephToken', 'SwapRouter', 'SequencerFeed'], () => contract),
  libraries: {Ledger: address},
  tokens: {USDC: {address, decimals: 6, pool: address}},
  holders: recordOf(holderGroups, () => [address]),
  treasury: address,
  insurance: address,
  parameters: {NodeRegistry: {heartbeatInterval: '3600'}},
}

describe('parseManifest', () => {
  test('reads what formatManifest wrote', () => {
    const parsed = parseManifest(manifest)
    expect(parsed).toEqual(manifest)
    expect(parseManifest(JSON.parse(formatManifest(parsed)))).toEqual(parsed)
  })

  test.each([
    {what: 'no object', value: null, problem: 'The manifest is not an object'},
    {what: 'an unknown profile', value: {...manifest, profile: 'mainnet'}, problem: 'profile is not one of arbitrum, devnet'},
    {what: 'a negative chain id', value: {...manifest, chainId: -1}, problem: 'chainId is not a whole number'},
    {
      what: 'a missing contract',
      value: {...manifest, contracts: {...manifest.contracts, SLAManager: undefined}},
      problem: 'contracts.SLAManager is not an object',
    },
    {
      what: 'an address with a wrong checksum',
      value: {...manifest, treasury: '0x00000000000000000000000000000000000000aA'},
      problem: 'treasury is not an address',
    },
    {
      what: 'a parameter that is no decimal number',
      value: {...manifest, parameters: {NodeRegistry: {heartbeatInterval: 3600}}},
      problem: 'parameters.NodeRegistry.heartbeatInterval is not a decimal number as text',
    },
    {
      what: 'a holder that is no address',
      value: {...manifest, holders: {...manifest.holders, pausers: ['me']}},
      problem: 'holders.pausers[0] is not an address',
    },
  ])('refuses $what', ({value, problem}) => {
    expect(() => parseManifest(value)).toThrow(expect.objectContaining({reason: {code: 'CONTRACTS_FILE_INVALID', problem}}))
  })
})
