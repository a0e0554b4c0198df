import type {Clock, Logger, MetricsRegister} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {Candidate} from './candidate.ts'
import type {Hypervisor, RequestedResources} from './request.ts'

/** Job that the chain says is waiting for a node. */
export interface OpenJob {
  readonly jobId: bigint
  readonly specHash: string
  readonly payer: string
  readonly token: string
  readonly maxPricePerSecond: bigint
  readonly region: string | undefined
  /** As on the chain: without disk, which only the message names. */
  readonly resources: Omit<RequestedResources, 'diskMib'>
  readonly openSinceMs: number
  readonly blockedNodeIds: ReadonlySet<string>
}

/** Jobs of the chain. */
export interface JobBoard {
  /** Lists jobs that wait for a node and have not expired, oldest first. */
  listOpen(limit: number): Promise<readonly OpenJob[]>
}

/** Compute nodes that we know, chain and heartbeats joined. */
export interface NodeSource {
  list(): Promise<readonly Candidate[]>
}

/** What the message behind a job says about where it can run. */
export interface JobSpec {
  /** `content.address`: who is to pay. */
  readonly owner: string
  readonly isPaidByAllowance: boolean
  readonly vcpus: number
  readonly memoryMib: number
  readonly diskMib: number
  readonly hypervisor: Hypervisor
  readonly isConfidential: boolean
  readonly requiredNodeId: string | undefined
  readonly nearRegion: string | undefined
}

/** Messages of the network. */
export interface SpecSource {
  /** Finds the processed INSTANCE or PROGRAM message with this hash. */
  find(specHash: string): Promise<JobSpec | undefined>
}

/** Job offered to a node. */
export interface Offer {
  readonly jobId: bigint
  readonly specHash: string
  readonly nodeId: string
  readonly url: string
  readonly token: string
  readonly maxPricePerSecond: bigint
}

/** A node's signed consent (EIP-712 AcceptJob). */
export interface Acceptance {
  readonly nodeId: string
  readonly pricePerSecond: bigint
  /** Chain time in seconds. */
  readonly expiry: bigint
  readonly signature: `0x${string}`
}

/** Asks nodes. */
export interface NodeOffers {
  /** Rejects with SCHEDULER_NODE_REFUSED when the node says no, does not answer in time, or answers nonsense. */
  offer(offer: Offer, signal: AbortSignal): Promise<Acceptance>
}

/** Sends assignments. */
export interface Assigner {
  /** Resolves when the assignment is on the chain; rejects with SCHEDULER_ASSIGN_FAILED when it will not be. */
  assign(jobId: bigint, acceptance: Acceptance, signal: AbortSignal): Promise<void>
}

/** Other coordinators. */
export interface Coordinators {
  /** Network id of this node. */
  readonly ownId: string
  /** Network ids of all coordinators heard of lately, with or without our own. */
  list(): readonly string[]
  /** Tells all of them. */
  publish(payload: Uint8Array): Promise<void>
}

/** What the scheduler uses of the rest of the node. */
export interface SchedulerModules {
  readonly database: Database
  readonly jobs: JobBoard
  readonly nodes: NodeSource
  readonly specs: SpecSource
  readonly offers: NodeOffers
  readonly assigner: Assigner
  readonly coordinators: Coordinators
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
}
