import type {Clock, Logger} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import type {VmSource, VmView, WantedState} from '../vm-view.ts'

/** Job that the chain has given to this node. */
export interface PlacedJob {
  readonly jobId: bigint
  readonly vmHash: ItemHash
  /** `stopping`: the node has given notice, and the machine runs until it is up. */
  readonly status: 'assigned' | 'running' | 'suspended' | 'stopping'
  /** Tells one assignment of the job from the next one to the same node. */
  readonly assignment: string
}

/** What the chain says about a job that this node ran. `unknown` may be a reorganisation that is not over. */
export type JobFate = 'here' | 'elsewhere' | 'over' | 'unknown'

/** Jobs of the chain, as far as they concern this node. */
export interface JobLedger {
  /** Tells whether what it says is as new as the chain; until then nothing is taken away. */
  isCurrent(): boolean
  /** Lists the jobs that this node has to run. */
  listPlaced(): Promise<readonly PlacedJob[]>
  findFate(jobId: bigint): Promise<JobFate>
}

/** Transactions about jobs. Each is durable when it resolves, and sent once however often it is asked for. */
export interface JobTransactions {
  /** Says that the machine runs: from now on it is paid. */
  start(job: PlacedJob): Promise<void>
  /** Gives a job back that cannot be run here, so that another node gets it. */
  giveBack(job: PlacedJob): Promise<void>
}

/** What of the executor the jobs use. */
export interface JobMachines {
  place(vmHash: ItemHash, source: VmSource): Promise<VmView>
  setWanted(vmHash: ItemHash, wanted: WantedState): Promise<void>
  find(vmHash: ItemHash): VmView | undefined
  list(): readonly VmView[]
  onChange(listener: (view: VmView) => void): () => void
}

/** What the runner of jobs uses of the rest of the node. */
export interface JobRunnerModules {
  readonly ledger: JobLedger
  readonly transactions: JobTransactions
  readonly machines: JobMachines
  readonly clock: Clock
  readonly logger: Logger
}
