import {type AlephError, isAbort, isAlephError, RepeatedTask, type Startable} from '@aleph-onchain/common'
import {SchedulerError} from './errors.ts'
import {explainPlacement, type PlacementExplanation} from './explain-placement.ts'
import {encodeLease, Leases} from './leases.ts'
import {createSchedulerMetrics, type SchedulerMetrics} from './metrics.ts'
import {NodeTable} from './node-table.ts'
import {defaultSchedulerOptions, type SchedulerOptions} from './options.ts'
import {createRequest, type PlacedJob, placeJob} from './place-job.ts'
import {findPlacement, type Placement, savePlacement} from './placements.ts'
import type {OpenJob, SchedulerModules} from './ports.ts'
import {Refusals} from './refusals.ts'
import type {PlacementRequest} from './request.ts'
import {Reservations} from './reservations.ts'

/**
 * Gives the chain's open jobs to compute nodes. Level-based: every round compares what waits with what is being placed, so a restart
 * or a lost event costs time and nothing else; the chain refuses whatever was decided twice.
 */
export class Scheduler implements Startable {
  readonly #modules: SchedulerModules
  readonly #options: SchedulerOptions
  readonly #metrics: SchedulerMetrics
  readonly #table: NodeTable
  readonly #reservations: Reservations
  readonly #refusals: Refusals
  readonly #leases: Leases
  readonly #rounds: RepeatedTask
  readonly #attempts = new Map<bigint, Promise<void>>()
  #stop = new AbortController()

  constructor(modules: SchedulerModules, options: Partial<SchedulerOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultSchedulerOptions, ...options}
    const {clock, coordinators, metrics} = modules
    this.#table = new NodeTable(this.#options)
    this.#metrics = createSchedulerMetrics(metrics, () => this.#table.size)
    this.#reservations = new Reservations(clock, this.#options.reservationMs, (nodeId, amounts) => this.#table.setReserved(nodeId, amounts))
    this.#refusals = new Refusals(clock, this.#options.refusalMs)
    this.#leases = new Leases(clock, coordinators.ownId, this.#options)
    this.#rounds = new RepeatedTask(modules, {name: 'place jobs', everyMs: this.#options.everyMs, work: () => this.#round()})
  }

  async start(): Promise<void> {
    this.#stop = new AbortController()
    await this.#rounds.start()
  }

  /** Ends offers in progress; transactions that are under way belong to the outbox and go on. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#rounds.stop()
    await Promise.all(this.#attempts.values())
  }

  /** Looks at the open jobs now, because the chain or a node changed. */
  wake(): void {
    this.#rounds.wake()
  }

  /** Hears a payload of the topic `scheduling` and says what its sender deserves. */
  hearLease(payload: Uint8Array, sender: string): 'accept' | 'ignore' | 'reject' {
    return this.#leases.hear(payload, sender)
  }

  /** Explains how nodes would fare with a request, and places nothing. */
  async dryRun(request: PlacementRequest, limit?: number): Promise<PlacementExplanation> {
    await this.#refreshNodes()
    return explainPlacement(this.#table, request, limit === undefined ? {} : {limit})
  }

  /** Explains how nodes would fare with an open job now; undefined when its message is not known. */
  async explain(job: OpenJob): Promise<PlacementExplanation | undefined> {
    const spec = await this.#modules.specs.find(job.specHash)
    return spec === undefined ? undefined : await this.dryRun(createRequest(job, spec))
  }

  async #round(): Promise<void> {
    const {jobs, clock} = this.#modules
    this.#reservations.expire()
    const open = await jobs.listOpen(this.#options.maxConcurrent * 8)
    this.#metrics.setOpen(open.length)
    if (open.length === 0) return
    await this.#refreshNodes()
    for (const job of open) {
      if (this.#attempts.size >= this.#options.maxConcurrent) return
      if (this.#attempts.has(job.jobId)) continue
      const before = await findPlacement(this.#modules.database.reader, job.jobId)
      if (clock.now() < this.#dueMs(job, before)) continue
      this.#attempts.set(
        job.jobId,
        this.#attempt(job, before).finally(() => this.#attempts.delete(job.jobId)),
      )
    }
  }

  /** A job that opened again after it was placed starts over; one that waits keeps its pause. */
  #dueMs(job: OpenJob, before: Placement | undefined): number {
    const turnMs = this.#leases.turnMs(job.jobId, job.openSinceMs, this.#modules.coordinators.list())
    const pauseMs = before !== undefined && before.decidedMs >= job.openSinceMs ? (before.nextAttemptMs ?? 0) : 0
    return Math.max(turnMs, pauseMs)
  }

  async #refreshNodes(): Promise<void> {
    const candidates = await this.#modules.nodes.list()
    const known = new Set(candidates.map(({nodeId}) => nodeId))
    for (const nodeId of [...this.#table.nodeIds()]) if (!known.has(nodeId)) this.#table.delete(nodeId)
    for (const candidate of candidates) this.#table.set(candidate)
  }

  async #attempt(job: OpenJob, before: Placement | undefined): Promise<void> {
    const {clock, coordinators, database, logger} = this.#modules
    const attempts = (before === undefined || before.decidedMs < job.openSinceMs ? 0 : before.attempts) + 1
    try {
      await coordinators.publish(encodeLease(this.#leases.take(job.jobId)))
      const result = await this.#metrics.observeAttempt(clock, () => this.#place(job), outcomeOf)
      await savePlacement(database, this.#describe(job, attempts, result))
      logger.debug('Job considered', {
        jobId: job.jobId.toString(),
        attempts,
        state: result instanceof SchedulerError ? result.code : 'placed',
      })
    } catch (error) {
      if (!isAbort(error)) logger.warn('Job could not be considered', {jobId: job.jobId.toString()}, error)
    } finally {
      this.#leases.forget(job.jobId)
    }
  }

  async #place(job: OpenJob): Promise<PlacedJob | AlephError> {
    const {specs, offers, assigner} = this.#modules
    const placing = {
      modules: {specs, offers, assigner},
      options: this.#options,
      table: this.#table,
      reservations: this.#reservations,
      refusals: this.#refusals,
    }
    try {
      return await placeJob(job, placing, this.#stop.signal)
    } catch (error) {
      if (isAlephError(error) && !isAbort(error)) return error
      throw error
    }
  }

  #describe(job: OpenJob, attempts: number, result: PlacedJob | AlephError): Placement {
    const decidedMs = this.#modules.clock.now()
    const common = {jobId: job.jobId, attempts, decidedMs}
    if (!(result instanceof Error)) {
      const {nodeId, explanation} = result
      return {...common, state: 'placed', code: undefined, text: undefined, nodeId, nextAttemptMs: undefined, explanation}
    }
    const {retryMs} = this.#options
    const nextAttemptMs = decidedMs + (retryMs[Math.min(attempts, retryMs.length) - 1] ?? 0)
    return {...common, state: 'waiting', code: result.code, text: result.message, nodeId: undefined, nextAttemptMs, explanation: undefined}
  }
}

function outcomeOf(result: PlacedJob | AlephError): 'placed' | 'waiting' {
  return result instanceof Error ? 'waiting' : 'placed'
}
