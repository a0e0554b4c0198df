import {isAbort} from './errors.ts'
import type {Startable} from './lifecycle.ts'

/** Starts a part, lets it run until the signal fires and stops it; the signal may fire while it starts. */
export async function runUntilAborted(part: Startable, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const aborted = Promise.withResolvers<void>()
  signal.addEventListener('abort', () => aborted.resolve(), {once: true})
  const stopped = aborted.promise.then(() => part.stop())
  const started = part.start().catch((error: unknown) => {
    if (!signal.aborted || !isAbort(error)) throw error
  })
  await Promise.all([started, stopped])
}
