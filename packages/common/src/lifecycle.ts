import {CommonError} from './errors.ts'
import type {Logger} from './logger.ts'

/** Part with a life of its own: `start` acquires, `stop` releases, is idempotent and leaves nothing pending. */
export interface Startable {
  start(): Promise<void>
  stop(): Promise<void>
}

/** Part with the name under which the log speaks of it. */
export interface NamedPart {
  readonly name: string
  readonly part: Startable
}

/** Starts parts in order and stops them in reverse; a start that fails or is overtaken by `stop` is unwound. */
export class Lifecycle implements Startable {
  readonly #parts: readonly NamedPart[]
  readonly #logger: Logger
  /** Parts to stop, the last begun at the end. */
  readonly #begun: NamedPart[] = []
  #starting: Promise<void> | undefined
  #stopping: Promise<void> | undefined

  constructor(parts: readonly NamedPart[], logger: Logger) {
    this.#parts = parts
    this.#logger = logger
  }

  /** Resolves when all parts run; rejects with the failure of a part, or COMMON_ABORTED when `stop` came first. */
  async start(): Promise<void> {
    if (this.#stopping !== undefined) await this.#stopping
    this.#starting ??= this.#startAll()
    await this.#starting
  }

  /** Resolves when all parts have stopped; a start in progress ends after the part at hand. Failures to stop are logged. */
  async stop(): Promise<void> {
    this.#stopping ??= this.#stopAll()
    await this.#stopping
  }

  async #startAll(): Promise<void> {
    try {
      for (const named of this.#parts) {
        if (this.#stopping !== undefined) throw new CommonError({code: 'COMMON_ABORTED'})
        await this.#startPart(named)
      }
    } catch (error) {
      await this.#unwind()
      this.#starting = undefined
      throw error
    }
  }

  async #startPart(named: NamedPart): Promise<void> {
    this.#begun.push(named)
    try {
      await named.part.start()
    } catch (error) {
      this.#logger.error('Part failed to start', {part: named.name}, error)
      throw error
    }
  }

  async #stopAll(): Promise<void> {
    await this.#starting?.catch(() => undefined) // whoever called `start` hears of it
    await this.#unwind()
    this.#starting = undefined
    this.#stopping = undefined
  }

  async #unwind(): Promise<void> {
    for (let named = this.#begun.pop(); named !== undefined; named = this.#begun.pop()) {
      try {
        await named.part.stop()
      } catch (error) {
        this.#logger.error('Part failed to stop', {part: named.name}, error)
      }
    }
  }
}
