import {CommonError} from './errors.ts'

/** Throws COMMON_ABORTED when the signal has fired. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CommonError({code: 'COMMON_ABORTED'}, {cause: signal.reason})
}

/** Settles like `work`, or rejects with COMMON_ABORTED as soon as the signal fires; `work` itself goes on unheard. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  const {promise, reject} = Promise.withResolvers<never>()
  const abort = () => reject(new CommonError({code: 'COMMON_ABORTED'}, {cause: signal.reason}))
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, {once: true})
  try {
    return await Promise.race([promise, work])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
