/**
 * Remembers in memory which pending messages wait for the arrival of which messages or files, so that they are attempted
 * again at once instead of after their back-off. What is forgotten here only waits longer: the queue is in the database.
 */
export class WaitingMessages {
  readonly #capacity: number
  /** What each waiting message still misses. */
  readonly #missing = new Map<string, Set<string>>()
  /** Who waits for each hash. */
  readonly #waiters = new Map<string, Set<string>>()

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Number of messages that wait. */
  get size(): number {
    return this.#missing.size
  }

  /** Notes what a message waits for; the newest is not noted when there are too many. */
  add(itemHash: string, missing: readonly string[]): void {
    this.delete(itemHash)
    if (missing.length === 0 || this.size >= this.#capacity) return
    this.#missing.set(itemHash, new Set(missing))
    for (const hash of missing) {
      const waiters = this.#waiters.get(hash)
      if (waiters === undefined) this.#waiters.set(hash, new Set([itemHash]))
      else waiters.add(itemHash)
    }
  }

  /** Forgets a message that does not wait any more. */
  delete(itemHash: string): void {
    const missing = this.#missing.get(itemHash)
    if (missing === undefined) return
    this.#missing.delete(itemHash)
    for (const hash of missing) this.#removeWaiter(hash, itemHash)
  }

  /** Takes note of an arrival; returns the messages that now miss nothing any more. */
  arrive(hash: string): readonly string[] {
    const waiters = this.#waiters.get(hash)
    if (waiters === undefined) return []
    this.#waiters.delete(hash)
    return [...waiters].filter((itemHash) => this.#lacksNothing(itemHash, hash))
  }

  #lacksNothing(itemHash: string, arrived: string): boolean {
    const missing = this.#missing.get(itemHash)
    missing?.delete(arrived)
    if (missing === undefined || missing.size > 0) return false
    this.#missing.delete(itemHash)
    return true
  }

  #removeWaiter(hash: string, itemHash: string): void {
    const waiters = this.#waiters.get(hash)
    waiters?.delete(itemHash)
    if (waiters?.size === 0) this.#waiters.delete(hash)
  }
}
