import type {Clock, Logger, MetricsRegister} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {Pipeline} from '@aleph-onchain/pipeline'
import type {FileStore} from '@aleph-onchain/storage'
import type {CloudView} from './cloud/ports.ts'
import type {ComputeModules} from './compute/ports.ts'

/** Where submitted messages go and processed ones come from. */
export type MessagePipeline = Pick<Pipeline, 'submit' | 'waitForOutcome' | 'onProcessed' | 'noteFile'>

/** Part of the file store that uploads and downloads use. */
export type Files = Pick<FileStore, 'put' | 'open' | 'size'>

/** Tells whether the node can serve. */
export interface Readiness {
  check(): Promise<readonly ReadinessReason[]>
}

/** One thing that keeps the node from being ready. */
export interface ReadinessReason {
  /** Part of the node. */
  readonly part: string
  /** Machine word. */
  readonly code: string
  /** Sentence for people. */
  readonly text: string
}

/** What `/metrics` answers. */
export interface MetricsText {
  readonly contentType: string
  text(): Promise<string>
}

/** What a node says of itself. */
export interface NodeInfo {
  readonly version: string
  readonly role: 'coordinator' | 'compute'
  readonly network: string
  readonly peerId: string
  /** Addresses at which peers reach it; they change as the node learns them. */
  multiaddrs(): readonly string[]
}

/** Parts of the node that the API uses. */
export interface ApiModules {
  readonly pipeline: MessagePipeline
  readonly database: Database
  readonly files: Files
  readonly readiness: Readiness
  readonly metrics: MetricsRegister
  readonly metricsText: MetricsText
  readonly node: NodeInfo
  /** Jobs and nodes of the chain; absent on a node that follows no chain. */
  readonly cloud?: CloudView
  readonly clock: Clock
  readonly logger: Logger
  /** Parts of a compute node; absent on a coordinator. */
  readonly compute?: ComputeModules
}
