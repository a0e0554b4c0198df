import type {Clock} from '@aleph-onchain/common'
import {isAbort} from '@aleph-onchain/common'
import type {Submission} from './submission.ts'

/** Callers who wait for what becomes of a message; bounded, the newest is told nothing beyond. */
export class OutcomeWaiters {
  readonly #clock: Clock
  readonly #capacity: number
  readonly #waiters = new Map<string, Set<(outcome: Submission) => void>>()
  #size = 0

  constructor(clock: Clock, capacity: number) {
    this.#clock = clock
    this.#capacity = capacity
  }

  /** Resolves with the next final outcome, or undefined when there is none in time. */
  async wait(itemHash: string, timeoutMs: number): Promise<Submission | undefined> {
    if (this.#size >= this.#capacity) return undefined
    const timer = new AbortController()
    const {promise, resolve} = Promise.withResolvers<Submission | undefined>()
    this.#add(itemHash, resolve)
    const timeout = this.#clock.sleep(timeoutMs, timer.signal).then(() => resolve(undefined), ignoreAbort)
    try {
      return await promise
    } finally {
      this.#remove(itemHash, resolve)
      timer.abort()
      await timeout
    }
  }

  /** Tells everybody who waits for this message. */
  notify(outcome: Submission): void {
    for (const resolve of this.#waiters.get(outcome.itemHash) ?? []) resolve(outcome)
  }

  #add(itemHash: string, resolve: (outcome: Submission) => void): void {
    this.#size++
    const others = this.#waiters.get(itemHash)
    if (others === undefined) this.#waiters.set(itemHash, new Set([resolve]))
    else others.add(resolve)
  }

  #remove(itemHash: string, resolve: (outcome: Submission) => void): void {
    this.#size--
    const others = this.#waiters.get(itemHash)
    others?.delete(resolve)
    if (others?.size === 0) this.#waiters.delete(itemHash)
  }
}

function ignoreAbort(error: unknown): void {
  if (!isAbort(error)) throw error
}
