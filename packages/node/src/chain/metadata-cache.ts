import {buffer} from 'node:stream/consumers'
import {type NodeMetadata, parseNodeMetadata} from '@aleph-onchain/chain'
import {type Clock, type Logger, LruMap} from '@aleph-onchain/common'
import {parseItemHash} from '@aleph-onchain/message'
import type {FileStore, RemoteFiles} from '@aleph-onchain/storage'

/** Largest metadata file that is read. */
const maxBytes = 64 * 1024
const mostNodes = 20_000
/** How long a node whose metadata was not to be had is not asked about again. */
const retryMs = 2_000

/** Metadata of nodes by their hash, fetched in the background: whoever asks gets what is there now. */
export class MetadataCache {
  readonly #files: FileStore
  readonly #remoteFiles: RemoteFiles
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #known = new LruMap<string, NodeMetadata>(mostNodes)
  readonly #askedMs = new LruMap<string, number>(mostNodes)

  readonly #onRead: (metadata: NodeMetadata) => void

  /** `onRead` hears metadata when it is read for the first time. */
  constructor(
    modules: {readonly files: FileStore; readonly remoteFiles: RemoteFiles; readonly clock: Clock; readonly logger: Logger},
    onRead: (metadata: NodeMetadata) => void = () => undefined,
  ) {
    this.#files = modules.files
    this.#remoteFiles = modules.remoteFiles
    this.#clock = modules.clock
    this.#logger = modules.logger
    this.#onRead = onRead
  }

  /** Finds metadata that is known; otherwise begins to fetch it. */
  find(cid: string): NodeMetadata | undefined {
    const known = this.#known.get(cid)
    if (known === undefined) void this.#fetch(cid)
    return known
  }

  async #fetch(cid: string): Promise<void> {
    const askedMs = this.#askedMs.get(cid)
    if (askedMs !== undefined && this.#clock.now() < askedMs + retryMs) return
    this.#askedMs.set(cid, this.#clock.now())
    try {
      const hash = parseItemHash(cid)
      const file = await this.#remoteFiles.fetch(hash, {maxBytes})
      if (file === undefined) return
      const metadata = parseNodeMetadata(await buffer(await this.#files.open(hash)))
      this.#known.set(cid, metadata)
      this.#onRead(metadata)
    } catch (error) {
      this.#logger.debug('Metadata of a node is not usable', {cid}, error)
    }
  }
}
