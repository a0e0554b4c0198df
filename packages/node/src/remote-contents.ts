import {text} from 'node:stream/consumers'
import {type ItemHash, type ItemType, messageLimits} from '@aleph-onchain/message'
import type {ContentSource} from '@aleph-onchain/pipeline'
import type {FileStore, RemoteFiles} from '@aleph-onchain/storage'

/** Brings the content of messages that keep it in a file: from here, else from peers. IPFS contents are not to be had yet. */
export class RemoteContents implements ContentSource {
  readonly #files: FileStore
  readonly #remoteFiles: RemoteFiles

  constructor(modules: {readonly files: FileStore; readonly remoteFiles: RemoteFiles}) {
    this.#files = modules.files
    this.#remoteFiles = modules.remoteFiles
  }

  /** Throws STORAGE_FILE_TOO_LARGE for a file that no message may have as its content. */
  async fetch(hash: ItemHash, itemType: Exclude<ItemType, 'inline'>, signal: AbortSignal): Promise<string | undefined> {
    if (itemType === 'ipfs') return undefined
    const file = await this.#remoteFiles.fetch(hash, {maxBytes: messageLimits.bodyBytes, signal})
    return file === undefined ? undefined : await text(await this.#files.open(hash))
  }
}
