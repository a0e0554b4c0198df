import type {Logger} from '@aleph-onchain/common'

/** Those who want to hear of something; what one of them throws is logged and disturbs nobody. */
export class Listeners<T> {
  readonly #logger: Logger
  readonly #listeners = new Set<(value: T) => void>()

  constructor(logger: Logger) {
    this.#logger = logger
  }

  /** Adds a listener; the returned function removes it. */
  add(listener: (value: T) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  notify(value: T): void {
    for (const listener of this.#listeners) {
      try {
        listener(value)
      } catch (error) {
        this.#logger.error('Listener failed', {}, error)
      }
    }
  }
}
