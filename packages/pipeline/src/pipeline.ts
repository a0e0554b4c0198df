import type {Clock, Logger, MetricsRegister, Startable} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {Envelope, ItemHash, NetworkProfile} from '@aleph-onchain/message'
import {listAccepted, listProcessed} from './announce-group.ts'
import {type GroupItem, isOfType, isRefusal} from './arrival.ts'
import {PipelineError} from './errors.ts'
import {ContentFetcher} from './fetch-content.ts'
import {FileFetches} from './fetch-files.ts'
import {type CommittedGroup, type CommittedItem, GroupCommitter} from './group-committer.ts'
import {InFlight} from './in-flight.ts'
import {Intake} from './intake.ts'
import {Listeners} from './listeners.ts'
import {AggregateMerger} from './merge-aggregates.ts'
import {createPipelineMetrics} from './metrics.ts'
import {defaultPipelineOptions, type PipelineOptions} from './options.ts'
import {OutcomeWaiters} from './outcome-waiters.ts'
import type {ContentSource, FileFetcher, SignatureVerifier} from './ports.ts'
import {findOutcome} from './queries/find-outcome.ts'
import {readArrival} from './read-arrival.ts'
import {PendingRetries} from './retry-pending.ts'
import type {Origin, ProcessedMessage, Submission} from './submission.ts'
import type {Ticket} from './ticket.ts'
import {WaitingMessages} from './waiting-messages.ts'

/** What the pipeline uses of the rest of the node. */
export interface PipelineModules {
  readonly database: Database
  readonly verifier: SignatureVerifier
  readonly contents: ContentSource
  readonly files: FileFetcher
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
  readonly profile: NetworkProfile
  /** Gives numbers from 0 to below 1; spreads retries. */
  readonly random: () => number
}

/**
 * Takes messages from every door to the database. In order: `readArrival`, `InFlight`, `Intake` (known? signed? content?),
 * `GroupCommitter` (one transaction for many: load, check, apply, flush), and for what has to wait `PendingRetries`.
 */
export class Pipeline implements Startable {
  readonly #modules: PipelineModules
  readonly #inFlight: InFlight
  readonly #intake: Intake
  readonly #committer: GroupCommitter
  readonly #retries: PendingRetries
  readonly #fileFetches: FileFetches
  readonly #merger: AggregateMerger
  readonly #waiting: WaitingMessages
  readonly #waiters: OutcomeWaiters
  readonly #accepted: Listeners<readonly Envelope[]>
  readonly #processed: Listeners<readonly ProcessedMessage[]>
  #isRunning = false

  constructor(modules: PipelineModules, options: Partial<PipelineOptions> = {}) {
    const all = {...defaultPipelineOptions, ...options}
    const {database, verifier, clock, logger, random, profile} = modules
    const contents = new ContentFetcher(modules, all)
    const forward = (ticket: Ticket<GroupItem>) => this.#committer.push(ticket)
    const onCount = (count: number) => {
      this.#committer.pendingCount = count
    }
    const metrics = createPipelineMetrics(modules.metrics, {
      inFlight: () => this.#inFlight.size,
      pending: () => this.#committer.pendingCount,
    })
    this.#modules = modules
    this.#inFlight = new InFlight(all.maxInFlight)
    this.#intake = new Intake({database, verifier, contents, logger, forward}, all)
    this.#fileFetches = new FileFetches(modules, all, (hash) => this.noteFile(hash))
    this.#committer = new GroupCommitter(
      {
        database,
        clock,
        logger,
        metrics,
        random,
        fetchedFiles: this.#fileFetches,
        frozenAggregateOwner: profile.frozenAggregateAddress,
        checksBalances: profile.checksBalances,
        onCommit: (group) => this.#announce(group),
      },
      all,
    )
    this.#retries = new PendingRetries({database, clock, logger, contents, forward, onCount}, all)
    this.#merger = new AggregateMerger(modules)
    this.#waiting = new WaitingMessages(all.maxPending)
    this.#waiters = new OutcomeWaiters(clock, all.maxWaiters)
    this.#accepted = new Listeners(logger)
    this.#processed = new Listeners(logger)
  }

  /** Takes up the messages that were pending when the node stopped, however it did. */
  async start(): Promise<void> {
    await this.#committer.trim()
    this.#fileFetches.start()
    await this.#merger.start()
    await this.#retries.start()
    this.#isRunning = true
  }

  /** Refuses what comes from now on and finishes what is on its way. */
  async stop(): Promise<void> {
    this.#isRunning = false
    await this.#fileFetches.stop()
    await this.#retries.stop()
    await this.#inFlight.drain()
    await this.#committer.drain()
    await this.#merger.stop()
  }

  /**
   * Takes a message from a door; resolves when what became of it is on disk. Throws PIPELINE_UNREADABLE for what is no
   * message, PIPELINE_BUSY and PIPELINE_UNAVAILABLE when it may be sent again later.
   */
  async submit(input: unknown, origin: Origin): Promise<Submission> {
    if (!this.#isRunning) throw new PipelineError({code: 'PIPELINE_UNAVAILABLE'})
    const arrival = readArrival(input, {origin, receivedMs: this.#modules.clock.now()})
    // An input that has a hash but is no message goes straight to its group, where it is recorded.
    if (isRefusal(arrival)) return await this.#inFlight.run(arrival.arrival, () => this.#enqueue(arrival, this.#committer))
    return await this.#inFlight.run(arrival, () => this.#enqueue(arrival, this.#intake))
  }

  /** Waits for what becomes of a pending message; undefined when nothing does in time. */
  async waitForOutcome(itemHash: ItemHash, timeoutMs: number): Promise<Submission | undefined> {
    const outcome = this.#waiters.wait(itemHash, timeoutMs)
    const known = await findOutcome(this.#modules.database.reader, itemHash)
    if (known !== undefined) this.#waiters.notify(known)
    return await outcome
  }

  /** Calls back with messages that are new, correctly signed and durable, and did not come by gossip: gossip should carry them. */
  onAccepted(listener: (messages: readonly Envelope[]) => void): () => void {
    return this.#accepted.add(listener)
  }

  /** Calls back with messages that were processed, in the order in which they were committed. */
  onProcessed(listener: (messages: readonly ProcessedMessage[]) => void): () => void {
    return this.#processed.add(listener)
  }

  /** Attempts the messages again that wait for a file: it has just been stored, by an upload for instance. */
  noteFile(hash: ItemHash): void {
    this.#retries.wake(this.#waiting.arrive(hash))
  }

  #enqueue<T>(item: T, queue: {push(ticket: Ticket<T>): void}): Promise<Submission> {
    return new Promise((resolve, reject) => queue.push({item, resolve, reject}))
  }

  #announce({items, unmerged}: CommittedGroup): void {
    this.#merger.add(unmerged)
    for (const committed of items) this.#followUp(committed)
    const accepted = listAccepted(items)
    if (accepted.length > 0) this.#accepted.notify(accepted)
    const processed = listProcessed(items)
    if (processed.length > 0) this.#processed.notify(processed)
  }

  /** Lets a final outcome be known to those who wait for it, and a waiting message find what it waits for. */
  #followUp({item, outcome}: CommittedItem): void {
    const {submission, error, processed} = outcome
    if (submission.status === 'pending') {
      if (error !== undefined) this.#await(submission.itemHash, error)
      return
    }
    this.#waiting.delete(submission.itemHash)
    this.#waiters.notify(submission)
    if (processed === undefined) return
    this.#retries.wake(this.#waiting.arrive(item.arrival.itemHash))
    if (isOfType(processed, 'STORE')) this.#fileFetches.forget(processed.content.item_hash)
  }

  #await(itemHash: ItemHash, error: PipelineError): void {
    this.#waiting.add(itemHash, error.missing)
    const {reason} = error
    if (reason.code === 'PIPELINE_FILE_UNAVAILABLE') for (const hash of reason.missing) this.#fileFetches.request(hash)
  }
}
