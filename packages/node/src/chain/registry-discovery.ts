import {type ChainWatcher, listNodes} from '@aleph-onchain/chain'
import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {MetadataCache} from './metadata-cache.ts'

const everyMs = 60_000

/** Looks up the metadata of every active node, so that the network learns where the nodes of the registry are. */
export class RegistryDiscovery implements Startable {
  readonly #watcher: Pick<ChainWatcher, 'onChange'>
  readonly #task: RepeatedTask
  #unsubscribe: (() => void) | undefined

  constructor({
    database,
    watcher,
    metadata,
    clock,
    logger,
  }: {
    readonly database: Database
    readonly watcher: Pick<ChainWatcher, 'onChange'>
    readonly metadata: MetadataCache
    readonly clock: Clock
    readonly logger: Logger
  }) {
    this.#watcher = watcher
    const work = async () => {
      for (const {metadataCid} of await listNodes(database.reader, {status: 'active'})) metadata.find(metadataCid)
    }
    this.#task = new RepeatedTask({clock, logger}, {name: 'discover nodes of the registry', everyMs, work})
  }

  async start(): Promise<void> {
    this.#unsubscribe ??= this.#watcher.onChange(({nodeIds}) => {
      if (nodeIds.length > 0) this.#task.wake()
    })
    await this.#task.start()
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
    await this.#task.stop()
  }
}
