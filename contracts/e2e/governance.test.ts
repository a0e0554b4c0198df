import {encodeDeployData, encodeFunctionData, type Hex, keccak256, parseEther, toHex} from 'viem'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {findDifferences} from '../ts/deploy/index.ts'
import {waitForReceipt} from '../ts/deploy/wait-for-receipt.ts'
import {rewardsDistributorAbi, rewardsDistributorBytecode} from '../ts/generated/rewards-distributor.ts'
import {roles} from '../ts/index.ts'
import {approve} from './nodes.ts'
import {errorOf, getEvent, startWorld, type World} from './world.ts'

// Indices of anvil's accounts.
const [proposer, opponent, newScheduler] = [5, 6, 4]
const description = 'Beat twice an hour, renew the distributor, take in a scheduler'
const day = 86_400

let world: World
let implementation: Hex
let proposalId: bigint
let proposal: readonly [targets: readonly Hex[], values: readonly bigint[], calldatas: readonly Hex[]]

beforeAll(async () => {
  world = await startWorld()
  implementation = await deployImplementation()
  proposal = describeProposal()
})

afterAll(async () => await world?.stop())

async function deployImplementation(): Promise<Hex> {
  const data = encodeDeployData({abi: rewardsDistributorAbi, bytecode: rewardsDistributorBytecode})
  const hash = await world.wallet(9).sendTransaction({data})
  const {contractAddress} = await waitForReceipt(world.client, hash)
  if (!contractAddress) throw new Error('the implementation was not deployed')
  return contractAddress
}

/** Changes a parameter, upgrades a proxy, grants a role. */
function describeProposal(): typeof proposal {
  const {NodeRegistry, RewardsDistributor, JobManager} = world.contracts
  const calls = [
    [NodeRegistry.address, encodeFunctionData({abi: NodeRegistry.abi, functionName: 'setHeartbeatInterval', args: [1800n]})],
    [
      RewardsDistributor.address,
      encodeFunctionData({abi: RewardsDistributor.abi, functionName: 'upgradeToAndCall', args: [implementation, '0x']}),
    ],
    [
      JobManager.address,
      encodeFunctionData({
        abi: JobManager.abi,
        functionName: 'grantRole',
        args: [roles.SCHEDULER_ROLE, world.wallet(newScheduler).account.address],
      }),
    ],
  ] as const
  return [calls.map(([target]) => target), calls.map(() => 0n), calls.map(([, data]) => data)]
}

async function stateOf(): Promise<string | undefined> {
  const state = await world.client.readContract({...world.contracts.AlephGovernor, functionName: 'state', args: [proposalId]})
  return ['Pending', 'Active', 'Canceled', 'Defeated', 'Succeeded', 'Queued', 'Expired', 'Executed'][state]
}

test('a holder of wrapped ALEPH proposes once its votes count', async () => {
  const {AlephVotes, AlephGovernor} = world.contracts
  const aleph = world.manifest.contracts.AlephToken.address
  for (const [index, amount] of [
    [proposer, parseEther('8000000')],
    [opponent, parseEther('1000000')],
  ] as const) {
    const wallet = world.wallet(index)
    await approve(world, wallet, aleph, AlephVotes.address)
    await world.run(wallet.writeContract({...AlephVotes, functionName: 'depositFor', args: [wallet.account.address, amount]}))
    await world.run(wallet.writeContract({...AlephVotes, functionName: 'delegate', args: [wallet.account.address]}))
  }
  await world.passTime(1)
  const args = [...proposal, description] as const
  const byStranger = world.client.simulateContract({...AlephGovernor, functionName: 'propose', args, account: world.wallet(9).account})
  expect(await errorOf(byStranger)).toBe('GovernorInsufficientProposerVotes')
  const events = await world.run(world.wallet(proposer).writeContract({...AlephGovernor, functionName: 'propose', args}))
  proposalId = getEvent(events, 'AlephGovernor', 'ProposalCreated').args.proposalId
  expect(await stateOf()).toBe('Pending')
})

test('votes are cast after a day, for a week', async () => {
  const {AlephGovernor} = world.contracts
  await world.passTime(day + 1)
  expect(await stateOf()).toBe('Active')
  await world.run(world.wallet(opponent).writeContract({...AlephGovernor, functionName: 'castVote', args: [proposalId, 0]}))
  await world.run(
    world.wallet(proposer).writeContract({...AlephGovernor, functionName: 'castVoteWithReason', args: [proposalId, 1, 'it is time']}),
  )
  expect(await stateOf()).toBe('Active')
  await world.passTime(7 * day)
  expect(await stateOf()).toBe('Succeeded')
})

test('what was decided waits 48 hours in the timelock, then anybody executes it', async () => {
  const {AlephGovernor} = world.contracts
  const args = [...proposal, keccak256(toHex(description))] as const
  await world.run(world.wallet(9).writeContract({...AlephGovernor, functionName: 'queue', args}))
  expect(await stateOf()).toBe('Queued')
  await world.passTime(2 * day - 60)
  const early = world.client.simulateContract({...AlephGovernor, functionName: 'execute', args, account: world.wallet(9).account})
  expect(await errorOf(early)).toBe('TimelockUnexpectedOperationState')
  await world.passTime(60)
  await world.run(world.wallet(9).writeContract({...AlephGovernor, functionName: 'execute', args}))
  expect(await stateOf()).toBe('Executed')
})

test('the parameter, the implementation and the role are what was decided, and nothing else changed', async () => {
  const {NodeRegistry, JobManager} = world.contracts
  expect(await world.client.readContract({...NodeRegistry, functionName: 'heartbeatInterval'})).toBe(1800n)
  const scheduler = world.wallet(newScheduler).account.address
  const args = [roles.SCHEDULER_ROLE, scheduler] as const
  expect(await world.client.readContract({...JobManager, functionName: 'hasRole', args})).toBe(true)

  const before = world.manifest.contracts.RewardsDistributor.implementation
  expect(await findDifferences(world.client, world.manifest)).toEqual([
    expect.stringMatching(new RegExp(`^RewardsDistributor runs 0x0+${implementation.slice(2)}, not ${before}$`, 'i')),
    `nobody should hold SCHEDULER_ROLE in JobManager by ${scheduler.toLowerCase()}`,
    'NodeRegistry.heartbeatInterval is 1800, the manifest says 3600',
  ])
})
