import type {ComputeExpirations} from '@aleph-onchain/api'
import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {Database, MachineExpirationsTable} from '@aleph-onchain/database'
import {type Executor, ExecutorError} from '@aleph-onchain/executor'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'

const everyMs = 1_000

/** What stops machines at their time. */
export interface MachineExpirationsModules {
  readonly database: Database
  readonly executor: Pick<Executor, 'find' | 'stopByOwner'>
  readonly clock: Clock
  readonly logger: Logger
}

/** Times at which owners want their machines stopped: kept in the database, so that they come also when the node was away. */
export class MachineExpirations implements ComputeExpirations, Startable {
  readonly #modules: MachineExpirationsModules
  readonly #task: RepeatedTask
  /** When there is something to do next; nothing is read before. */
  #nextMs = 0

  constructor(modules: MachineExpirationsModules) {
    this.#modules = modules
    this.#task = new RepeatedTask(modules, {name: 'stop expired machines', everyMs, work: () => this.#stopDue()})
  }

  async start(): Promise<void> {
    this.#nextMs = 0
    await this.#task.start()
  }

  async stop(): Promise<void> {
    await this.#task.stop()
  }

  async expire(vmHash: ItemHash, {atMs}: {readonly atMs: number}): Promise<void> {
    const {database, executor} = this.#modules
    const view = executor.find(vmHash)
    if (view === undefined) throw new ExecutorError({code: 'EXECUTOR_MACHINE_UNKNOWN', vmHash})
    const row: MachineExpirationsTable = {vm_hash: vmHash, at_ms: atMs, defined_ms: view.times.definedMs}
    await database.transaction(async (tx) => {
      await tx
        .insertInto('machine_expirations')
        .values(row)
        .onConflict((conflict) => conflict.column('vm_hash').doUpdateSet({at_ms: atMs, defined_ms: row.defined_ms}))
        .execute()
    })
    this.#nextMs = Math.min(this.#nextMs, atMs)
  }

  async #stopDue(): Promise<void> {
    const {clock, database, logger} = this.#modules
    const nowMs = clock.now()
    if (nowMs < this.#nextMs) return
    this.#nextMs = Number.POSITIVE_INFINITY
    try {
      const rows = await database.reader.selectFrom('machine_expirations').selectAll().where('at_ms', '<=', nowMs).execute()
      for (const row of rows) {
        await this.#stop(row).catch((error: unknown) => logger.warn('Expired machine not stopped', {vmHash: row.vm_hash}, error))
      }
    } finally {
      await this.#findNext()
    }
  }

  /** Stops first: a crash in between stops it again, which changes nothing. A time that was moved meanwhile stays. */
  async #stop({vm_hash, at_ms, defined_ms}: MachineExpirationsTable): Promise<void> {
    const {database, executor} = this.#modules
    const vmHash = parseItemHash(vm_hash)
    if (executor.find(vmHash)?.times.definedMs === defined_ms) await executor.stopByOwner(vmHash)
    await database.transaction(async (tx) => {
      await tx.deleteFrom('machine_expirations').where('vm_hash', '=', vm_hash).where('at_ms', '=', at_ms).execute()
    })
  }

  async #findNext(): Promise<void> {
    const {reader} = this.#modules.database
    const row = await reader.selectFrom('machine_expirations').select('at_ms').orderBy('at_ms').limit(1).executeTakeFirst()
    if (row !== undefined) this.#nextMs = Math.min(this.#nextMs, row.at_ms)
  }
}
