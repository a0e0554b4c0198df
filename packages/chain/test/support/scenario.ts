import {devTokenAbi, typedData, typedDataDomain} from '@aleph-onchain/contracts'
import {getEvent, type TestChain, type TestWallet} from '@aleph-onchain/testkit/chain'
import {type Hex, keccak256, maxUint128, parseEther, toHex, zeroAddress, zeroHash} from 'viem'

/** Accounts of the test chain by their part. */
export const people = {deployer: 0, coordinator: 1, operator: 5, delegator: 6, payer: 4, stranger: 0} as const

/** Lets a contract take any amount of a token. */
export async function approve(chain: TestChain, owner: TestWallet, token: Hex, spender: Hex): Promise<void> {
  await chain.run(
    owner.writeContract({address: token, abi: devTokenAbi, functionName: 'approve', args: [spender, parseEther('1000000000')]}),
  )
}

/** Brings a compute node up to work: registered, staked for, active, with capacity. */
export async function bringUpNode(
  chain: TestChain,
  {operator = people.operator, delegator = people.delegator, salt = zeroHash} = {},
): Promise<Hex> {
  const {NodeRegistry, StakingManager, JobManager} = chain.contracts
  const wallet = chain.wallet(operator)
  const args = [1, keccak256('0x01'), toHex('eu', {size: 32}), 1000, salt] as const
  const registered = await chain.run(wallet.writeContract({...NodeRegistry, functionName: 'registerNode', args}))
  const {nodeId} = getEvent(registered, 'NodeRegistry', 'NodeRegistered').args
  for (const owner of [wallet, chain.wallet(delegator)]) {
    await approve(chain, owner, chain.manifest.contracts.AlephToken.address, StakingManager.address)
  }
  await chain.run(wallet.writeContract({...StakingManager, functionName: 'stake', args: [nodeId, parseEther('200000')]}))
  await chain.run(
    chain.wallet(delegator).writeContract({...StakingManager, functionName: 'delegate', args: [nodeId, parseEther('300000'), 0n]}),
  )
  await chain.passTime(3600)
  await chain.run(wallet.writeContract({...StakingManager, functionName: 'checkActivation', args: [nodeId]}))
  await chain.run(wallet.writeContract({...JobManager, functionName: 'declareCapacity', args: [nodeId, 64, 262_144]}))
  await chain.run(wallet.writeContract({...JobManager, functionName: 'declareGpus', args: [nodeId, 3, 2, 24_576]}))
  return nodeId
}

/** Creates a job paid from an allowance. */
export async function createJob(
  chain: TestChain,
  {
    token = 'ALEPH',
    price = parseEther('0.01'),
    gpuCount = 0,
    duration = 24n * 3600n,
    slaId = 0n,
    payer = people.payer as number,
    maxSpend = maxUint128,
  } = {},
): Promise<bigint> {
  const {JobManager, PaymentManager} = chain.contracts
  const address = chain.manifest.tokens[token]?.address ?? zeroAddress
  await approve(chain, chain.wallet(payer), address, PaymentManager.address)
  const terms = {
    token: address,
    pricePerSecond: price,
    maxSpend,
    duration,
    assignWindow: 0n,
    region: zeroHash,
    resources: {vcpus: 2, memoryMiB: 4096, gpuType: gpuCount === 0 ? 0 : 3, gpuCount, gpuVramMiB: gpuCount === 0 ? 0 : 8192},
    imageId: zeroHash,
    slaId,
    slaVersion: slaId === 0n ? 0 : 1,
  }
  const specHash = keccak256(toHex(`job ${token} ${price}`))
  const events = await chain.run(chain.wallet(payer).writeContract({...JobManager, functionName: 'createJob', args: [specHash, terms]}))
  return getEvent(events, 'JobManager', 'JobCreated').args.jobId
}

/** Lets the coordinator assign a job by the node's signature. */
export async function assignJob(chain: TestChain, jobId: bigint, nodeId: Hex, {operator = people.operator as number} = {}): Promise<void> {
  const {JobManager} = chain.contracts
  const expiry = BigInt(await chain.now()) + 600n
  const {specHash, pricePerSecond} = await chain.client.readContract({...JobManager, functionName: 'getJob', args: [jobId]})
  const signature = await chain.account(operator).signTypedData({
    domain: typedDataDomain('JobManager', chain.manifest.chainId, JobManager.address),
    types: typedData,
    primaryType: 'AcceptJob',
    message: {jobId, specHash, nodeId, pricePerSecond, expiry},
  })
  const args = [jobId, nodeId, pricePerSecond, expiry, signature] as const
  await chain.run(chain.wallet(people.coordinator).writeContract({...JobManager, functionName: 'assignJob', args}))
}

/** Has the node start a job. */
export async function startJob(chain: TestChain, jobId: bigint, {operator = people.operator as number} = {}): Promise<void> {
  await chain.run(chain.wallet(operator).writeContract({...chain.contracts.JobManager, functionName: 'startJob', args: [jobId]}))
}

/** Lets hours pass with a heartbeat in each. */
export async function passHours(chain: TestChain, hours: number, {operator = people.operator as number} = {}): Promise<void> {
  for (let hour = 0; hour < hours; hour++) {
    await chain.passTime(3600)
    await chain.run(chain.wallet(operator).writeContract({...chain.contracts.NodeRegistry, functionName: 'heartbeat', args: [zeroHash]}))
  }
}
