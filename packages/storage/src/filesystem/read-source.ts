import {abortable} from '@aleph-onchain/common'

/** Yields what the source yields, or throws COMMON_ABORTED as soon as the signal fires, even while the source hangs. */
export async function* readSource(source: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
  const iterator = source[Symbol.asyncIterator]()
  let isOpen = true
  try {
    for (;;) {
      const next = iterator.next().catch((error: unknown) => {
        isOpen = false
        throw error
      })
      const {done, value} = await abortable(next, signal)
      if (done === true) {
        isOpen = false
        return
      }
      yield value
    }
  } finally {
    // Not awaited: a generator that hangs in `next` would hang here too.
    if (isOpen) iterator.return?.().catch(() => undefined)
  }
}
