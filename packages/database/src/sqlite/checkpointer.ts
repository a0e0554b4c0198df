import type {Logger} from '@aleph-onchain/common'
import type {CheckpointThread} from './checkpoint-thread.ts'

/** How far SQLite's log has grown, in pages. */
export interface LogState {
  /** Pages in the log. */
  readonly log: number
  /** Those of them that are in the database file already. */
  readonly checkpointed: number
}

/** Pages of log from which a pass runs beside the writer, and from which the writer waits for it. */
export interface CheckpointLimits {
  readonly startPages: number
  readonly waitPages: number
}

/** What the checkpointer uses. */
export interface CheckpointerModules {
  readonly thread: Pick<CheckpointThread, 'run' | 'stop'>
  readonly logger: Logger
  readonly readLog: () => Promise<LogState>
}

/**
 * Keeps SQLite's log short without ever holding up the event loop: another thread copies the log into the database file
 * while transactions go on. SQLite can begin the log anew only when no transaction came in between, so beyond
 * `waitPages` the next transaction waits for a pass of its own.
 */
export class Checkpointer {
  readonly #modules: CheckpointerModules
  readonly #limits: CheckpointLimits
  #running: Promise<void> | undefined

  constructor(modules: CheckpointerModules, limits: CheckpointLimits) {
    this.#modules = modules
    this.#limits = limits
  }

  /** To be awaited after each transaction, before the next one begins. */
  async afterTransaction(): Promise<void> {
    const {log, checkpointed} = await this.#modules.readLog()
    if (log - checkpointed < this.#limits.startPages) return
    const pass = this.#pass()
    if (log < this.#limits.waitPages) return
    await pass
    await this.#pass()
  }

  async stop(): Promise<void> {
    await this.#running
    await this.#modules.thread.stop()
  }

  /** Joins the pass that runs, or begins one. */
  #pass(): Promise<void> {
    this.#running ??= this.#run()
    return this.#running
  }

  async #run(): Promise<void> {
    try {
      await this.#modules.thread.run()
    } catch (error) {
      this.#modules.logger.warn('Checkpoint failed; the log of the database grows until one succeeds', {}, error)
    } finally {
      this.#running = undefined
    }
  }
}
