import {type ChainNode, type ChainWatcher, findNodeBySigner} from '@aleph-onchain/chain'
import type {Startable} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'

/** Who this node is on the chain: the node whose hot key it holds. Known once it is registered and the key was set. */
export class ChainIdentity implements Startable {
  readonly #database: Database
  readonly #watcher: Pick<ChainWatcher, 'onChange'>
  readonly #hotKey: string
  #node: ChainNode | undefined
  #unsubscribe: (() => void) | undefined

  constructor(modules: {readonly database: Database; readonly watcher: Pick<ChainWatcher, 'onChange'>}, hotKey: string) {
    this.#database = modules.database
    this.#watcher = modules.watcher
    this.#hotKey = hotKey
  }

  /** 64 hex digits; undefined until the chain knows this node. */
  get nodeId(): string | undefined {
    return this.#node?.nodeId
  }

  async start(): Promise<void> {
    this.#unsubscribe = this.#watcher.onChange(({nodeIds, isReorg}) => {
      if (nodeIds.length > 0 || isReorg) void this.#refresh().catch(() => undefined) // the next change reads it again
    })
    await this.#refresh()
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
  }

  async #refresh(): Promise<void> {
    this.#node = await findNodeBySigner(this.#database.reader, this.#hotKey)
  }
}
