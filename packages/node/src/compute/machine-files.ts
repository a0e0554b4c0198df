import type {Readable} from 'node:stream'
import type {FileSource} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'
import {type FileStore, type RemoteFiles, StorageError} from '@aleph-onchain/storage'

/** Files for machines: from here, else from peers. */
export class MachineFiles implements FileSource {
  readonly #files: FileStore
  readonly #remoteFiles: RemoteFiles

  constructor(modules: {readonly files: FileStore; readonly remoteFiles: RemoteFiles}) {
    this.#files = modules.files
    this.#remoteFiles = modules.remoteFiles
  }

  async fetch(hash: ItemHash, options: {readonly maxBytes: number; readonly signal: AbortSignal}): Promise<{readonly sizeBytes: number}> {
    const file = await this.#remoteFiles.fetch(hash, options)
    if (file === undefined) throw new StorageError({code: 'STORAGE_FILE_UNAVAILABLE', hash})
    return file
  }

  async open(hash: ItemHash): Promise<Readable> {
    return await this.#files.open(hash)
  }
}
