import {isAlephError, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {VmView, WantedState} from '../vm-view.ts'
import type {JobRunnerModules, PlacedJob} from './ports.ts'

/** Tunables of the runner. */
export interface JobRunnerOptions {
  /** Pause between two comparisons; changes of the chain and of machines wake it earlier. */
  readonly everyMs: number
}

/** What applies where nothing is said. */
export const defaultJobRunnerOptions: JobRunnerOptions = {everyMs: 5_000}

/** Failures that another try on this host does not mend. */
const permanent: ReadonlySet<string> = new Set(['EXECUTOR_SPEC_INVALID', 'EXECUTOR_UNSUPPORTED', 'EXECUTOR_CAPACITY_EXCEEDED'])

/**
 * Makes machines be what the chain says of its jobs, and tells the chain when they are. Level-based: every round compares all of them,
 * so a lost event, a restart or a reorganisation is mended by the next round.
 */
export class JobRunner implements Startable {
  readonly #modules: JobRunnerModules
  readonly #rounds: RepeatedTask
  #unsubscribe: (() => void) | undefined

  constructor(modules: JobRunnerModules, options: Partial<JobRunnerOptions> = {}) {
    this.#modules = modules
    const {everyMs} = {...defaultJobRunnerOptions, ...options}
    this.#rounds = new RepeatedTask(modules, {name: 'run jobs', everyMs, work: () => this.#round()})
  }

  async start(): Promise<void> {
    this.#unsubscribe ??= this.#modules.machines.onChange(() => this.wake())
    await this.#rounds.start()
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
    await this.#rounds.stop()
  }

  /** Compares now, because the chain changed. */
  wake(): void {
    this.#rounds.wake()
  }

  /** One job that cannot be served does not keep the others waiting. */
  async #round(): Promise<void> {
    const placed = await this.#modules.ledger.listPlaced()
    for (const job of placed) await this.#guard(job.jobId, () => this.#serve(job))
    const ids = new Set(placed.map(({jobId}) => jobId))
    for (const view of this.#modules.machines.list()) {
      const {source, wanted} = view
      if (source.type !== 'job' || ids.has(source.jobId) || wanted === 'gone') continue
      await this.#guard(source.jobId, () => this.#part(view, source.jobId))
    }
  }

  async #guard(jobId: bigint, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#modules.logger.warn('Job could not be served', {jobId: jobId.toString()}, error)
    }
  }

  async #serve(job: PlacedJob): Promise<void> {
    const view = await this.#ensurePlaced(job)
    if (view === undefined) return
    const wanted: WantedState = job.status === 'suspended' ? 'suspended' : 'running'
    if (view.wanted !== wanted) await this.#modules.machines.setWanted(job.vmHash, wanted)
    if (job.status === 'assigned' && view.observed === 'running') await this.#modules.transactions.start(job)
  }

  /** Places the machine, also one that is on its way out; gives the job back when this host will never run it. */
  async #ensurePlaced(job: PlacedJob): Promise<VmView | undefined> {
    const {machines, transactions, logger} = this.#modules
    const before = machines.find(job.vmHash)
    if (before !== undefined && before.wanted !== 'gone' && isOfJob(before, job)) return before
    try {
      return await machines.place(job.vmHash, {type: 'job', jobId: job.jobId})
    } catch (error) {
      if (!isAlephError(error) || !permanent.has(error.code) || job.status !== 'assigned') throw error
      logger.info('Job given back', {jobId: job.jobId.toString(), code: error.code})
      await transactions.giveBack(job)
      return undefined
    }
  }

  /** Parts with a machine once the chain is known to have ended its job or moved it. */
  async #part({vmHash}: VmView, jobId: bigint): Promise<void> {
    const {ledger, machines} = this.#modules
    if (!ledger.isCurrent()) return
    const fate = await ledger.findFate(jobId)
    if (fate === 'over' || fate === 'elsewhere') await machines.setWanted(vmHash, 'gone')
  }
}

function isOfJob({source}: VmView, {jobId}: PlacedJob): boolean {
  return source.type === 'job' && source.jobId === jobId
}
