import {join} from 'node:path'
import type {ItemHash} from '@aleph-onchain/message'
import {StorageError} from '../errors.ts'

const sha256Pattern = /^[0-9a-f]{64}$/

/** Tells whether files are stored under hashes of this kind. */
export function isFileHash(hash: string): hash is ItemHash {
  return sha256Pattern.test(hash)
}

/** Where a store keeps what: `<root>/ab/cd/<hash>`, and `<root>/tmp` for files on their way. */
export class FilePaths {
  readonly root: string
  readonly temporary: string

  constructor(root: string) {
    this.root = root
    this.temporary = join(root, 'tmp')
  }

  /** Path of a file; throws STORAGE_HASH_UNSUPPORTED, so that nothing but 64 hex digits ever becomes a path. */
  file(hash: ItemHash): string {
    return join(this.directory(hash), hash)
  }

  /** Directory of a file. */
  directory(hash: ItemHash): string {
    return join(this.parent(hash), hash.slice(2, 4))
  }

  /** Directory above the directory of a file. */
  parent(hash: ItemHash): string {
    if (!isFileHash(hash)) throw new StorageError({code: 'STORAGE_HASH_UNSUPPORTED', hash: String(hash).slice(0, 100)})
    return join(this.root, hash.slice(0, 2))
  }
}
