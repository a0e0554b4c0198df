import {type Candidate, NodeTable, type PlacementRequest, rankNodes} from '@aleph-onchain/scheduler'
import type {Bench} from './bench.ts'
import {percentile, round} from './percentiles.ts'

const nodes = 5_000
const placements = 20_000
const warmUp = 500
const token = `0x${'11'.repeat(20)}`
const regions = ['eu-west', 'eu-north', 'us-east', 'us-west', 'ap-south'] as const

/** Places jobs over 5,000 nodes on one core, each with the reservation that it leaves behind. */
export const schedule: Bench = {
  name: 'schedule',
  summary: `placements per second over ${nodes.toLocaleString('en')} nodes`,
  async run(log) {
    const table = new NodeTable({leastStakeWei: 500_000n * 10n ** 18n})
    for (let n = 1; n <= nodes; n++) table.set(candidateOf(n))
    for (let n = 0; n < warmUp; n++) place(table, requestOf(n))
    const durationsMs: number[] = []
    let placed = 0
    const began = performance.now()
    for (let n = 0; n < placements; n++) {
      const start = performance.now()
      if (place(table, requestOf(n))) placed++
      durationsMs.push(performance.now() - start)
    }
    const seconds = (performance.now() - began) / 1000
    const ours = {
      placements_per_s: Math.round(placements / seconds),
      p50_ms: round(percentile(durationsMs, 0.5)),
      p99_ms: round(percentile(durationsMs, 0.99)),
      placed_share: round(placed / placements),
    }
    log(JSON.stringify(ours))
    return {ours}
  },
}

function place(table: NodeTable, request: PlacementRequest): boolean {
  const [best] = rankNodes(table, request, {count: 3})
  if (best === undefined) return false
  const candidate = table.find(best.nodeId)
  if (candidate === undefined) return false
  const {free} = candidate
  const {vcpus, memoryMib, diskMib} = request.resources
  table.set({
    ...candidate,
    free: {vcpus: free.vcpus - vcpus, memoryMib: free.memoryMib - memoryMib, diskMib: free.diskMib - diskMib},
  })
  return true
}

/** Nodes of five regions and four sizes; some are down, some dear, some busy. */
function candidateOf(n: number): Candidate {
  const vcpus = 32 << (n % 4)
  const total = {vcpus, memoryMib: vcpus * 4096, diskMib: vcpus * 100_000}
  const busy = (n % 7) / 10
  return {
    nodeId: ((n * 2_654_435_761) >>> 0).toString(16).padStart(8, '0') + n.toString(16).padStart(56, '0'),
    isActive: true,
    isLive: n % 50 !== 0,
    url: `http://node-${n}.test`,
    region: regions[n % regions.length] ?? '',
    total,
    free: {
      vcpus: Math.floor(total.vcpus * (1 - busy)),
      memoryMib: Math.floor(total.memoryMib * (1 - busy)),
      diskMib: total.diskMib,
    },
    gpus: n % 20 === 0 ? [{type: 1 + (n % 3), free: 4, vramMib: 24_576}] : [],
    stakeWei: BigInt(500_000 + n * 300) * 10n ** 18n,
    isConfidential: n % 10 === 0,
    hypervisors: n % 3 === 0 ? ['qemu'] : ['qemu', 'firecracker'],
    prices: new Map([[token, {vcpu: BigInt(1_000_000 + n * 100), memoryMib: 500n, diskMib: 1n, gpus: new Map([[1, 1_000_000n]])}]]),
  }
}

function requestOf(n: number): PlacementRequest {
  const vcpus = 1 << (n % 3)
  const wantsGpu = n % 25 === 0
  return {
    jobId: BigInt(n + 1),
    payer: `0x${'22'.repeat(20)}`,
    resources: {
      vcpus,
      memoryMib: vcpus * 2048,
      diskMib: 20_000,
      gpuType: wantsGpu ? 1 : 0,
      gpuCount: wantsGpu ? 1 : 0,
      gpuVramMib: wantsGpu ? 16_384 : 0,
    },
    region: n % 4 === 0 ? regions[n % regions.length] : undefined,
    nearRegion: undefined,
    requiredNodeId: undefined,
    isConfidential: false,
    hypervisor: 'qemu',
    token,
    maxPricePerSecond: BigInt(vcpus) * 4_000_000n + (wantsGpu ? 1_000_000n : 0n),
    blockedNodeIds: new Set(),
  }
}
