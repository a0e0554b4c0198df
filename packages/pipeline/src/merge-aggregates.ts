import {setImmediate} from 'node:timers/promises'
import {type Clock, type Logger, RepeatedTask, type Startable, throwIfAborted} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {dirtiness} from './constants.ts'
import {aggregateId} from './group-state.ts'
import type {AggregateRef} from './load/load-aggregates.ts'
import {mergeElements} from './merge-elements.ts'
import {writeMerged} from './merge-stale-aggregates.ts'

/** What merging in the background uses of the rest of the node. */
export interface AggregateMergerModules {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
}

const everyMs = 1_000

/**
 * Merges the aggregates that were too much for the group that changed them: a page of elements at a time, outside of
 * transactions. What is stale is known to the database and read from it at start; a change meanwhile makes it stale again.
 */
export class AggregateMerger implements Startable {
  readonly #database: Database
  readonly #task: RepeatedTask
  readonly #stale = new Map<string, AggregateRef>()

  constructor(modules: AggregateMergerModules) {
    this.#database = modules.database
    this.#task = new RepeatedTask(modules, {name: 'merge aggregates', everyMs, work: (signal) => this.#run(signal)})
  }

  async start(): Promise<void> {
    const query = this.#database.reader.selectFrom('aggregates').select(['owner', 'key'])
    this.add(await query.where('dirty', '<>', dirtiness.clean).execute())
    await this.#task.start()
  }

  async stop(): Promise<void> {
    await this.#task.stop()
  }

  /** Takes note of aggregates that are stale. */
  add(refs: readonly AggregateRef[]): void {
    for (const {owner, key} of refs) this.#stale.set(aggregateId(owner, key), {owner, key})
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (const [id, ref] of [...this.#stale]) {
      this.#stale.delete(id)
      try {
        await this.#merge(ref, signal)
      } catch (error) {
        this.add([ref])
        throw error
      }
    }
  }

  async #merge(ref: AggregateRef, signal: AbortSignal): Promise<void> {
    await this.#mark(ref)
    const pause = async () => {
      throwIfAborted(signal)
      await setImmediate()
    }
    const merged = await mergeElements(this.#database.reader, ref, {bytes: Number.POSITIVE_INFINITY, pause})
    if (merged === 'too-much') return
    await this.#database.transaction(async (tx) => {
      const unchanged = await tx
        .selectFrom('aggregates')
        .select('key')
        .where('owner', '=', ref.owner)
        .where('key', '=', ref.key)
        .where('dirty', '=', dirtiness.merging)
        .executeTakeFirst()
      if (unchanged !== undefined) await writeMerged(tx, ref, merged)
    })
  }

  /** A group that changes the aggregate from here on marks it stale again, and tells `add`. */
  async #mark({owner, key}: AggregateRef): Promise<void> {
    await this.#database.transaction((tx) =>
      tx.updateTable('aggregates').set({dirty: dirtiness.merging}).where('owner', '=', owner).where('key', '=', key).execute(),
    )
  }
}
