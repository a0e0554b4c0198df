import type {Candidate, PlacementRequest} from '@aleph-onchain/scheduler'

const eth = 10n ** 18n

/** Token that candidates and requests of the builders agree on. */
export const testToken = `0x${'11'.repeat(20)}`

/** Builds an idle compute node that takes any ordinary job; `n` tells nodes apart. */
export function buildCandidate(n: number, changes: Partial<Candidate> = {}): Candidate {
  return {
    nodeId: n.toString(16).padStart(8, '0').padEnd(64, '0'),
    isActive: true,
    isLive: true,
    url: `http://node-${n}.test`,
    region: 'eu-west',
    total: {vcpus: 32, memoryMib: 131_072, diskMib: 1_000_000},
    free: {vcpus: 32, memoryMib: 131_072, diskMib: 1_000_000},
    gpus: [],
    stakeWei: 500_000n * eth,
    isConfidential: false,
    hypervisors: ['qemu'],
    prices: new Map([
      [
        testToken,
        {vcpu: eth / 1_000_000n, memoryMib: eth / 2_000_000_000n, diskMib: eth / 100_000_000_000n, gpus: new Map([[3, eth / 1_000_000n]])},
      ],
    ]),
    ...changes,
  }
}

/** Builds a request for a small machine that any idle node of `buildCandidate` can take. */
export function buildRequest(changes: Partial<PlacementRequest> = {}): PlacementRequest {
  return {
    jobId: 1n,
    payer: `0x${'22'.repeat(20)}`,
    resources: {vcpus: 2, memoryMib: 4096, diskMib: 20_000, gpuType: 0, gpuCount: 0, gpuVramMib: 0},
    region: undefined,
    nearRegion: undefined,
    requiredNodeId: undefined,
    isConfidential: false,
    hypervisor: 'qemu',
    token: testToken,
    maxPricePerSecond: eth / 100_000n,
    blockedNodeIds: new Set(),
    ...changes,
  }
}
