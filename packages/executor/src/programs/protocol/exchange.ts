import type {Duplex} from 'node:stream'
import {CommonError} from '@aleph-onchain/common'
import {ExecutorError} from '../../errors.ts'

/**
 * Sends bytes and gives all that comes back until the guest closes the connection. Rejects with the signal's reason, or with
 * EXECUTOR_AGENT_PROTOCOL when more comes than may or the connection is lost; the connection is closed in any case.
 */
export async function exchange(stream: Duplex, request: Uint8Array | undefined, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const outcome = Promise.withResolvers<Buffer>()
  let answer: Buffer = Buffer.alloc(0)
  let length = 0
  const give = () => outcome.reject(signal.reason instanceof Error ? signal.reason : new CommonError({code: 'COMMON_ABORTED'}))
  stream.on('data', (bytes: Buffer) => {
    if (length + bytes.length > maxBytes) return outcome.reject(protocolError(`the answer has more than ${maxBytes} bytes`))
    // One buffer that grows: a guest that sends single bytes must not make us keep an object for each.
    if (length + bytes.length > answer.length) answer = grow(answer, length + bytes.length, maxBytes)
    answer.set(bytes, length)
    length += bytes.length
  })
  stream.on('end', () => outcome.resolve(answer.subarray(0, length)))
  stream.on('error', (error) => outcome.reject(error instanceof ExecutorError ? error : protocolError('the connection was lost', error)))
  stream.on('close', () => outcome.reject(protocolError('the connection was lost')))
  signal.addEventListener('abort', give, {once: true})
  try {
    if (signal.aborted) give()
    else if (request !== undefined) stream.write(request)
    return await outcome.promise
  } finally {
    signal.removeEventListener('abort', give)
    stream.destroy()
  }
}

function grow(old: Buffer, needed: number, maxBytes: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(needed, old.length * 2, 4096)))
  larger.set(old)
  return larger
}

function protocolError(detail: string, cause?: unknown): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail}, {cause})
}
