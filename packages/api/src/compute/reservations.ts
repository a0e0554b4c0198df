import {type Clock, LruMap} from '@aleph-onchain/common'
import type {HostResources} from '@aleph-onchain/executor'

/** How long resources are held for somebody who is about to send a message. */
export const reservationMs = 60_000

/** Callers with a reservation at a time; the one that asked first loses it. */
const capacity = 1_000

interface Reservation {
  readonly wanted: HostResources
  readonly untilMs: number
}

/** Resources held for a minute, one hold for each caller. They bind nobody but others who ask for a hold. */
export class ReservationBook {
  readonly #clock: Clock
  readonly #held = new LruMap<string, Reservation>(capacity)
  /** Callers in the order in which they asked. */
  readonly #callers = new Set<string>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Holds resources for a caller in place of what is held already; answers until when, undefined when there is not enough. */
  reserve(caller: string, wanted: HostResources, free: HostResources): number | undefined {
    const others = this.#sumOthers(caller)
    const fits = (['vcpus', 'memoryMib', 'diskMib'] as const).every((name) => wanted[name] + others[name] <= free[name])
    if (!fits) return undefined
    const untilMs = this.#clock.now() + reservationMs
    this.#held.set(caller, {wanted, untilMs})
    this.#callers.delete(caller)
    this.#callers.add(caller)
    return untilMs
  }

  /** Lets go of what is held for a caller. */
  release(caller: string): void {
    this.#held.delete(caller)
    this.#callers.delete(caller)
  }

  #sumOthers(caller: string): HostResources {
    const now = this.#clock.now()
    const sum = {vcpus: 0, memoryMib: 0, diskMib: 0}
    for (const other of this.#callers) {
      const held = this.#held.get(other)
      if (held === undefined || held.untilMs <= now) this.release(other)
      else if (other !== caller) {
        sum.vcpus += held.wanted.vcpus
        sum.memoryMib += held.wanted.memoryMib
        sum.diskMib += held.wanted.diskMib
      }
    }
    return sum
  }
}
