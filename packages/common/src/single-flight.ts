/** Joins callers who want the same thing at the same time: the work for a key runs once, all get its outcome. */
export class SingleFlight<K, T> {
  readonly #flights = new Map<K, Promise<T>>()

  /** Number of keys being worked on. */
  get size(): number {
    return this.#flights.size
  }

  /** Joins the work running for `key`, or starts it. Nothing is remembered once it settles. */
  run(key: K, work: () => Promise<T>): Promise<T> {
    const running = this.#flights.get(key)
    if (running !== undefined) return running
    const flight = work().finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    return flight
  }
}
