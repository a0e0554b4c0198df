import {type ChainJob, type ChainWatcher, listBlockedNodes, listJobs} from '@aleph-onchain/chain'
import {type Clock, LruMap} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {JobBoard, OpenJob} from '@aleph-onchain/scheduler'

const mostJobs = 10_000

/** Jobs of the chain that wait for a node. */
export class ChainJobBoard implements JobBoard {
  readonly #database: Database
  readonly #watcher: Pick<ChainWatcher, 'head'>
  readonly #clock: Clock
  /** When each opening of a job was first seen here: chain time may run ahead of ours. */
  readonly #seenMs = new LruMap<string, number>(mostJobs)

  constructor(modules: {readonly database: Database; readonly watcher: Pick<ChainWatcher, 'head'>; readonly clock: Clock}) {
    this.#database = modules.database
    this.#watcher = modules.watcher
    this.#clock = modules.clock
  }

  async listOpen(limit: number): Promise<readonly OpenJob[]> {
    const {reader} = this.#database
    const chainSeconds = this.#watcher.head()?.timestamp ?? 0
    const jobs = await listJobs(reader, {statuses: ['created'], limit})
    const open = jobs.filter(({dueAt}) => dueAt >= chainSeconds)
    return await Promise.all(
      open.map(async (job) => toOpenJob(job, this.#openSinceMs(job), new Set(await listBlockedNodes(reader, job.payer)))),
    )
  }

  #openSinceMs({jobId, dueAt}: ChainJob): number {
    const key = `${jobId}/${dueAt}`
    const seenMs = this.#seenMs.get(key) ?? this.#clock.now()
    this.#seenMs.set(key, seenMs)
    return seenMs
  }
}

/** Turns a job of the chain into one that is to be placed. */
export function toOpenJob(job: ChainJob, openSinceMs: number, blockedNodeIds: ReadonlySet<string>): OpenJob {
  const {vcpus, memoryMiB, gpuType, gpuCount, gpuVramMiB} = job.resources
  return {
    jobId: job.jobId,
    specHash: job.specHash,
    payer: job.payer.toLowerCase(),
    token: job.token.toLowerCase(),
    maxPricePerSecond: job.maxPricePerSecond,
    region: job.region === '' ? undefined : job.region,
    resources: {vcpus, memoryMib: memoryMiB, gpuType, gpuCount, gpuVramMib: gpuVramMiB},
    openSinceMs,
    blockedNodeIds,
  }
}
