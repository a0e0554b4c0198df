import {isAlephError, type Logger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {GroupItem, MessageArrival} from './arrival.ts'
import {Batcher} from './batcher.ts'
import {PipelineError} from './errors.ts'
import type {ContentFetcher} from './fetch-content.ts'
import {findDuplicate} from './find-duplicate.ts'
import type {KnownHashes} from './group-state.ts'
import {loadKnown} from './load/load-known.ts'
import type {PipelineOptions} from './options.ts'
import type {SignatureVerifier} from './ports.ts'
import {isChainSupported} from './supported-chains.ts'
import type {Ticket} from './ticket.ts'

/** What the intake uses of the rest of the node. */
export interface IntakeModules {
  readonly database: Database
  readonly verifier: SignatureVerifier
  readonly contents: Pick<ContentFetcher, 'prepare'>
  readonly logger: Logger
  /** Takes what is ready for a group. */
  readonly forward: (ticket: Ticket<GroupItem>) => void
}

/** Takes batches of messages to the point where their group can be processed: not known yet, signed, content at hand. */
export class Intake {
  readonly #modules: IntakeModules
  readonly #options: PipelineOptions
  readonly #batcher: Batcher<Ticket<MessageArrival>>

  constructor(modules: IntakeModules, options: PipelineOptions) {
    this.#modules = modules
    this.#options = options
    this.#batcher = new Batcher({
      maxBatch: options.signaturesPerBatch,
      concurrency: options.verifyConcurrency,
      work: (batch) => this.#work(batch),
    })
  }

  push(ticket: Ticket<MessageArrival>): void {
    this.#batcher.push(ticket)
  }

  async #work(batch: readonly Ticket<MessageArrival>[]): Promise<void> {
    try {
      const unknown = await this.#dropKnown(batch)
      const signed = unknown.filter((ticket) => this.#hasSignature(ticket))
      await this.#verify(signed)
    } catch (error) {
      this.#refuse(batch, error)
    }
  }

  /** Answers duplicates of what is processed, forgotten or pending, before any costly check. */
  async #dropKnown(batch: readonly Ticket<MessageArrival>[]): Promise<readonly Ticket<MessageArrival>[]> {
    const known: KnownHashes = {messages: new Map(), forgotten: new Map(), pending: new Map()}
    const hashes = batch.map(({item}) => item.itemHash)
    await loadKnown(this.#modules.database.reader, hashes, known)
    return batch.filter((ticket) => {
      const duplicate = findDuplicate(ticket.item, known)
      if (duplicate !== undefined) ticket.resolve(duplicate)
      return duplicate === undefined
    })
  }

  #hasSignature(ticket: Ticket<MessageArrival>): boolean {
    const error = findUnverifiable(ticket.item)
    if (error !== undefined) this.#forward(ticket, {arrival: ticket.item, error})
    return error === undefined
  }

  async #verify(batch: readonly Ticket<MessageArrival>[]): Promise<void> {
    if (batch.length === 0) return
    const verdicts = await this.#modules.verifier.verify(batch.map(({item}) => item.envelope))
    batch.forEach((ticket, index) => {
      if (verdicts[index] === true) this.#prepare(ticket)
      else this.#forward(ticket, {arrival: ticket.item, error: new PipelineError({code: 'PIPELINE_SIGNATURE_INVALID'})})
    })
  }

  #prepare(ticket: Ticket<MessageArrival>): void {
    const fail = (cause: unknown) =>
      this.#forward(ticket, {arrival: ticket.item, error: new PipelineError({code: 'PIPELINE_STEP_FAILED'}, {cause})})
    try {
      const item = this.#modules.contents.prepare(ticket.item)
      if (item instanceof Promise) item.then((fetched) => this.#forward(ticket, fetched), fail)
      else this.#forward(ticket, item)
    } catch (error) {
      fail(error)
    }
  }

  #forward({resolve, reject}: Ticket<MessageArrival>, item: GroupItem): void {
    this.#modules.forward({item, resolve, reject})
  }

  /** Nothing is known of messages that could not be checked: whoever sent them may send them again. */
  #refuse(batch: readonly Ticket<MessageArrival>[], cause: unknown): void {
    const isBusy = isAlephError(cause) && cause.code === 'COMMON_QUEUE_FULL'
    if (!isBusy) this.#modules.logger.warn('Messages not checked', {messages: batch.length}, cause)
    const reason = isBusy ? ({code: 'PIPELINE_BUSY', limit: this.#options.maxInFlight} as const) : ({code: 'PIPELINE_UNAVAILABLE'} as const)
    for (const {reject} of batch) reject(new PipelineError(reason, {cause}))
  }
}

function findUnverifiable({envelope}: MessageArrival): PipelineError | undefined {
  const {signature, chain} = envelope
  if (!signature) return new PipelineError({code: 'PIPELINE_SIGNATURE_MISSING'})
  if (isChainSupported(chain)) return undefined
  return new PipelineError({code: 'PIPELINE_FORMAT_INVALID', errors: [`Unknown chain for validation: ${chain}`], verdict: 'ignore'})
}
