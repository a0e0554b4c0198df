import {abortable, type Clock, isAbort} from '@aleph-onchain/common'

/** How long work may take, by which clock, and what else may end it. */
export interface Deadline {
  readonly clock: Clock
  readonly ms: number
  readonly signal?: AbortSignal
}

/** Runs work with a signal that fires when its time is up; rejects then with COMMON_ABORTED, whether the work listens or not. */
export async function withDeadline<T>({clock, ms, signal}: Deadline, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const expired = new AbortController()
  const finished = new AbortController()
  const timer = clock.sleep(ms, finished.signal).then(() => expired.abort(), ignoreAbort)
  const either = signal === undefined ? expired.signal : AbortSignal.any([signal, expired.signal])
  try {
    return await abortable(work(either), either)
  } finally {
    finished.abort()
    await timer
  }
}

function ignoreAbort(error: unknown): void {
  if (!isAbort(error)) throw error
}
