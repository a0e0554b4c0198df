import type {Hex} from 'viem'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {registerNode, stakeForNode, stakes} from './nodes.ts'
import {errorOf, getEvent, startWorld, type World} from './world.ts'

let world: World
let nodeId: Hex

beforeAll(async () => {
  world = await startWorld()
})

afterAll(async () => await world?.stop())

const statusOf = async () => {
  const node = await world.client.readContract({...world.contracts.NodeRegistry, functionName: 'getNode', args: [nodeId]})
  return ['Inactive', 'Active', 'Unbonding', 'Deregistered'][node.status]
}

test('a user registers a node', async () => {
  nodeId = await registerNode(world, world.wallet(5))
  expect(await statusOf()).toBe('Inactive')
})

test('the stake that it needs does not activate it in the same transaction', async () => {
  const events = await stakeForNode(world, nodeId, world.wallet(5), world.wallet(6))
  expect(getEvent(events, 'StakingManager', 'Staked').args).toMatchObject({nodeId, amount: stakes.self})
  expect(getEvent(events, 'StakingManager', 'Delegated').args).toMatchObject({nodeId, amount: stakes.delegated})
  expect(await statusOf()).toBe('Inactive')
  const {client, contracts, wallet} = world
  const early = client.simulateContract({
    ...contracts.StakingManager,
    functionName: 'checkActivation',
    args: [nodeId],
    account: wallet(5).account,
  })
  expect(await errorOf(early)).toBe('StakingManagerNotActivatable')
})

test('anybody activates it once the stake has lasted', async () => {
  await world.passTime(3600)
  const stranger = world.wallet(8)
  const events = await world.run(
    stranger.writeContract({...world.contracts.StakingManager, functionName: 'checkActivation', args: [nodeId]}),
  )
  expect(getEvent(events, 'NodeRegistry', 'NodeActivated').args).toEqual({nodeId})
  expect(await statusOf()).toBe('Active')
  expect(await world.client.readContract({...world.contracts.NodeRegistry, functionName: 'getActiveNodes'})).toEqual([nodeId])
})

test('stake votes at once, one vote a wei', async () => {
  const votes = await world.client.readContract({
    ...world.contracts.StakeVotes,
    functionName: 'getVotes',
    args: [world.wallet(6).account.address],
  })
  expect(votes).toBe(stakes.delegated)
})
