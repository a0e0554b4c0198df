import type {Startable} from '@aleph-onchain/common'
import type {ChainJobStatus} from '@aleph-onchain/database'
import {encodeFunctionData} from 'viem'
import {toBytes32} from '../ids.ts'
import type {Intent} from '../outbox/intent.ts'
import {type ChainJob, listJobs} from '../queries/jobs.ts'
import {type ChainNode, findNodeBySigner, isLiveAt, listNodes} from '../queries/nodes.ts'
import {type Pass, Submitter, type SubmitterModules} from './submitter.ts'
import {turnOf} from './turns.ts'

/** When what lingers is cleared away. */
export interface StaleOptions {
  readonly everyMs: number
  /** Seconds that each coordinator waits for the one before it. */
  readonly turnSeconds: number
  /** Seconds after which what failed is tried again. */
  readonly retrySeconds: number
}

/** What applies where nothing is said. */
export const defaultStaleOptions: StaleOptions = {everyMs: 15_000, turnSeconds: 120, retrySeconds: 600}

/** Step that a job or node is due for. */
interface DueStep {
  readonly functionName: 'releaseJob' | 'unassignJob' | 'expireJob' | 'completeJob' | 'stopJob'
  /** From when on it is due. */
  readonly at: number
  readonly purpose: string
}

const openStatuses: readonly ChainJobStatus[] = ['created', 'assigned', 'running', 'suspended', 'stopping']
const jobsPerPage = 500

/**
 * Does what anybody may do so that nothing lingers: marks silent nodes, releases their jobs for another placement, and ends jobs whose time is
 * over. Coordinators take turns.
 */
export class StaleSubmitter implements Startable {
  readonly #modules: SubmitterModules
  readonly #options: StaleOptions
  readonly #submitter: Submitter

  constructor(modules: SubmitterModules, options: Partial<StaleOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultStaleOptions, ...options}
    this.#submitter = new Submitter(modules, {name: 'clear away', everyMs: this.#options.everyMs, work: (pass) => this.#clear(pass)})
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

  async #clear(pass: Pass): Promise<void> {
    const nodes = await listNodes(pass.reader)
    const me = await findNodeBySigner(pass.reader, pass.sender)
    const coordinators = nodes.filter((node) => node.type === 'coordinator' && isLiveAt(node, pass.time)).map(({nodeId}) => nodeId)
    const wait = (task: string) => (me === undefined ? 0 : turnOf(task, me.nodeId, coordinators) * this.#options.turnSeconds)
    await this.#modules.outbox.enqueue(this.#markStale(nodes, {pass, wait}))
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    for await (const jobs of this.#openJobs(pass)) {
      await this.#modules.outbox.enqueue(jobs.flatMap((job) => this.#endJob(job, {pass, wait, nodes: byId})))
    }
  }

  #markStale(nodes: readonly ChainNode[], {pass, wait}: {readonly pass: Pass; readonly wait: (task: string) => number}): readonly Intent[] {
    const {address, abi} = pass.contracts.NodeRegistry
    return nodes
      .filter((node) => node.status === 'active' && pass.time > node.liveUntil + wait(`stale ${node.nodeId}`))
      .map((node) => ({
        key: `stale/${node.nodeId}/${node.lastHeartbeat}/${this.#attempt(node.liveUntil, pass)}`,
        contract: 'NodeRegistry',
        to: address,
        data: encodeFunctionData({abi, functionName: 'markStale', args: [toBytes32(node.nodeId)]}),
        purpose: `mark node ${node.nodeId.slice(0, 12)} as silent`,
      }))
  }

  async *#openJobs({reader}: Pass): AsyncGenerator<readonly ChainJob[]> {
    let afterId = 0n
    for (;;) {
      const jobs = await listJobs(reader, {statuses: openStatuses, afterId, limit: jobsPerPage})
      yield jobs
      const last = jobs.at(-1)
      if (last === undefined || jobs.length < jobsPerPage) return
      afterId = last.jobId
    }
  }

  #endJob(
    job: ChainJob,
    {pass, wait, nodes}: {readonly pass: Pass; readonly wait: (task: string) => number; readonly nodes: ReadonlyMap<string, ChainNode>},
  ): readonly Intent[] {
    const node = job.nodeId === undefined ? undefined : nodes.get(job.nodeId)
    const step = dueStepOf(job, node, pass.time)
    if (step === undefined || pass.time < step.at + wait(`job ${job.jobId}`)) return []
    const {address, abi} = pass.contracts.JobManager
    return [
      {
        key: `${step.functionName}/${job.jobId}/${job.status}/${job.releases}/${step.at}/${this.#attempt(step.at, pass)}`,
        contract: 'JobManager',
        to: address,
        data: encodeFunctionData({abi, functionName: step.functionName, args: [job.jobId]}),
        purpose: `${step.purpose} job ${job.jobId}`,
      },
    ]
  }

  #attempt(since: number, {time}: Pass): number {
    return Math.max(0, Math.floor((time - since) / this.#options.retrySeconds))
  }
}

/** Tells what is due for a job at a time, if anything, by the conditions of JobManager. */
export function dueStepOf(job: ChainJob, node: ChainNode | undefined, time: number): DueStep | undefined {
  const hasStarted = job.status === 'running' || job.status === 'suspended' || job.status === 'stopping'
  if (hasStarted && time >= job.endAt) return {functionName: 'completeJob', at: job.endAt, purpose: 'complete'}
  // A node that is inactive but beats keeps its jobs: it may have lost its stake for a moment, but the jobs run.
  if (job.isPlaced && node !== undefined && time > node.liveUntil) {
    return {functionName: 'releaseJob', at: node.liveUntil + 1, purpose: 'release'}
  }
  if (job.status === 'assigned' && time > job.dueAt) return {functionName: 'unassignJob', at: job.dueAt + 1, purpose: 'put up again'}
  if (job.status === 'created' && time > job.dueAt) return {functionName: 'expireJob', at: job.dueAt + 1, purpose: 'end the wait of'}
  if (job.status === 'suspended' && time > job.dueAt) return {functionName: 'stopJob', at: job.dueAt + 1, purpose: 'stop'}
  if (job.status === 'stopping' && time >= job.dueAt) return {functionName: 'stopJob', at: job.dueAt, purpose: 'stop'}
  return undefined
}
