import type {Startable} from '@aleph-onchain/common'
import {encodeFunctionData, zeroHash} from 'viem'
import {fromBytes32, toBytes32} from '../ids.ts'
import type {JobUsageSource} from '../ports.ts'
import {type ChainJob, listJobs} from '../queries/jobs.ts'
import {findNodeBySigner} from '../queries/nodes.ts'
import {type Pass, Submitter, type SubmitterModules} from './submitter.ts'

/** When job heartbeats are sent. */
export interface JobHeartbeatOptions {
  readonly everyMs: number
  /** Seconds between two heartbeats of a job. */
  readonly intervalSeconds: number
}

/** What applies where nothing is said. */
export const defaultJobHeartbeatOptions: JobHeartbeatOptions = {everyMs: 60_000, intervalSeconds: 6 * 3600}

const maxBatch = 100
const maxJobs = 1_000

/** Tells the chain how the jobs of this node do, a hundred per transaction. It costs and decides nothing: explorers and payers read it. */
export class JobHeartbeatSubmitter implements Startable {
  readonly #modules: SubmitterModules & {readonly usage?: JobUsageSource}
  readonly #options: JobHeartbeatOptions
  readonly #submitter: Submitter

  constructor(modules: SubmitterModules & {readonly usage?: JobUsageSource}, options: Partial<JobHeartbeatOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultJobHeartbeatOptions, ...options}
    this.#submitter = new Submitter(modules, {name: 'job heartbeats', everyMs: this.#options.everyMs, work: (pass) => this.#beat(pass)})
  }

  async start(): Promise<void> {
    await this.#submitter.start()
  }

  async stop(): Promise<void> {
    await this.#submitter.stop()
  }

  /** Looks once. */
  async pass(signal?: AbortSignal): Promise<void> {
    await this.#submitter.pass(signal)
  }

  async #beat(pass: Pass): Promise<void> {
    const node = await findNodeBySigner(pass.reader, pass.sender)
    if (node === undefined) return
    const jobs = await listJobs(pass.reader, {nodeId: node.nodeId, statuses: ['running'], limit: maxJobs})
    const period = Math.floor(pass.time / this.#options.intervalSeconds)
    const due = jobs.filter((job) => this.#isDue(job, period))
    for (let start = 0; start < due.length; start += maxBatch) {
      await this.#send(due.slice(start, start + maxBatch), {pass, key: `job-heartbeat/${node.nodeId}/${period}/${start}`})
    }
  }

  #isDue({startedAt, lastHeartbeat = 0}: ChainJob, period: number): boolean {
    return Math.floor(Math.max(startedAt, lastHeartbeat) / this.#options.intervalSeconds) < period
  }

  async #send(jobs: readonly ChainJob[], {pass, key}: {readonly pass: Pass; readonly key: string}): Promise<void> {
    const {outbox, clock, usage} = this.#modules
    const {address, abi} = pass.contracts.JobManager
    const unknown = fromBytes32(zeroHash)
    const hashes = await Promise.all(jobs.map(async ({jobId}) => toBytes32((await usage?.usageHash(jobId)) ?? unknown)))
    await outbox.enqueue({
      key,
      contract: 'JobManager',
      to: address,
      data: encodeFunctionData({abi, functionName: 'jobHeartbeat', args: [jobs.map(({jobId}) => jobId), hashes]}),
      purpose: `report on ${jobs.length} jobs`,
      expiresAtMs: clock.now() + (this.#options.intervalSeconds / 2) * 1000,
    })
  }
}
