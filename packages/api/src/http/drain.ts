import type {IncomingMessage} from 'node:http'

/** Bytes of a refused body that are still read, so that the client is done sending when the answer comes. */
const drainBytes = 32 * 1024 * 1024

const drainMs = 5_000

/** Reads the rest of a body away: its end, a bound on bytes or time, or the loss of the connection ends that. */
export async function drain(stream: IncomingMessage): Promise<void> {
  if (stream.readableEnded || stream.destroyed) return
  const {promise, resolve} = Promise.withResolvers<void>()
  let drained = 0
  const count = (chunk: Buffer) => {
    drained += chunk.length
    if (drained > drainBytes) resolve()
  }
  const timer = setTimeout(resolve, drainMs)
  stream.on('data', count).once('end', resolve).once('close', resolve).once('error', resolve)
  // Whoever read before has paused it.
  stream.resume()
  await promise
  clearTimeout(timer)
  stream.off('data', count).off('end', resolve).off('close', resolve).off('error', resolve)
}
