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

/** Starts parts in order and stops them in reverse; a failed start stops what had been started. */
export class Lifecycle implements Startable {
  readonly #parts: readonly NamedPart[]
  readonly #logger: Logger
  readonly #started: NamedPart[] = []

  constructor(parts: readonly NamedPart[], logger: Logger) {
    this.#parts = parts
    this.#logger = logger
  }

  async start(): Promise<void> {
    for (const named of this.#parts) {
      try {
        await named.part.start()
        this.#started.push(named)
      } catch (error) {
        this.#logger.error('Part failed to start', {part: named.name}, error)
        await this.stop()
        throw error
      }
    }
  }

  async stop(): Promise<void> {
    for (let named = this.#started.pop(); named !== undefined; named = this.#started.pop()) {
      try {
        await named.part.stop()
      } catch (error) {
        this.#logger.error('Part failed to stop', {part: named.name}, error)
      }
    }
  }
}
