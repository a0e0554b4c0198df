import type {Clock} from '@aleph-onchain/common'

/** How long work may take. */
export interface Deadline {
  readonly clock: Clock
  readonly ms: number
  readonly signal: AbortSignal
}

/** Runs work with a signal that fires when the given one does or the time is over. */
export async function withDeadline<T>(work: (signal: AbortSignal) => Promise<T>, {clock, ms, signal}: Deadline): Promise<T> {
  const over = new AbortController()
  const done = new AbortController()
  void clock.sleep(ms, done.signal).then(
    () => over.abort(),
    () => undefined,
  )
  try {
    return await work(AbortSignal.any([signal, over.signal]))
  } finally {
    done.abort()
  }
}
