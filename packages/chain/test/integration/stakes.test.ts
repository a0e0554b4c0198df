import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {getEvent, startTestChain, type TestChain} from '@aleph-onchain/testkit/chain'
import {type Hex, parseEther, zeroAddress, zeroHash} from 'viem'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {findNode, listCredits, unstake} from '../../src/index.ts'
import {compareWithContracts} from '../support/compare-with-contracts.ts'
import {actorOf} from '../support/node-parts.ts'
import {approve, bringUpNode, people} from '../support/scenario.ts'
import {dumpProjections, dumpRebuilt, watcherOf} from '../support/watching.ts'

const committee = 4
const hour = 3600

let chain: TestChain
let database: Database
let nodeId: Hex

beforeAll(async () => {
  chain = await startTestChain()
  database = await sqliteFixture.open()
  nodeId = await bringUpNode(chain)
})

afterAll(async () => {
  await chain?.stop()
  await database?.stop()
})

async function read() {
  await watcherOf({manifest: chain.manifest, rpcUrls: [chain.rpcUrl], database}).catchUp()
  await compareWithContracts(chain, database.reader)
  expect(await dumpProjections(database.reader)).toEqual(await dumpRebuilt(database, chain.manifest))
  return await findNode(database.reader, nodeId.slice(2))
}

async function slash(bps: bigint): Promise<bigint> {
  const {StakingManager} = chain.contracts
  const wallet = chain.wallet(committee)
  const args = [nodeId, bps, zeroAddress, 0n, zeroHash] as const
  const requested = await chain.run(wallet.writeContract({...StakingManager, functionName: 'requestSlash', args}))
  const {requestId} = getEvent(requested, 'StakingManager', 'SlashRequested').args
  expect(await read()).toMatchObject({isFrozen: true})
  await chain.passTime(48 * hour + 1)
  const executed = await chain.run(wallet.writeContract({...StakingManager, functionName: 'executeSlash', args: [requestId]}))
  return getEvent(executed, 'StakingManager', 'SlashExecuted').args.slashId
}

it('delegations come and go as the pool counts them', async () => {
  const {StakingManager} = chain.contracts
  const other = chain.wallet(7)
  await approve(chain, other, chain.manifest.contracts.AlephToken.address, StakingManager.address)
  await chain.run(other.writeContract({...StakingManager, functionName: 'delegate', args: [nodeId, parseEther('1234.5'), 0n]}))
  await chain.run(other.writeContract({...StakingManager, functionName: 'undelegate', args: [nodeId, parseEther('100'), false]}))
  await chain.run(other.writeContract({...StakingManager, functionName: 'undelegate', args: [nodeId, parseEther('7'), true]}))
  await unstake(actorOf(chain, people.operator), {nodeId: nodeId.slice(2), amount: parseEther('10')})
  expect(await read()).toMatchObject({status: 'inactive', stake: {selfLeaving: parseEther('10'), metSince: 0}})
})

it('a slash takes from live and leaving stake alike, and a refund gives back', async () => {
  const before = await read()
  const slashId = await slash(3000n)
  const after = await read()
  expect(after?.stake.self).toBeLessThan(before?.stake.self ?? 0n)
  const {AlephTimelock, StakingManager} = chain.contracts
  await chain.client.setBalance({address: AlephTimelock.address, value: 10n ** 18n})
  await chain.client.impersonateAccount({address: AlephTimelock.address})
  await chain.run(
    chain
      .wallet(0)
      .writeContract({...StakingManager, functionName: 'refundSlash', args: [slashId], account: AlephTimelock.address, gas: 1_000_000n}),
  )
  expect(await read()).toMatchObject({isFrozen: false})
})

it('a slash that reaches delegators does as well, and pays out', async () => {
  const {StakingManager} = chain.contracts
  // Most self stake leaves and is withdrawn, so that the next slash goes beyond it.
  const {stake} = (await read()) ?? {}
  const actor = actorOf(chain, people.operator)
  const rest = (stake?.self ?? 0n) - parseEther('1000')
  await chain.run(actorWallet(actor).writeContract({...StakingManager, functionName: 'unstake', args: [nodeId, rest, true]}))
  await chain.passTime(15 * 24 * hour)
  await chain.run(actorWallet(actor).writeContract({...StakingManager, functionName: 'completeUnbond', args: [nodeId]}))
  await read()
  const slashId = await slash(3000n)
  const slashed = await read()
  expect(slashed?.stake.self).toBe(0n)
  await chain.run(chain.wallet(7).writeContract({...StakingManager, functionName: 'withdrawFor', args: [chain.account(7).address, nodeId]}))
  await read()
  await chain.passTime(15 * 24 * hour)
  await chain.run(chain.wallet(0).writeContract({...StakingManager, functionName: 'releaseSlash', args: [slashId]}))
  await read()
  expect((await listCredits(database.reader, chain.manifest.insurance)).some(({contract}) => contract === 'StakingManager')).toBe(true)
})

function actorWallet({wallet}: ReturnType<typeof actorOf>) {
  return wallet
}
