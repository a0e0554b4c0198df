/** Runs pieces of work one after another, in the order in which they were given. */
export class SerialQueue {
  #tail: Promise<unknown> = Promise.resolve()
  #size = 0

  /** Number of pieces that wait or run. */
  get size(): number {
    return this.#size
  }

  /** Runs `work` after all that was given before; settles like it. A failure does not hold up the next. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    this.#size++
    const result = this.#tail.then(work)
    this.#tail = result.catch(() => undefined)
    try {
      return await result
    } finally {
      this.#size--
    }
  }

  /** Resolves when nothing waits or runs any more. */
  async drain(): Promise<void> {
    while (this.#size > 0) await this.#tail
  }
}
