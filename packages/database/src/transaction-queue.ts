import {AsyncLocalStorage} from 'node:async_hooks'
import {DatabaseError} from './errors.ts'

/**
 * Lets one transaction run at a time, in order of arrival. Bounded: when `capacity` wait, the newest is refused.
 * Between two transactions the event loop gets a turn, so that a long queue never starves sockets.
 */
export class TransactionQueue {
  readonly #capacity: number
  readonly #waiting: PromiseWithResolvers<void>[] = []
  readonly #inside = new AsyncLocalStorage<{running: boolean}>()
  #busy = false
  #closed = false
  #idle: PromiseWithResolvers<void> | undefined

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Transactions that wait for their turn. */
  get waiting(): number {
    return this.#waiting.length
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore()?.running) throw new DatabaseError({code: 'DATABASE_NESTED_TRANSACTION'})
    await this.#enter()
    const scope = {running: true}
    try {
      return await this.#inside.run(scope, work)
    } finally {
      scope.running = false
      this.#leave()
    }
  }

  /** Refuses everything that still waits and resolves when the running transaction has ended. */
  async close(): Promise<void> {
    this.#closed = true
    for (const turn of this.#waiting.splice(0)) turn.reject(new DatabaseError({code: 'DATABASE_CLOSED'}))
    if (!this.#busy) return
    this.#idle ??= Promise.withResolvers<void>()
    await this.#idle.promise
  }

  async #enter(): Promise<void> {
    if (this.#closed) throw new DatabaseError({code: 'DATABASE_CLOSED'})
    if (!this.#busy) {
      this.#busy = true
      return
    }
    if (this.#waiting.length >= this.#capacity) throw new DatabaseError({code: 'DATABASE_BUSY', detail: 'too many transactions wait'})
    const turn = Promise.withResolvers<void>()
    this.#waiting.push(turn)
    await turn.promise
  }

  #leave(): void {
    if (this.#waiting.length > 0) setImmediate(() => this.#handOver())
    else this.#rest()
  }

  #handOver(): void {
    const turn = this.#waiting.shift()
    if (turn === undefined) this.#rest()
    else turn.resolve()
  }

  #rest(): void {
    this.#busy = false
    this.#idle?.resolve()
  }
}
