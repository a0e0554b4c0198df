import type {Clock, Logger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {GroupItem} from './arrival.ts'
import {Batcher} from './batcher.ts'
import {type CommitOutcome, commitGroup} from './commit-group.ts'
import {PipelineError} from './errors.ts'
import type {FetchedFiles} from './group-state.ts'
import type {AggregateRef} from './load/load-aggregates.ts'
import type {PipelineMetrics} from './metrics.ts'
import type {PipelineOptions} from './options.ts'
import type {ItemOutcome} from './process-item.ts'
import type {Ticket} from './ticket.ts'
import {trimRejected} from './trim-rejected.ts'

/** What the committer uses of the rest of the node. */
export interface GroupCommitterModules {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: PipelineMetrics
  readonly random: () => number
  readonly fetchedFiles: FetchedFiles
  readonly frozenAggregateOwner: string | undefined
  readonly checksBalances: boolean
  /** Hears of every group once it is on disk, before those who handed its messages in. */
  readonly onCommit: (group: CommittedGroup) => void
}

/** Item of a group that is on disk, and what became of it. */
export interface CommittedItem {
  readonly item: GroupItem
  readonly outcome: ItemOutcome
}

/** Group that is on disk. */
export interface CommittedGroup {
  readonly items: readonly CommittedItem[]
  readonly unmerged: readonly AggregateRef[]
}

/** Rejections after which the oldest are dropped. */
const rejectionsPerTrim = 1_000

/** Commits one group after another; what comes meanwhile gathers for the next. */
export class GroupCommitter {
  readonly #modules: GroupCommitterModules
  readonly #options: PipelineOptions
  readonly #batcher: Batcher<Ticket<GroupItem>>
  #pendingCount = 0
  #rejections = 0

  constructor(modules: GroupCommitterModules, options: PipelineOptions) {
    this.#modules = modules
    this.#options = options
    this.#batcher = new Batcher({maxBatch: options.messagesPerGroup, concurrency: 1, work: (batch) => this.#work(batch)})
  }

  /** Number of messages in the queue of pending ones. */
  get pendingCount(): number {
    return this.#pendingCount
  }

  /** Sets the number to what was counted. */
  set pendingCount(count: number) {
    this.#pendingCount = count
  }

  push(ticket: Ticket<GroupItem>): void {
    this.#batcher.push(ticket)
  }

  /** Resolves when nothing is being written. */
  async drain(): Promise<void> {
    await this.#batcher.drain()
  }

  /** Drops rejected messages that are too many. */
  async trim(): Promise<void> {
    this.#rejections = 0
    await this.#modules.database.transaction((tx) => trimRejected(tx, this.#options.maxRejected))
  }

  async #work(batch: readonly Ticket<GroupItem>[]): Promise<void> {
    const items = batch.map(({item}) => item)
    const startMs = performance.now()
    const {outcomes, unmerged} = await commitGroup(this.#modules.database, items, this.#rules())
    this.#modules.metrics.groupSize.observe(batch.length)
    this.#modules.metrics.groupSeconds.observe((performance.now() - startMs) / 1000)
    const committed = items.flatMap((item, index) => pair(item, outcomes[index]))
    for (const {item, outcome} of committed) this.#count(item, outcome)
    this.#logFailures(outcomes)
    this.#announce({items: committed, unmerged})
    batch.forEach((ticket, index) => {
      this.#answer(ticket, outcomes[index])
    })
    if (this.#rejections >= rejectionsPerTrim) await this.#trimOrLog()
  }

  /** What happens after the commit cannot undo it: whoever handed a message in hears of it all the same. */
  #announce(group: CommittedGroup): void {
    try {
      this.#modules.onCommit(group)
    } catch (error) {
      this.#modules.logger.error('Group not announced', {}, error)
    }
  }

  #rules() {
    const {clock, random, fetchedFiles, frozenAggregateOwner, checksBalances} = this.#modules
    const pendingRoom = this.#options.maxPending - this.#pendingCount
    return {nowMs: clock.now(), random, fetchedFiles, frozenAggregateOwner, checksBalances, pendingRoom}
  }

  #count({arrival}: GroupItem, {submission}: ItemOutcome): void {
    const {status, isNew} = submission
    this.#modules.metrics.outcomes.inc(1, {status, origin: arrival.origin})
    if (status === 'rejected' && isNew) this.#rejections++
    if (arrival.pending === undefined && status === 'pending' && isNew) this.#pendingCount++
    if (arrival.pending !== undefined && status !== 'pending') this.#pendingCount--
  }

  /** What nobody foresaw has to be looked at; what could not be written, at once. */
  #logFailures(outcomes: readonly CommitOutcome[]): void {
    const {logger} = this.#modules
    const lost = outcomes.filter((outcome) => 'failure' in outcome)
    if (lost.length > 0) logger.error('Messages not written', {messages: lost.length}, lost[0]?.failure)
    for (const outcome of outcomes) {
      if (!('error' in outcome) || outcome.error?.code !== 'PIPELINE_STEP_FAILED') continue
      logger.warn('Message broke a step', {itemHash: outcome.submission.itemHash}, outcome.error)
    }
  }

  #answer({resolve, reject}: Ticket<GroupItem>, outcome: CommitOutcome | undefined): void {
    if (outcome !== undefined && 'submission' in outcome) resolve(outcome.submission)
    else reject(new PipelineError({code: 'PIPELINE_UNAVAILABLE'}, {cause: outcome?.failure}))
  }

  async #trimOrLog(): Promise<void> {
    try {
      await this.trim()
    } catch (error) {
      this.#modules.logger.warn('Rejected messages not trimmed', {}, error)
    }
  }
}

function pair(item: GroupItem, outcome: CommitOutcome | undefined): readonly CommittedItem[] {
  return outcome !== undefined && 'submission' in outcome ? [{item, outcome}] : []
}
