import {parentPort} from 'node:worker_threads'
import {FakeChain, type FakeLog, FakeRpc, fakeLog, fakeManifest, serveRpc} from '@aleph-onchain/testkit/chain'

/** Worker: an RPC endpoint over a made-up history of nodes and jobs. Tells its URL and how many events there are. */

const nodes = 500
const jobs = 5_000
const settlements = 2
const eventsPerBlock = 6

const manifest = fakeManifest()
const usdc = manifest.tokens.USDC?.address ?? manifest.deployer
const zero = id(0)

const chain = new FakeChain()
const logs = [
  ...Array.from({length: nodes}, (_, index) => registration(index)).flat(),
  ...Array.from({length: jobs}, (_, index) => life(index)).flat(),
]
for (let start = 0; start < logs.length; start += eventsPerBlock) chain.mine(logs.slice(start, start + eventsPerBlock))
const {url} = await serveRpc(new FakeRpc(chain))
parentPort?.postMessage({url, events: logs.length, blocks: chain.head.number})

function id(value: number): `0x${string}` {
  return `0x${value.toString(16).padStart(64, '0')}`
}

function account(value: number): `0x${string}` {
  return `0x${(value + 0xa000).toString(16).padStart(40, '0')}`
}

function registration(index: number): FakeLog[] {
  const nodeId = id(index + 1)
  return [
    fakeLog(manifest, 'NodeRegistry', 'NodeRegistered', {nodeId, operator: account(index), nodeType: 1, metadataCID: id(9)}),
    fakeLog(manifest, 'NodeRegistry', 'MetadataUpdated', {nodeId, metadataCID: id(9), dataRegion: zero}),
    fakeLog(manifest, 'StakingManager', 'Staked', {nodeId, operator: account(index), amount: 10n ** 23n}),
    fakeLog(manifest, 'NodeRegistry', 'NodeActivated', {nodeId}),
    fakeLog(manifest, 'JobManager', 'CapacityDeclared', {nodeId, vcpus: 64, memoryMiB: 262_144}),
  ]
}

/** What a job leaves behind, from its creation to its stop. */
function life(index: number): FakeLog[] {
  const jobId = BigInt(index + 1)
  const nodeId = id((index % nodes) + 1)
  const payer = account(10_000 + (index % 300))
  const startedAt = 1_700_000_000n + BigInt(index)
  const terms = {
    token: usdc,
    pricePerSecond: 10n ** 15n,
    maxSpend: 10n ** 12n,
    duration: 86_400n,
    assignWindow: 0n,
    region: zero,
    resources: {vcpus: 2, memoryMiB: 4096, gpuType: 0, gpuCount: 0, gpuVramMiB: 0},
    imageId: zero,
    slaId: 0n,
    slaVersion: 0,
  }
  const payment = {payer, spender: payer, token: usdc, pricePerSecond: 10n ** 15n, maxSpend: 10n ** 12n}
  const paymentTerms = {...payment, imagePublisher: account(0), imageFee: 0n, imageNodeShareBps: 0}
  const settled = (at: bigint) => [
    fakeLog(manifest, 'PaymentManager', 'Swapped', {jobId, token: usdc, amountIn: 3_600_000n, amountOut: 7n * 10n ** 19n}),
    fakeLog(manifest, 'PaymentManager', 'Credited', {
      account: account(1),
      token: manifest.contracts.AlephToken.address,
      amount: 10n ** 19n,
      jobId: 0n,
    }),
    fakeLog(manifest, 'PaymentManager', 'Credited', {
      account: account(index % nodes),
      token: manifest.contracts.AlephToken.address,
      amount: 6n * 10n ** 19n,
      jobId,
    }),
    fakeLog(manifest, 'PaymentManager', 'JobSettled', {
      jobId,
      paidSeconds: 3600n,
      gross: 3_600_000n,
      community: 720_000n,
      delegators: 0n,
      image: 0n,
      operator: 2_880_000n,
      settledAt: at,
    }),
    fakeLog(manifest, 'NodeRegistry', 'Heartbeat', {nodeId, statusHash: zero}),
  ]
  return [
    fakeLog(manifest, 'JobManager', 'JobCreated', {
      jobId,
      payer,
      specHash: id(index + 77),
      creator: payer,
      terms,
      assignBy: startedAt + 3600n,
    }),
    fakeLog(manifest, 'PaymentManager', 'BufferFilled', {jobId, amount: 14_400_000n, buffer: 14_400_000n}),
    fakeLog(manifest, 'PaymentManager', 'PaymentOpened', {
      jobId,
      payer,
      token: usdc,
      terms: paymentTerms,
      buffer: 14_400_000n,
      communityFeeBps: 2000,
    }),
    fakeLog(manifest, 'NodeRegistry', 'JobCountChanged', {nodeId, jobCount: 1}),
    fakeLog(manifest, 'JobManager', 'JobAssigned', {
      jobId,
      nodeId,
      scheduler: account(2),
      pricePerSecond: 10n ** 15n,
      startBy: startedAt + 3600n,
    }),
    fakeLog(manifest, 'JobManager', 'JobStarted', {jobId, nodeId, startedAt, endAt: startedAt + 86_400n}),
    fakeLog(manifest, 'PaymentManager', 'PaymentStarted', {
      jobId,
      nodeId,
      pricePerSecond: 10n ** 15n,
      startedAt,
      endAt: startedAt + 86_400n,
    }),
    ...Array.from({length: settlements}, (_, count) => settled(startedAt + BigInt(count + 1) * 3600n)).flat(),
    fakeLog(manifest, 'NodeRegistry', 'JobCountChanged', {nodeId, jobCount: 0}),
    fakeLog(manifest, 'JobManager', 'JobStopped', {jobId, cause: 0}),
    fakeLog(manifest, 'PaymentManager', 'PaymentClosed', {jobId, totalPaid: 7_200_000n, refunded: 14_400_000n, writtenOffSeconds: 0n}),
    fakeLog(manifest, 'JobManager', 'JobSettled', {jobId, totalPaid: 7_200_000n}),
  ]
}
