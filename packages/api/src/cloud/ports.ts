import type {HeartbeatRelay} from '@aleph-onchain/chain'
import type {PlacementExplanation} from '@aleph-onchain/scheduler'
import type {ChainAnswer, DryRun, JobAnswer, JobStoryAnswer, NodeAnswer} from './schemas.ts'

/** Which jobs are listed, oldest first. */
export interface JobFilter {
  readonly status: string | undefined
  readonly payer: string | undefined
  readonly nodeId: string | undefined
  /** Jobs with greater numbers only. */
  readonly after: bigint | undefined
  readonly limit: number
}

/** The cloud behind the chain, as a node that follows it sees it. */
export interface CloudView {
  listJobs(filter: JobFilter): Promise<readonly JobAnswer[]>
  findJob(jobId: bigint): Promise<JobAnswer | undefined>
  explainJob(jobId: bigint): Promise<JobStoryAnswer | undefined>
  listNodes(): Promise<readonly NodeAnswer[]>
  findNode(nodeId: string): Promise<NodeAnswer | undefined>
  describeChain(): Promise<ChainAnswer>
  /** What the node says of itself for its registration, with the hash that stands for it. */
  describeSelf(): Promise<{readonly cid: string; readonly metadata: object}>
  /** Undefined on a node that sends no heartbeats but its own. */
  readonly relay: HeartbeatRelay | undefined
  /** Undefined on a node that does not schedule. */
  readonly dryRun: ((request: DryRun) => Promise<PlacementExplanation>) | undefined
}
