import {afterAll, beforeAll, expect, test} from 'vitest'
import {deployProtocol, findDifferences} from '../ts/deploy/index.ts'
import {contractsOf, type DeployManifest} from '../ts/index.ts'
import {anvilAccount} from './accounts.ts'
import {type Arbitrum, arbitrumChainId, startArbitrum} from './arbitrum.ts'

let chain: Arbitrum
let manifest: DeployManifest

beforeAll(async () => {
  chain = await startArbitrum()
})

afterAll(async () => await chain?.anvil.stop())

test('goes on where an earlier run broke off', async () => {
  const {client} = chain.anvil
  const options = {client, account: anvilAccount(0), config: chain.config, profile: 'arbitrum'} as const
  const firstNonce = await client.getTransactionCount({address: options.account.address})
  const firstBlock = Number(await client.getBlockNumber())
  let steps = 0
  const breakOff = () => {
    steps += 1
    if (steps === 60) throw new Error('the machine was switched off')
  }
  await expect(deployProtocol({...options, onStep: breakOff})).rejects.toThrow('switched off')
  const titles: string[] = []
  manifest = await deployProtocol({...options, resume: {firstNonce, firstBlock}, onStep: ({title}) => titles.push(title)})
  expect(titles[0]).not.toMatch(/^create/)
  expect(titles.at(-1)).toBe('renounce DEFAULT_ADMIN_ROLE in StakeVotes')
})

test('writes a manifest of Arbitrum with the addresses that were given', () => {
  const {config} = chain
  expect(manifest).toMatchObject({
    profile: 'arbitrum',
    chainId: arbitrumChainId,
    contracts: {
      AlephToken: {address: config.aleph},
      SwapRouter: {address: config.swapRouter},
      SequencerFeed: {address: config.sequencerFeed},
    },
    treasury: config.treasury,
    insurance: config.insurance,
    holders: config.holders,
    parameters: {RewardsDistributor: {rootCap: `${config.rewardRootCap}`}, DomainRegistry: {verifierThreshold: '3'}},
  })
})

test('leaves on the chain what the manifest says, and the split of fees that was given', async () => {
  const {client} = chain.anvil
  expect(await findDifferences(client, manifest)).toEqual([])
  const split = await client.readContract({...contractsOf(manifest).PaymentManager, functionName: 'communitySplit'})
  expect(split.map(({bps}) => bps)).toEqual(chain.config.communitySplit?.map(({bps}) => bps))
})
