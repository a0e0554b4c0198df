import {type FileHandle, open} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import type {ItemHash} from '@aleph-onchain/message'
import {StorageError} from '../errors.ts'
import type {ByteRange} from '../file-store.ts'
import {io, ioIfExists} from './io.ts'

/** Which file is opened, from where, and how much is read ahead. */
export interface OpenFileOptions {
  readonly hash: ItemHash
  readonly path: string
  readonly range: ByteRange | undefined
  readonly bufferBytes: number
}

/** Opens a file for reading; the stream closes it at its end or when it is destroyed. */
export async function openFile({hash, path, range, bufferBytes}: OpenFileOptions): Promise<Readable> {
  const handle = await ioIfExists(open(path, 'r'))
  if (handle === undefined) throw new StorageError({code: 'STORAGE_FILE_NOT_FOUND', hash})
  try {
    const part = await clamp(range, handle)
    return handle.createReadStream({...part, highWaterMark: bufferBytes})
  } catch (error) {
    await io(handle.close())
    throw error
  }
}

async function clamp(range: ByteRange | undefined, handle: FileHandle): Promise<ByteRange | undefined> {
  if (range === undefined) return undefined
  const {size} = await io(handle.stat())
  return clampRange(range, size)
}

/** Fits a range to the size of its file; throws STORAGE_RANGE_INVALID when nothing of it lies within. */
export function clampRange({start, end}: ByteRange, sizeBytes: number): ByteRange {
  const isSound = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end && start < sizeBytes
  if (!isSound) throw new StorageError({code: 'STORAGE_RANGE_INVALID', start, end, sizeBytes})
  return {start, end: Math.min(end, sizeBytes - 1)}
}
