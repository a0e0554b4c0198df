import {type Clock, CommonError} from '@aleph-onchain/common'

interface Sleeper {
  readonly dueMs: number
  wake(): void
}

/** Taken at import, so that a test which replaces timers does not stop this clock. */
const scheduleImmediate = setImmediate

/** Clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #nowMs: number
  #sleepers: Sleeper[] = []

  constructor(nowMs = Date.UTC(2026, 0, 1)) {
    this.#nowMs = nowMs
  }

  now(): number {
    return this.#nowMs
  }

  /** Number of sleeps that have not ended. */
  get sleeping(): number {
    return this.#sleepers.length
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => {
        this.#forget(sleeper)
        reject(new CommonError({code: 'COMMON_ABORTED'}, {cause: signal?.reason}))
      }
      const wake = () => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }
      const sleeper = {dueMs: this.#nowMs + ms, wake}
      if (signal?.aborted === true) return abort()
      signal?.addEventListener('abort', abort, {once: true})
      this.#sleepers.push(sleeper)
    })
  }

  /**
   * Moves time by `ms` and wakes sleepers in the order in which they are due. Each one's work runs until it waits again, at
   * its own time, so that a loop of sleeps goes round as often as it would have.
   */
  async advance(ms: number): Promise<void> {
    const targetMs = this.#nowMs + ms
    await letWorkRun()
    for (let next = this.#findDue(targetMs); next !== undefined; next = this.#findDue(targetMs)) {
      this.#nowMs = Math.max(this.#nowMs, next.dueMs)
      this.#forget(next)
      next.wake()
      await letWorkRun()
    }
    this.#nowMs = targetMs
  }

  #findDue(targetMs: number): Sleeper | undefined {
    let first: Sleeper | undefined
    for (const sleeper of this.#sleepers) {
      if (sleeper.dueMs <= targetMs && (first === undefined || sleeper.dueMs < first.dueMs)) first = sleeper
    }
    return first
  }

  #forget(sleeper: Sleeper): void {
    this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
  }
}

function letWorkRun(): Promise<void> {
  return new Promise((resolve) => scheduleImmediate(resolve))
}
