import type {Readable} from 'node:stream'
import type {Startable} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'

/** What `put` is told besides the bytes. */
export interface PutOptions {
  /** Hash that the bytes must have; STORAGE_HASH_MISMATCH when they have another one. */
  readonly expected?: ItemHash
  /** Most bytes that are read from the source; STORAGE_FILE_TOO_LARGE beyond. */
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

/** A file as the store knows it. */
export interface StoredFile {
  readonly hash: ItemHash
  readonly sizeBytes: number
}

/** A file with the time at which it was last put or touched. */
export interface FileEntry extends StoredFile {
  readonly touchedMs: number
}

/** Bytes of a file, both ends included as in HTTP; an `end` beyond the file stands for its last byte. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Part of the list of files: hashes in ascending order, from the one behind `after`. */
export interface FilePage {
  readonly after?: ItemHash
  readonly limit: number
}

/** Condition of a deletion. */
export interface DeleteOptions {
  /** Spares a file that was put or touched after this moment. */
  readonly untouchedSinceMs?: number
}

/**
 * Keeps files under the SHA-256 of their bytes. A file that can be opened is whole and was durable before `put` resolved.
 * Hashes of other kinds (IPFS) are never stored: `size` and `touch` answer undefined, `open` and `put` throw.
 */
export interface FileStore extends Startable {
  /** Stores what the source yields; nothing stays behind when it throws. Errors of the source come through as they are. */
  put(source: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile>
  /** Opens a file or part of it; throws STORAGE_FILE_NOT_FOUND and STORAGE_RANGE_INVALID. */
  open(hash: ItemHash, range?: ByteRange): Promise<Readable>
  size(hash: ItemHash): Promise<number | undefined>
  /** Tells the size like `size` and marks the file as wanted now: who builds on a stored file touches it first. */
  touch(hash: ItemHash): Promise<number | undefined>
  /** Deletes a file; answers whether there was one that the options do not spare. */
  delete(hash: ItemHash, options?: DeleteOptions): Promise<boolean>
  list(page: FilePage): Promise<readonly FileEntry[]>
}
