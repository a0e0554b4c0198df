import {BoundedQueue, type Logger, type Startable} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import type {ExecutableMessage} from '../ports.ts'
import {matchesSubscription} from './matches-subscription.ts'
import type {MessageFeed, NetworkMessage, Subscriber} from './ports.ts'
import type {ProgramSpec} from './program-spec.ts'
import type {ProgramExecutor} from './warm-program.ts'

/** What programs are called for messages with. */
export interface MessageTriggersModules {
  readonly executor: Pick<ProgramExecutor, 'list'>
  readonly feed: MessageFeed
  readonly logger: Logger
  readProgram(message: ExecutableMessage): ProgramSpec
  /** Has a program do its work once. */
  run(vmHash: ItemHash, message: NetworkMessage): Promise<void>
}

/** Messages that may wait for one program; the oldest are given up first. */
const maxWaiting = 100

/** Empty filters would match everything. */
const hasNames = (filter: object) => Object.keys(filter).length > 0

/**
 * Calls programs for messages that they subscribe to. Who subscribes is read from the database at every start, and kept up with from then
 * on. Each gets its messages one after the other, whatever the others do. What waits while the node stops is lost, as are messages that
 * come meanwhile.
 */
export class MessageTriggers implements Startable {
  readonly #modules: MessageTriggersModules
  readonly #options: {readonly subscriptions: 'placed' | 'all'}
  readonly #subscribers = new Map<ItemHash, Subscriber>()
  readonly #waiting = new Map<ItemHash, BoundedQueue<NetworkMessage>>()
  readonly #calls = new Set<Promise<void>>()
  #stopListening: (() => void) | undefined
  #isStopped = true

  constructor(modules: MessageTriggersModules, options: {readonly subscriptions: 'placed' | 'all'}) {
    this.#modules = modules
    this.#options = options
  }

  async start(): Promise<void> {
    if (this.#stopListening !== undefined) return
    this.#isStopped = false
    this.#stopListening = this.#modules.feed.onProcessed((message) => this.#hear(message))
    for (const message of await this.#modules.feed.listSubscribers()) this.#register(message)
  }

  async stop(): Promise<void> {
    this.#stopListening?.()
    this.#stopListening = undefined
    this.#isStopped = true
    this.#waiting.clear()
    await Promise.all(this.#calls)
  }

  #register(message: ExecutableMessage): void {
    try {
      const {machine, subscriptions} = this.#modules.readProgram(message)
      const useful = subscriptions.filter(hasNames)
      if (useful.length > 0) this.#subscribers.set(machine.vmHash, {vmHash: machine.vmHash, subscriptions: useful})
    } catch (error) {
      this.#modules.logger.debug('Program with subscriptions cannot run here', {vmHash: message.hash}, error)
    }
  }

  #hear(message: NetworkMessage): void {
    if (message.type === 'PROGRAM') this.#registerLive(message)
    const placed = this.#options.subscriptions === 'all' ? undefined : this.#listPlaced()
    for (const {vmHash, subscriptions} of this.#subscribers.values()) {
      if (placed?.has(vmHash) === false || message.item_hash === vmHash) continue
      if (matchesSubscription(subscriptions, message)) this.#enqueue(vmHash, message)
    }
  }

  #registerLive({item_hash, sender, content}: NetworkMessage): void {
    const owner = typeof content === 'object' && content !== null && 'address' in content ? content.address : undefined
    if (typeof owner !== 'string' || typeof sender !== 'string') return
    this.#register({hash: item_hash as ItemHash, type: 'PROGRAM', sender, owner, content})
  }

  #listPlaced(): ReadonlySet<ItemHash> {
    const placed = this.#modules.executor.list().filter(({source, wanted}) => source.type !== 'on-demand' && wanted === 'running')
    return new Set(placed.map(({vmHash}) => vmHash))
  }

  #enqueue(vmHash: ItemHash, message: NetworkMessage): void {
    const queue = this.#waiting.get(vmHash)
    if (queue !== undefined) return void queue.push(message)
    const fresh = new BoundedQueue<NetworkMessage>({capacity: maxWaiting, drop: 'drop-oldest'})
    fresh.push(message)
    this.#waiting.set(vmHash, fresh)
    const calls = this.#callAll(vmHash, fresh).finally(() => this.#calls.delete(calls))
    this.#calls.add(calls)
  }

  async #callAll(vmHash: ItemHash, queue: BoundedQueue<NetworkMessage>): Promise<void> {
    for (let message = queue.shift(); message !== undefined && !this.#isStopped; message = queue.shift()) {
      try {
        await this.#modules.run(vmHash, message)
      } catch (error) {
        this.#modules.logger.debug('Program could not be called for a message', {vmHash}, error)
      }
    }
    if (this.#waiting.get(vmHash) === queue) this.#waiting.delete(vmHash)
  }
}
