import {type Hex, keccak256, maxUint128, parseEther, toHex, zeroHash} from 'viem'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {typedData, typedDataDomain} from '../ts/index.ts'
import {activateNode, approve, balanceOf, passHours, rewardShareBps} from './nodes.ts'
import {errorOf, getEvent, startWorld, type World} from './world.ts'

// Indices of anvil's accounts. The first node key schedules and settles.
const [coordinator, operator, delegator, payer] = [1, 5, 6, 7]
const specHash = keccak256(toHex('an INSTANCE message'))
const bpsPerWhole = 10_000n
const communityFeeBps = 2000n

let world: World
let nodeId: Hex

beforeAll(async () => {
  world = await startWorld()
  nodeId = await activateNode(world, world.wallet(operator), world.wallet(delegator))
  const args = [nodeId, 64, 262_144] as const
  await world.run(world.wallet(operator).writeContract({...world.contracts.JobManager, functionName: 'declareCapacity', args}))
})

afterAll(async () => await world?.stop())

function tokenOf(symbol: string) {
  const token = world.manifest.tokens[symbol]
  if (token === undefined) throw new Error(`no ${symbol} in the manifest`)
  return token
}

/** Creates a job at a price in 1e-18 tokens per second, paid from an allowance. */
async function createJob(token: Hex, pricePerSecond: bigint): Promise<bigint> {
  const {JobManager, PaymentManager} = world.contracts
  await approve(world, world.wallet(payer), token, PaymentManager.address)
  const terms = {
    token,
    pricePerSecond,
    maxSpend: maxUint128,
    duration: 24n * 3600n,
    assignWindow: 0n,
    region: zeroHash,
    resources: {vcpus: 2, memoryMiB: 4096, gpuType: 0, gpuCount: 0, gpuVramMiB: 0},
    imageId: zeroHash,
    slaId: 0n,
    slaVersion: 0,
  }
  const events = await world.run(world.wallet(payer).writeContract({...JobManager, functionName: 'createJob', args: [specHash, terms]}))
  getEvent(events, 'PaymentManager', 'PaymentOpened')
  return getEvent(events, 'JobManager', 'JobCreated').args.jobId
}

/** Lets the coordinator assign a job by the node's signature, and the node start it. */
async function startJob(jobId: bigint, pricePerSecond: bigint): Promise<void> {
  const {JobManager} = world.contracts
  const expiry = (await world.now()) + 600n
  const signature = await world.wallet(operator).signTypedData({
    domain: typedDataDomain('JobManager', world.manifest.chainId, JobManager.address),
    types: typedData,
    primaryType: 'AcceptJob',
    message: {jobId, specHash, nodeId, pricePerSecond, expiry},
  })
  const assigned = await world.run(
    world.wallet(coordinator).writeContract({
      ...JobManager,
      functionName: 'assignJob',
      args: [jobId, nodeId, pricePerSecond, expiry, signature],
    }),
  )
  expect(getEvent(assigned, 'JobManager', 'JobAssigned').args).toMatchObject({jobId, nodeId, pricePerSecond})
  const started = await world.run(world.wallet(operator).writeContract({...JobManager, functionName: 'startJob', args: [jobId]}))
  expect(getEvent(started, 'JobManager', 'JobStarted').args).toMatchObject({jobId, nodeId})
}

test('a job is paid by the second from an allowance, in ALEPH', async () => {
  const {JobManager, PaymentManager, StakingManager} = world.contracts
  const aleph = tokenOf('ALEPH').address
  const price = parseEther('0.01')
  const jobId = await createJob(aleph, price)
  await startJob(jobId, price)
  await passHours(world, 2, world.wallet(operator))

  const before = await balanceOf(world, aleph, world.wallet(payer).account.address)
  const settled = await world.run(world.wallet(8).writeContract({...PaymentManager, functionName: 'settleJob', args: [jobId]}))
  const {paidSeconds, gross, community, delegators, image, operator: operatorPart} = getEvent(settled, 'PaymentManager', 'JobSettled').args
  expect(paidSeconds).toBeGreaterThanOrEqual(7200n)
  expect(gross).toBe(price * paidSeconds)
  expect(await balanceOf(world, aleph, world.wallet(payer).account.address)).toBe(before - gross)
  expect(community).toBe((gross * communityFeeBps + bpsPerWhole - 1n) / bpsPerWhole)
  expect(delegators).toBe(((gross - community) * BigInt(rewardShareBps)) / bpsPerWhole)
  expect(community + delegators + image + operatorPart).toBe(gross)

  const receiver = '0x00000000000000000000000000000000000000a1'
  await world.run(world.wallet(operator).writeContract({...PaymentManager, functionName: 'withdraw', args: [aleph, receiver]}))
  expect(await balanceOf(world, aleph, receiver)).toBe(operatorPart)
  await world.run(world.wallet(delegator).writeContract({...StakingManager, functionName: 'claimRewards', args: [nodeId, receiver]}))
  // The accumulator rounds down by less than a wei per share.
  expect(await balanceOf(world, aleph, receiver)).toBeGreaterThanOrEqual(operatorPart + delegators - 1n)

  const stopped = await world.run(world.wallet(payer).writeContract({...JobManager, functionName: 'stopJob', args: [jobId]}))
  expect(getEvent(stopped, 'JobManager', 'JobStopped').args).toMatchObject({jobId})
  expect(getEvent(stopped, 'JobManager', 'JobSettled').args.totalPaid).toBeGreaterThanOrEqual(gross)
})

test.each([
  {symbol: 'USDC', price: parseEther('0.001'), unit: 6, alephPerToken: 20n},
  {symbol: 'WETH', price: parseEther('0.000001'), unit: 18, alephPerToken: 60_000n},
])('a job paid in $symbol is swapped to ALEPH near the price of the pool', async ({symbol, price, unit, alephPerToken}) => {
  const {PaymentManager} = world.contracts
  const {address, pool} = tokenOf(symbol)
  const jobId = await createJob(address, price)
  await startJob(jobId, price)
  await passHours(world, 1, world.wallet(operator))

  const deadline = (await world.now()) + 300n
  const args = [jobId, 0n, deadline] as const
  const byStranger = world.client.simulateContract({
    ...PaymentManager,
    functionName: 'settleJobWithSwap',
    args,
    account: world.wallet(8).account,
  })
  expect(await errorOf(byStranger)).toBe('AccessControlUnauthorizedAccount')

  const aleph = tokenOf('ALEPH').address
  const inPool = await balanceOf(world, aleph, pool ?? zeroHash)
  const swapped = await world.run(world.wallet(coordinator).writeContract({...PaymentManager, functionName: 'settleJobWithSwap', args}))
  const {gross, paidSeconds} = getEvent(swapped, 'PaymentManager', 'JobSettled').args
  expect(gross).toBe((price * paidSeconds) / 10n ** BigInt(18 - unit))
  const brought = inPool - (await balanceOf(world, aleph, pool ?? zeroHash))
  const fair = (gross * alephPerToken * 10n ** 18n) / 10n ** BigInt(unit)
  expect(Number(brought) / Number(fair)).toBeGreaterThan(0.99)
  expect(Number(brought) / Number(fair)).toBeLessThan(1)
})

test('a settlement too small to be swapped is parked in a batch', async () => {
  const {PaymentManager} = world.contracts
  const {address} = tokenOf('USDC')
  const price = parseEther('0.0001')
  const jobId = await createJob(address, price)
  await startJob(jobId, price)
  await passHours(world, 1, world.wallet(operator))
  await world.run(world.wallet(8).writeContract({...PaymentManager, functionName: 'settleJob', args: [jobId]}))
  const batchId = await world.client.readContract({...PaymentManager, functionName: 'openBatchOf', args: [address]})
  const batch = await world.client.readContract({...PaymentManager, functionName: 'getBatch', args: [batchId]})
  expect(batch).toMatchObject({token: address, swapped: 0n, redeemable: false})
  expect(batch.totalIn).toBeGreaterThan(0n)
})
