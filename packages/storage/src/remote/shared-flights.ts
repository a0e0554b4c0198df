import {abortable} from '@aleph-onchain/common'

interface Flight<T> {
  readonly result: Promise<T>
  readonly controller: AbortController
  passengers: number
}

/** Work joined by everybody who wants the same thing; each may leave by its own signal, and the work is aborted when all have left. */
export class SharedFlights<T> {
  /** Those that may still be joined. */
  readonly #flights = new Map<string, Flight<T>>()
  /** All that have not ended, also the aborted ones. */
  readonly #running = new Set<Flight<T>>()

  /** Number of pieces of work that have not ended. */
  get size(): number {
    return this.#running.size
  }

  /** Joins the work for `key`, or starts it. */
  async join(key: string, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const flight = this.#flights.get(key) ?? this.#start(key, work)
    flight.passengers++
    try {
      return await abortable(flight.result, signal)
    } finally {
      flight.passengers--
      if (flight.passengers === 0) this.#land(key, flight)
    }
  }

  /** Aborts everything and resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    for (const {controller} of this.#running) controller.abort()
    await Promise.allSettled([...this.#running].map(({result}) => result))
  }

  #start(key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController()
    const result = work(controller.signal).finally(() => this.#running.delete(flight))
    const flight: Flight<T> = {result, controller, passengers: 0}
    this.#running.add(flight)
    this.#flights.set(key, flight)
    return flight
  }

  /** Whoever comes from now on starts anew, rather than join work that is being aborted. */
  #land(key: string, flight: Flight<T>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key)
    flight.controller.abort()
  }
}
