import type {IncomingMessage} from 'node:http'
import type {StoredFile} from '@aleph-onchain/storage'
import {ApiError} from '../errors.ts'
import {drain} from '../http/drain.ts'
import type {Files} from '../ports.ts'
import {readMetadata, type UploadMetadata} from './read-metadata.ts'
import {receiveMultipart} from './receive-multipart.ts'

/** How large uploads may be. */
export interface UploadLimits {
  readonly maxFileBytes: number
  readonly maxUnauthenticatedFileBytes: number
}

/** Upload that is in the file store, hashed and durable, and not known to the database yet. */
export interface ReceivedUpload {
  readonly file: StoredFile
  readonly metadata: UploadMetadata | undefined
}

/** Streams an upload into the file store, from a multipart body or from the body as it is. Nothing is kept in memory. */
export async function receiveUpload(stream: IncomingMessage, files: Files, limits: UploadLimits): Promise<ReceivedUpload> {
  const abort = new AbortController()
  const breakOff = () => abort.abort()
  stream.once('aborted', breakOff)
  try {
    const isMultipart = /^multipart\/form-data\b/i.test(stream.headers['content-type'] ?? '')
    return isMultipart
      ? await receiveParts(stream, {files, limits, signal: abort.signal})
      : await receiveRaw(stream, {files, limits, signal: abort.signal})
  } finally {
    stream.off('aborted', breakOff)
  }
}

interface Target {
  readonly files: Files
  readonly limits: UploadLimits
  readonly signal: AbortSignal
}

/** A body as it is carries no message: it is never signed. */
async function receiveRaw(stream: IncomingMessage, {files, limits, signal}: Target): Promise<ReceivedUpload> {
  try {
    const bytes: AsyncIterable<Uint8Array> = stream.iterator({destroyOnReturn: false})
    return {file: await files.put(bytes, {maxBytes: limits.maxUnauthenticatedFileBytes, signal}), metadata: undefined}
  } catch (error) {
    await drain(stream)
    throw error
  }
}

/** Where the metadata comes first, it is verified before a byte of the file is stored; where it comes last, the file waits for it. */
async function receiveParts(stream: IncomingMessage, {files, limits, signal}: Target): Promise<ReceivedUpload> {
  let metadata: UploadMetadata | undefined
  let file: StoredFile | undefined
  await receiveMultipart(stream, {
    metadata: (text) => {
      metadata = readMetadata(text)
    },
    file: async (bytes) => {
      const expected = metadata === undefined ? {} : {expected: metadata.fileHash}
      file = await files.put(bytes, {maxBytes: limits.maxFileBytes, signal, ...expected})
    },
  })
  if (file === undefined) throw new ApiError({code: 'API_FILE_PART_MISSING'})
  assertFits(file, metadata, limits)
  return {file, metadata}
}

function assertFits(file: StoredFile, metadata: UploadMetadata | undefined, limits: UploadLimits): void {
  if (metadata === undefined) {
    if (file.sizeBytes <= limits.maxUnauthenticatedFileBytes) return
    throw new ApiError({code: 'API_UPLOAD_TOO_LARGE', limitBytes: limits.maxUnauthenticatedFileBytes})
  }
  if (file.hash === metadata.fileHash) return
  throw new ApiError({code: 'API_UPLOAD_HASH_DIFFERS', expected: metadata.fileHash, actual: file.hash})
}
