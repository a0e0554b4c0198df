import type {Hypervisor} from './request.ts'

/** Compute node as the scheduler sees it: chain and heartbeats joined. */
export interface Candidate {
  readonly nodeId: string
  /** Registered and staked for. */
  readonly isActive: boolean
  /** Its heartbeats on the chain are in time. */
  readonly isLive: boolean
  /** Where it takes jobs; undefined when no heartbeat of it was heard lately. */
  readonly url: string | undefined
  /** Regions go from large to small, parted by dashes or slashes: `eu`, `eu-west`, `eu-west-paris`. */
  readonly region: string
  readonly total: NodeResources
  /** What neither the chain nor the node's own heartbeat counts as taken. */
  readonly free: NodeResources
  readonly gpus: readonly CandidateGpu[]
  /** Own and delegated stake, in wei. */
  readonly stakeWei: bigint
  readonly isConfidential: boolean
  readonly hypervisors: readonly Hypervisor[]
  /** What it charges, by token (lower-case address). */
  readonly prices: ReadonlyMap<string, UnitPrices>
}

/** Amounts of what every machine takes. */
export interface NodeResources {
  readonly vcpus: number
  readonly memoryMib: number
  readonly diskMib: number
}

/** GPUs of one type. */
export interface CandidateGpu {
  readonly type: number
  readonly free: number
  readonly vramMib: number
}

/** Prices per second, in 1e-18 tokens. */
export interface UnitPrices {
  readonly vcpu: bigint
  readonly memoryMib: bigint
  readonly diskMib: bigint
  /** Per GPU, by its type; a type that is not named is not let. */
  readonly gpus: ReadonlyMap<number, bigint>
}
