import {AlephError, isAlephError} from '@aleph-onchain/common'
import {computeItemHash, type Envelope} from '@aleph-onchain/message'
import type {
  CatchUpCursor,
  CatchUpCursors,
  CatchUpPage,
  CatchUpSource,
  GossipTopic,
  GossipVerdict,
  MessageSink,
  MessageSource,
  NetworkReason,
  NetworkStatus,
  NodeId,
  PeerInfo,
  PeerNetwork,
  TopicHandler,
} from '@aleph-onchain/network'

/** Message that came in, and how. */
export interface ReceivedMessage {
  readonly message: unknown
  readonly source: MessageSource
}

/** Takes every message and remembers it; a test may judge otherwise. */
export class MemoryMessageSink implements MessageSink {
  readonly received: ReceivedMessage[] = []
  /** Number of messages of every call. */
  readonly batches: number[] = []
  judge: (messages: readonly unknown[], source: MessageSource) => Promise<GossipVerdict> | GossipVerdict = () => 'accept'

  async receive(messages: readonly unknown[], source: MessageSource): Promise<GossipVerdict> {
    const verdict = await this.judge(messages, source)
    this.batches.push(messages.length)
    if (verdict === 'accept') this.received.push(...messages.map((message) => ({message, source})))
    return verdict
  }

  /** Item hashes of the messages taken, in order. */
  get hashes(): readonly unknown[] {
    return this.received.map(({message}) =>
      typeof message === 'object' && message !== null && 'item_hash' in message ? message.item_hash : undefined,
    )
  }
}

/** Message log in memory; its cursor is the number of messages before. */
export class MemoryMessageLog implements CatchUpSource {
  readonly #messages: Envelope[] = []
  #epoch = 1

  append(...messages: readonly Envelope[]): void {
    this.#messages.push(...messages)
  }

  /** Begins a new log, as a node does that has lost its database. */
  reset(): void {
    this.#messages.length = 0
    this.#epoch++
  }

  /** Loses the newest messages without beginning a new log, as a node does that is restored from a backup. */
  truncate(length: number): void {
    this.#messages.length = length
  }

  async epoch(): Promise<string> {
    return `epoch-${this.#epoch}`
  }

  async readAfter(cursor: number, limit: number): Promise<CatchUpPage> {
    const start = Math.min(cursor, this.#messages.length)
    const messages = this.#messages.slice(start, start + limit)
    return {messages, next: start + messages.length}
  }
}

/** Cursors in memory. */
export class MemoryCursors implements CatchUpCursors {
  readonly #cursors = new Map<string, CatchUpCursor>()

  async get(peerId: string): Promise<CatchUpCursor | undefined> {
    return this.#cursors.get(peerId)
  }

  async set(peerId: string, cursor: CatchUpCursor): Promise<void> {
    this.#cursors.set(peerId, cursor)
  }
}

/** What a network in memory uses. */
export interface MemoryNetworkModules {
  readonly messages: MessageSink
  readonly catchUp: CatchUpSource
  readonly cursors: CatchUpCursors
}

/** Connects networks in memory: all that have started are peers of each other. */
export class MemoryNetworkHub {
  readonly #running = new Set<MemoryNetwork>()
  #count = 0

  /** Builds one more network, not started. */
  createNetwork(modules: MemoryNetworkModules, options: {readonly publicUrl?: string} = {}): MemoryNetwork {
    this.#count++
    return new MemoryNetwork(this, {...modules, name: `network ${this.#count}`, publicUrl: options.publicUrl})
  }

  /** Networks that run, without the one that asks. */
  listPeersOf(network: MemoryNetwork): readonly MemoryNetwork[] {
    return [...this.#running].filter((other) => other !== network)
  }

  join(network: MemoryNetwork): void {
    this.#running.add(network)
  }

  leave(network: MemoryNetwork): void {
    this.#running.delete(network)
  }
}

/** Error of the network in memory; has the codes of the real one. */
class MemoryNetworkError extends AlephError<NetworkReason> {}

/** Most messages in one batch and one page, as the protocol has it. */
const batchSize = 100
const pageSize = 500

/** Network between nodes of one test, without sockets: what is published reaches every running peer whose handler is asked. */
export class MemoryNetwork implements PeerNetwork {
  readonly nodeId: NodeId
  readonly peerId: string
  readonly publicUrl: string | undefined
  readonly #hub: MemoryNetworkHub
  readonly #modules: MemoryNetworkModules
  readonly #handlers = new Map<GossipTopic, TopicHandler>()
  readonly #deliveries = new Set<Promise<void>>()
  #isRunning = false

  constructor(hub: MemoryNetworkHub, modules: MemoryNetworkModules & {readonly name: string; readonly publicUrl: string | undefined}) {
    this.#hub = hub
    this.#modules = modules
    this.publicUrl = modules.publicUrl
    this.nodeId = computeItemHash(modules.name) as string as NodeId // both are 64 hex digits
    this.peerId = `peer-of-${this.nodeId}`
    this.#handlers.set('messages', ({payload}) => modules.messages.receive(JSON.parse(Buffer.from(payload).toString()), 'gossip'))
  }

  async start(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    this.#hub.join(this)
    for (const peer of this.#hub.listPeersOf(this)) {
      this.#deliver(() => this.catchUpWith(peer))
      this.#deliver(() => peer.catchUpWith(this))
    }
  }

  async stop(): Promise<void> {
    this.#isRunning = false
    this.#hub.leave(this)
    await this.settle()
  }

  /** Resolves when everything on its way has arrived. */
  async settle(): Promise<void> {
    while (this.#deliveries.size > 0) await Promise.all(this.#deliveries)
  }

  async publishMessages(batch: readonly Envelope[]): Promise<void> {
    for (let start = 0; start < batch.length; start += batchSize) {
      this.#send('messages', Buffer.from(JSON.stringify(batch.slice(start, start + batchSize))))
    }
  }

  async publish(topic: GossipTopic, payload: Uint8Array): Promise<void> {
    if (!this.#isRunning) throw new MemoryNetworkError({code: 'NETWORK_NOT_RUNNING'})
    this.#send(topic, payload)
  }

  handle(topic: GossipTopic, handler: TopicHandler): void {
    this.#handlers.set(topic, handler)
  }

  learnAddresses(): void {
    // All networks of a hub know each other.
  }

  peers(): readonly PeerInfo[] {
    return this.#listPeers().map((peer) => ({
      peerId: peer.peerId,
      nodeId: peer.nodeId,
      isConnected: true,
      connections: [`/memory/${peer.nodeId}`],
      topics: [...peer.#handlers.keys()],
      score: 0,
      heartbeat: undefined,
      heardMs: undefined,
    }))
  }

  httpPeers(): readonly string[] {
    return this.#listPeers().flatMap(({publicUrl}) => publicUrl ?? [])
  }

  multiaddrs(): readonly string[] {
    return this.#isRunning ? [`/memory/${this.nodeId}/p2p/${this.peerId}`] : []
  }

  status(): NetworkStatus {
    return {isListening: this.#isRunning, peerCount: this.#listPeers().length, quic: 'stopped', quicProblem: undefined}
  }

  /** Reads the log of a peer from where it was left. */
  async catchUpWith(peer: MemoryNetwork): Promise<void> {
    const epoch = await peer.#modules.catchUp.epoch()
    const stored = await this.#modules.cursors.get(peer.peerId)
    let cursor = stored?.epoch === epoch ? stored.cursor : 0
    while (this.#isRunning && peer.#isRunning) {
      const {messages, next} = await peer.#modules.catchUp.readAfter(cursor, pageSize, Number.POSITIVE_INFINITY)
      if (next <= cursor) return
      await this.#modules.messages.receive(JSON.parse(JSON.stringify(messages)), 'catch-up')
      await this.#modules.cursors.set(peer.peerId, {epoch, cursor: next})
      cursor = next
    }
  }

  async #receive(topic: GossipTopic, sender: NodeId, payload: Uint8Array): Promise<void> {
    if (this.#isRunning) await this.#handlers.get(topic)?.({topic, sender, payload, timestampMs: Date.now()})
  }

  #send(topic: GossipTopic, payload: Uint8Array): void {
    for (const peer of this.#listPeers()) this.#deliver(() => peer.#receive(topic, this.nodeId, payload))
  }

  #deliver(work: () => Promise<void>): void {
    const delivery = work()
      .catch(ignoreRefusal)
      .finally(() => this.#deliveries.delete(delivery))
    this.#deliveries.add(delivery)
  }

  #listPeers(): readonly MemoryNetwork[] {
    return this.#isRunning ? this.#hub.listPeersOf(this) : []
  }
}

/** A sink may refuse for now; anything else is a fault of the test. */
function ignoreRefusal(error: unknown): void {
  if (!isAlephError(error)) throw error
}
