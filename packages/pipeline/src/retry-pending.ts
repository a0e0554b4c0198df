import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {Database, PendingMessagesTable} from '@aleph-onchain/database'
import {MessageError, parseEnvelope, parseItemHash} from '@aleph-onchain/message'
import type {Selectable} from 'kysely'
import type {GroupItem, PendingAttempt} from './arrival.ts'
import {Batcher} from './batcher.ts'
import {type Executor, selectByKeys} from './bulk-sql.ts'
import type {ContentFetcher} from './fetch-content.ts'
import type {PipelineOptions} from './options.ts'
import {createArrival, wrapFormatError} from './read-arrival.ts'
import type {Ticket} from './ticket.ts'

/** What retrying uses of the rest of the node. */
export interface PendingRetriesModules {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  readonly contents: Pick<ContentFetcher, 'prepare'>
  /** Takes what is ready for a group. */
  readonly forward: (ticket: Ticket<GroupItem>) => void
  /** Hears how many messages are pending. */
  readonly onCount: (count: number) => void
}

const columns = ['id', 'item_hash', 'message', 'received_ms', 'retries', 'origin'] as const

type PendingRow = Pick<Selectable<PendingMessagesTable>, (typeof columns)[number]>

/** How often pending messages are counted, for what other processes on the same database do. */
const countEveryMs = 60_000

/**
 * Attempts pending messages again when their time has come, or at once when what they waited for has arrived. Looks at what
 * is due in the database, again and again; nothing depends on a notice getting through. They take the way of new messages,
 * except that their signatures are known to be good.
 */
export class PendingRetries implements Startable {
  readonly #modules: PendingRetriesModules
  readonly #options: PipelineOptions
  readonly #task: RepeatedTask
  /** Hashes of messages whose wait is over. */
  readonly #woken: Batcher<string>
  readonly #running = new Map<number, Promise<void>>()
  #countedMs = Number.NEGATIVE_INFINITY
  #hasMore = false

  constructor(modules: PendingRetriesModules, options: PipelineOptions) {
    this.#modules = modules
    this.#options = options
    this.#task = new RepeatedTask(modules, {name: 'retry pending messages', everyMs: options.retryEveryMs, work: () => this.#retryDue()})
    this.#woken = new Batcher({maxBatch: options.maxRetrying, concurrency: 1, work: (hashes) => this.#retryWoken(hashes)})
  }

  async start(): Promise<void> {
    await this.#task.start()
  }

  async stop(): Promise<void> {
    await this.#task.stop()
    await this.#woken.drain()
    await Promise.all(this.#running.values())
  }

  /** Brings the next attempts at these messages forward to now. */
  wake(itemHashes: readonly string[]): void {
    for (const itemHash of itemHashes) this.#woken.push(itemHash)
  }

  async #retryDue(): Promise<void> {
    const {database, clock, onCount} = this.#modules
    if (clock.now() - this.#countedMs >= countEveryMs) {
      onCount(await countPending(database.reader))
      this.#countedMs = clock.now()
    }
    if (this.#running.size > this.#options.maxRetrying / 2) return
    const due = await this.#readDue(database.reader)
    for (const row of due) if (!this.#running.has(row.id)) void this.#begin(row, false)
    this.#hasMore = due.length >= this.#options.maxRetrying
  }

  async #retryWoken(hashes: readonly string[]): Promise<void> {
    const keys = hashes.map((hash) => [hash])
    try {
      const rows = await selectByKeys(this.#modules.database.reader, {table: 'pending_messages', columns, by: ['item_hash']}, keys)
      await Promise.all(rows.map((row) => this.#beginWoken(row)))
    } catch (error) {
      this.#modules.logger.warn('Pending messages not woken', {messages: hashes.length}, error)
    }
  }

  async #readDue(reader: Executor): Promise<readonly PendingRow[]> {
    return await reader
      .selectFrom('pending_messages')
      .select(columns)
      .where('next_attempt_ms', '<=', this.#modules.clock.now())
      .orderBy('next_attempt_ms')
      .limit(this.#options.maxRetrying)
      .execute()
  }

  /** An attempt under way may have looked before the arrival: another one follows it. */
  async #beginWoken(row: PendingRow): Promise<void> {
    const running = this.#running.get(row.id)
    if (running === undefined) return await this.#begin(row, true)
    await running
    this.wake([row.item_hash])
  }

  #begin(row: PendingRow, isWoken: boolean): Promise<void> {
    const attempt = this.#attempt(row, isWoken)
    this.#running.set(row.id, attempt)
    return attempt
  }

  async #attempt(row: PendingRow, isWoken: boolean): Promise<void> {
    try {
      const item = await this.#prepare(row, {id: row.id, retries: row.retries, isWoken})
      await new Promise((resolve, reject) => this.#modules.forward({item, resolve, reject}))
    } catch (error) {
      this.#hasMore = false // no haste while nothing can be written
      this.#modules.logger.debug('Pending message not attempted', {itemHash: row.item_hash}, error)
    } finally {
      this.#end(row.id)
    }
  }

  async #prepare(row: PendingRow, pending: PendingAttempt): Promise<GroupItem> {
    const door = {origin: row.origin, receivedMs: row.received_ms}
    try {
      return await this.#modules.contents.prepare(createArrival(parseEnvelope(JSON.parse(row.message)), door, pending))
    } catch (error) {
      if (!(error instanceof MessageError)) throw error
      // It was sound when it was queued: the rules have become stricter since.
      const arrival = {...door, itemHash: parseItemHash(row.item_hash), envelope: undefined, excerpt: row.message, pending}
      return {arrival, error: wrapFormatError(error)}
    }
  }

  #end(id: number): void {
    this.#running.delete(id)
    if (this.#running.size === 0 && this.#hasMore) this.#task.wake()
  }
}

async function countPending(reader: Executor): Promise<number> {
  const row = await reader
    .selectFrom('pending_messages')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
