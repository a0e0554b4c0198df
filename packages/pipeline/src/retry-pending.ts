import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {Database, PendingMessagesTable} from '@aleph-onchain/database'
import {MessageError, parseEnvelope, parseItemHash} from '@aleph-onchain/message'
import type {Selectable} from 'kysely'
import type {GroupItem, PendingAttempt} from './arrival.ts'
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

/**
 * Attempts pending messages again when their time has come, or at once when what they waited for has arrived. Looks at what
 * is due in the database, again and again; nothing depends on a notice getting through. They take the way of new messages,
 * except that their signatures are known to be good.
 */
export class PendingRetries implements Startable {
  readonly #modules: PendingRetriesModules
  readonly #options: PipelineOptions
  readonly #task: RepeatedTask
  readonly #running = new Map<number, Promise<void>>()
  readonly #woken = new Set<string>()
  #hasMore = false

  constructor(modules: PendingRetriesModules, options: PipelineOptions) {
    this.#modules = modules
    this.#options = options
    this.#task = new RepeatedTask(modules, {name: 'retry pending messages', everyMs: options.retryEveryMs, work: () => this.#run()})
  }

  async start(): Promise<void> {
    await this.#task.start()
  }

  async stop(): Promise<void> {
    await this.#task.stop()
    await Promise.all(this.#running.values())
  }

  /** Brings the next attempts at these messages forward to now. */
  wake(itemHashes: readonly string[]): void {
    if (itemHashes.length === 0) return
    for (const itemHash of itemHashes) this.#woken.add(itemHash)
    this.#task.wake()
  }

  async #run(): Promise<void> {
    const {database} = this.#modules
    for (const row of await this.#readWoken(database.reader)) this.#begin(row, true)
    const due = await this.#readDue(database.reader)
    for (const row of due) this.#begin(row, false)
    this.#hasMore = due.length >= this.#options.maxRetrying || this.#woken.size > 0
    this.#modules.onCount(await countPending(database.reader))
  }

  async #readWoken(reader: Executor): Promise<readonly PendingRow[]> {
    const hashes = [...this.#woken].slice(0, this.#options.maxRetrying)
    for (const hash of hashes) this.#woken.delete(hash)
    const keys = hashes.map((hash) => [hash])
    return await selectByKeys(reader, {table: 'pending_messages', columns, by: ['item_hash']}, keys)
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

  #begin(row: PendingRow, isWoken: boolean): void {
    if (this.#running.has(row.id)) return
    this.#running.set(row.id, this.#attempt(row, isWoken))
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
