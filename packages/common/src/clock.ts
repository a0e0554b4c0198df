import {CommonError} from './errors.ts'

/** Source of time; tests pass one that stands still until told to move. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`, or rejects with COMMON_ABORTED when the signal fires first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Longest delay that a timer holds; a longer one would fire at once. */
const maxTimerMs = 2 ** 31 - 1

/** Time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    let restMs = ms
    for (; restMs > maxTimerMs; restMs -= maxTimerMs) await waitForTimer(maxTimerMs, signal)
    await waitForTimer(restMs, signal)
  },
}

function waitForTimer(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(new CommonError({code: 'COMMON_ABORTED'}, {cause: signal?.reason}))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    if (signal?.aborted === true) abort()
    else signal?.addEventListener('abort', abort, {once: true})
  })
}
