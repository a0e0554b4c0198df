import {concatHex, type Hex, keccak256, parseEther, toHex, zeroHash} from 'viem'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {hashKinds, leafCountOf, storageTree, treeDepthOf, typedData, typedDataDomain} from '../ts/index.ts'
import {activateNode, approve, stakes} from './nodes.ts'
import {errorOf, getEvent, startWorld, type World} from './world.ts'

// Indices of anvil's accounts.
const [operator, delegator, owner, challenger, resolver] = [5, 6, 7, 8, 9]

/** A piece of three leaves, the last one short. */
const leaves = [toHex('a', {size: 256}), toHex('b', {size: 256}), toHex('c', {size: 88})]
const sizeBytes = 600
const hashes = leaves.map((leaf, index) => keccak256(concatHex([toHex(storageTree.leafPrefix, {size: 1}), toHex(index, {size: 8}), leaf])))
const root = nodeHash(nodeHash(leafHash(0), leafHash(1)), nodeHash(leafHash(2), storageTree.padding))
const proofs: readonly (readonly Hex[])[] = [
  [leafHash(1), nodeHash(leafHash(2), storageTree.padding)],
  [leafHash(0), nodeHash(leafHash(2), storageTree.padding)],
  [storageTree.padding, nodeHash(leafHash(0), leafHash(1))],
]

let world: World
let nodeId: Hex
let commitmentId: Hex

function leafHash(index: number): Hex {
  return hashes[index] ?? zeroHash
}

function nodeHash(left: Hex, right: Hex): Hex {
  return keccak256(concatHex([toHex(storageTree.nodePrefix, {size: 1}), left, right]))
}

beforeAll(async () => {
  world = await startWorld()
  nodeId = await activateNode(world, world.wallet(operator), world.wallet(delegator))
  for (const index of [challenger]) {
    await approve(world, world.wallet(index), world.manifest.contracts.AlephToken.address, world.contracts.StorageRegistry.address)
  }
})

afterAll(async () => await world?.stop())

async function challenge(seed: Hex, samples: number): Promise<bigint> {
  const args = [commitmentId, seed, samples, parseEther('100')] as const
  const events = await world.run(
    world.wallet(challenger).writeContract({...world.contracts.StorageRegistry, functionName: 'issueChallenge', args}),
  )
  return getEvent(events, 'StorageRegistry', 'ChallengeIssued').args.challengeId
}

test('a node commits to what an owner ordered by its signature', async () => {
  const {StorageRegistry} = world.contracts
  const order = {
    nodeId,
    owner: world.wallet(owner).account.address,
    root,
    contentHash: keccak256('0x02'),
    size: BigInt(sizeBytes),
    hashKind: hashKinds.keccak256,
    expiry: (await world.now()) + 365n * 86_400n,
    salt: 1n,
  }
  const signature = await world.wallet(owner).signTypedData({
    domain: typedDataDomain('StorageRegistry', world.manifest.chainId, StorageRegistry.address),
    types: typedData,
    primaryType: 'StorageCommitment',
    message: order,
  })
  const events = await world.run(
    world.wallet(operator).writeContract({...StorageRegistry, functionName: 'commit', args: [order, signature]}),
  )
  const accepted = getEvent(events, 'StorageRegistry', 'CommitmentAccepted').args
  commitmentId = accepted.commitmentId
  expect(accepted.leafCount).toBe(BigInt(leafCountOf(sizeBytes)))
  const commitment = await world.client.readContract({...StorageRegistry, functionName: 'getCommitment', args: [commitmentId]})
  expect(commitment.depth).toBe(treeDepthOf(leafCountOf(sizeBytes)))
})

test('a node that has the data answers a challenge and earns most of the bond', async () => {
  const {StorageRegistry} = world.contracts
  const challengeId = await challenge(keccak256('0x03'), 3)
  const wanted = await world.client.readContract({...StorageRegistry, functionName: 'leafIndices', args: [challengeId]})
  const answer = [wanted.map((index) => leaves[Number(index)] ?? '0x'), wanted.map((index) => proofs[Number(index)] ?? [])] as const
  const events = await world.run(
    world.wallet(operator).writeContract({...StorageRegistry, functionName: 'respond', args: [challengeId, ...answer]}),
  )
  expect(getEvent(events, 'StorageRegistry', 'ChallengeAnswered').args).toMatchObject({challengeId, late: false})
  const args = [world.wallet(operator).account.address] as const
  expect(await world.client.readContract({...StorageRegistry, functionName: 'creditOf', args})).toBe(parseEther('37.5'))
})

test('a challenge without an answer costs self stake, and the node its place', async () => {
  const {StorageRegistry, StakingManager, NodeRegistry} = world.contracts
  await world.passTime(6 * 3600)
  const challengeId = await challenge(keccak256('0x04'), 5)
  const {client, wallet} = world
  const resolve = {...StorageRegistry, functionName: 'resolveChallenge', args: [challengeId]} as const
  expect(await errorOf(client.simulateContract({...resolve, account: wallet(resolver).account}))).toBe('StorageRegistryWindowOpen')

  await world.passTime(4 * 3600 + 1)
  const events = await world.run(wallet(resolver).writeContract(resolve))
  const {slashed} = getEvent(events, 'StorageRegistry', 'ChallengeResolved').args
  expect(slashed).toBe(stakes.self / 100n)
  expect(getEvent(events, 'StakingManager', 'Slashed').args).toMatchObject({nodeId})
  const {selfStake} = await client.readContract({...StakingManager, functionName: 'getStakeInfo', args: [nodeId]})
  expect(selfStake).toBe(stakes.self - slashed)
  expect(await client.readContract({...NodeRegistry, functionName: 'isNodeActive', args: [nodeId]})).toBe(false)
  const args = [wallet(challenger).account.address] as const
  expect(await client.readContract({...StorageRegistry, functionName: 'creditOf', args})).toBe(parseEther('50'))
})
