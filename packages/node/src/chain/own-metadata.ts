import {Readable} from 'node:stream'
import {encodeNodeMetadata, metadataCidOf, type NodeMetadata} from '@aleph-onchain/chain'
import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {parseItemHash} from '@aleph-onchain/message'
import {addFiles, type FileStore, graceFiles} from '@aleph-onchain/storage'

const hourMs = 3_600_000
/** How long the file stays after it was last renewed. */
const keepMs = 24 * hourMs

export interface OwnMetadataModules {
  readonly database: Database
  readonly files: FileStore
  readonly clock: Clock
  readonly logger: Logger
}

/** What this node says of itself, kept as a file of the network: its registration names the hash, and others fetch it from here. */
export class OwnMetadata implements Startable {
  readonly #modules: OwnMetadataModules
  readonly #describe: () => Promise<NodeMetadata>
  readonly #task: RepeatedTask

  constructor(modules: OwnMetadataModules, describe: () => Promise<NodeMetadata>) {
    this.#modules = modules
    this.#describe = describe
    this.#task = new RepeatedTask(modules, {name: 'keep metadata', everyMs: hourMs, work: () => this.#keep()})
  }

  async start(): Promise<void> {
    await this.#task.start()
  }

  async stop(): Promise<void> {
    await this.#task.stop()
  }

  /** Describes the node as it is now, with the hash of the file. */
  async read(): Promise<{readonly cid: string; readonly metadata: NodeMetadata}> {
    const metadata = await this.#describe()
    return {cid: metadataCidOf(encodeNodeMetadata(metadata)), metadata}
  }

  async #keep(): Promise<void> {
    const {database, files, clock} = this.#modules
    const bytes = encodeNodeMetadata(await this.#describe())
    const hash = parseItemHash(metadataCidOf(bytes))
    const {sizeBytes} = await files.put(Readable.from([bytes]), {expected: hash, maxBytes: bytes.length})
    const nowMs = clock.now()
    await database.transaction(async (tx) => {
      await addFiles(tx, [{hash, sizeBytes}], nowMs)
      await graceFiles(tx, [hash], {nowMs, untilMs: nowMs + keepMs})
    })
  }
}
