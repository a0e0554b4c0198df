import {createHash} from 'node:crypto'
import type {ItemHash} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {FileSource} from '../ports.ts'

/** Reads a file of the network into memory, and checks once more what comes. Rejects with STORAGE_FILE_* or EXECUTOR_IMAGE_INVALID. */
export async function readSmallFile(files: FileSource, hash: ItemHash, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const {sizeBytes} = await files.fetch(hash, {maxBytes, signal})
  if (sizeBytes > maxBytes) throw new ExecutorError({code: 'EXECUTOR_IMAGE_TOO_LARGE', sizeBytes, limitBytes: maxBytes})
  const source = await files.open(hash)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      signal.throwIfAborted()
      length += chunk.length
      if (length > maxBytes) throw new ExecutorError({code: 'EXECUTOR_IMAGE_TOO_LARGE', sizeBytes: length, limitBytes: maxBytes})
      chunks.push(chunk)
    }
  } finally {
    source.destroy()
  }
  const bytes = Buffer.concat(chunks)
  const isRight = createHash('sha256').update(bytes).digest('hex') === hash
  if (!isRight) throw new ExecutorError({code: 'EXECUTOR_IMAGE_INVALID', detail: 'its bytes do not have its hash'})
  return bytes
}
