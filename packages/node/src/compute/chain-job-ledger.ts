import {type ChainJob, type ChainWatcher, findJob, findJobsBySpec, listJobs} from '@aleph-onchain/chain'
import type {Database} from '@aleph-onchain/database'
import type {JobFate, JobLedger, PlacedJob} from '@aleph-onchain/executor'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import type {ChainIdentity} from '../chain/node-identity.ts'

const mostJobs = 10_000
const placedStatuses = ['assigned', 'running', 'suspended', 'stopping'] as const

/** Jobs of the chain that are this node's. */
export class ChainJobLedger implements JobLedger {
  readonly #database: Database
  readonly #watcher: Pick<ChainWatcher, 'lag'>
  readonly #identity: Pick<ChainIdentity, 'nodeId'>

  constructor(modules: {
    readonly database: Database
    readonly watcher: Pick<ChainWatcher, 'lag'>
    readonly identity: Pick<ChainIdentity, 'nodeId'>
  }) {
    this.#database = modules.database
    this.#watcher = modules.watcher
    this.#identity = modules.identity
  }

  isCurrent(): boolean {
    return this.#watcher.lag() === 0 && this.#identity.nodeId !== undefined
  }

  async listPlaced(): Promise<readonly PlacedJob[]> {
    const {nodeId} = this.#identity
    if (nodeId === undefined) return []
    const jobs = await listJobs(this.#database.reader, {nodeId, statuses: placedStatuses, limit: mostJobs})
    return jobs.flatMap(toPlacedJob)
  }

  /** Finds the job of a message that is assigned to this node and not over. */
  async findAssigned(specHash: ItemHash): Promise<{readonly jobId: bigint} | undefined> {
    const jobs = await findJobsBySpec(this.#database.reader, specHash)
    return jobs.find((job) => job.isPlaced && job.nodeId === this.#identity.nodeId)
  }

  async findFate(jobId: bigint): Promise<JobFate> {
    const job = await findJob(this.#database.reader, jobId)
    if (job === undefined) return 'unknown'
    if (job.isFinal) return 'over'
    return job.nodeId === this.#identity.nodeId && job.isPlaced ? 'here' : 'elsewhere'
  }
}

function toPlacedJob({jobId, specHash, status, dueAt, releases}: ChainJob): readonly PlacedJob[] {
  const placed = placedStatuses.find((candidate) => candidate === status)
  if (placed === undefined) return []
  return [{jobId, vmHash: parseItemHash(specHash), status: placed, assignment: `${releases}-${dueAt}`}]
}
