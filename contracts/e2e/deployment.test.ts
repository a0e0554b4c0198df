import {encodeFunctionData, type Hex, parseEther} from 'viem'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {findDifferences, type RoleContract, roleContracts} from '../ts/deploy/index.ts'
import {privilegedRoles, roles} from '../ts/index.ts'
import {anvilSigners} from './accounts.ts'
import {balanceOf} from './nodes.ts'
import {callBySafe, safeOf} from './safe.ts'
import {errorOf, getEvent, startWorld, type World} from './world.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(async () => await world?.stop())

describe('a deployed devnet', () => {
  test('is what its manifest says', async () => {
    expect(await findDifferences(world.client, world.manifest)).toEqual([])
  })

  test('lets no account with a key hold a role that could take it over', async () => {
    const keys = anvilSigners().map(({address}) => address)
    const held = keys.flatMap((account) =>
      roleContracts.flatMap((contract) =>
        privilegedRoles.map(async (role) => ({contract, role, account, has: await hasRole(contract, role, account)})),
      ),
    )
    const found = (await Promise.all(held)).filter(({has}) => has)
    expect(found).toEqual([])
  })

  test('leaves its deployer nothing at all', async () => {
    const {deployer} = world.manifest
    const held = roleContracts.flatMap((contract) =>
      Object.keys(roles).map(async (role) => ({contract, role, has: await hasRole(contract, role, deployer)})),
    )
    expect((await Promise.all(held)).filter(({has}) => has)).toEqual([])
  })

  test('gives every account what it begins with', async () => {
    const {ALEPH, USDC, WETH} = world.manifest.tokens
    for (const {address} of anvilSigners()) {
      expect(await balanceOf(world, ALEPH?.address ?? '0x', address)).toBe(parseEther('10000000'))
      expect(await balanceOf(world, USDC?.address ?? '0x', address)).toBe(1_000_000n * 10n ** 6n)
      expect(await balanceOf(world, WETH?.address ?? '0x', address)).toBe(parseEther('100'))
    }
  })

  test('is paused by two of three owners of its Safe, and by no one of them', async () => {
    const {NodeRegistry, RewardsDistributor} = world.contracts
    const [first, second] = [world.wallet(7), world.wallet(8)]
    const pause = encodeFunctionData({abi: NodeRegistry.abi, functionName: 'pauseProtocol'})
    await expect(callBySafe(world, [first], NodeRegistry.address, pause)).rejects.toThrow('GS020')
    const events = await world.run(callBySafe(world, [first, second], NodeRegistry.address, pause))
    expect(getEvent(events, 'NodeRegistry', 'ProtocolPaused').args.account).toBe(safeOf(world))
    const activate = world.client.simulateContract({
      ...RewardsDistributor,
      functionName: 'activateRoot',
      args: [1n],
      account: first.account,
    })
    expect(await errorOf(activate)).toBe('AlephProtocolPaused')
    const resume = encodeFunctionData({abi: NodeRegistry.abi, functionName: 'unpauseProtocol'})
    await world.run(callBySafe(world, [second, first], NodeRegistry.address, resume))
  })
})

describe('verification', () => {
  test('finds a role that somebody got besides', async () => {
    const {client, contracts} = world
    const timelock = contracts.AlephTimelock.address
    const intruder = world.wallet(9).account.address
    await asAccount(timelock, async () => {
      const args = [roles.UPGRADER_ROLE, intruder] as const
      await world.run(
        client.sendUnsignedTransaction({
          from: timelock,
          to: contracts.SLAManager.address,
          data: encodeFunctionData({abi: contracts.SLAManager.abi, functionName: 'grantRole', args}),
        }),
      )
    })
    expect(await findDifferences(client, world.manifest)).toEqual([
      `nobody should hold UPGRADER_ROLE in SLAManager by ${intruder.toLowerCase()}`,
    ])
  })

  test('finds that the manifest is of another chain', async () => {
    expect(await findDifferences(world.client, {...world.manifest, chainId: 42161})).toEqual([
      'the chain has id 31337, the manifest is of 42161',
    ])
  })

  test('finds an admin that is no contract', async () => {
    const key: Hex = `0x${'0a'.repeat(20)}`
    const findings = await findDifferences(world.client, {
      ...world.manifest,
      contracts: {...world.manifest.contracts, AlephGovernor: {...world.manifest.contracts.AlephGovernor, address: key}},
    })
    expect(findings).toContain(`${key} holds admin roles and is no contract`)
  })
})

async function hasRole(contract: RoleContract, role: string, account: Hex): Promise<boolean> {
  const id = Object.entries(roles).find(([name]) => name === role)?.[1]
  if (id === undefined) throw new Error(`no role ${role}`)
  const {address} = world.contracts[contract]
  return await world.client.readContract({address, abi: world.contracts.NodeRegistry.abi, functionName: 'hasRole', args: [id, account]})
}

/** Acts as an account without its key, as only a test chain lets one. */
async function asAccount(address: Hex, act: () => Promise<void>): Promise<void> {
  await world.client.setBalance({address, value: parseEther('1')})
  await world.client.impersonateAccount({address})
  await act()
  await world.client.stopImpersonatingAccount({address})
}
