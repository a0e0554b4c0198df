import type {Lifecycle} from '@aleph-onchain/common'
import {type Envelope, messageLimits} from '@aleph-onchain/message'
import {peerIdFromString} from '@libp2p/peer-id'
import {CatchUpServer} from './catch-up-server.ts'
import {ConnectionGate} from './connection-gate.ts'
import {topicPayloadBytes} from './constants.ts'
import {createHost, getListenAddresses, type Host} from './create-host.ts'
import {createSession} from './create-session.ts'
import {NetworkError} from './errors.ts'
import {Gossip} from './gossip.ts'
import {isMultiaddr} from './is-multiaddr.ts'
import {loadQuic, type QuicSupport} from './load-quic.ts'
import {createNetworkMetrics, type NetworkMetrics} from './metrics.ts'
import {NodeDirectory, type NodeDirectoryOptions} from './node-directory.ts'
import type {NodeId} from './node-id.ts'
import {defaultNetworkOptions, type NetworkOptions} from './options.ts'
import {OutgoingQueue, type OutgoingQueueOptions} from './outgoing-queue.ts'
import {parseMessageBatch} from './parse-message-batch.ts'
import {listPeers, type PeerInfo} from './peer-info.ts'
import type {NetworkStatus, PeerNetwork} from './peer-network.ts'
import type {GossipVerdict, NetworkModules, TopicHandler, TopicMessage} from './ports.ts'
import {type Misbehaviour, Reputation} from './reputation.ts'
import type {GossipTopic} from './topics.ts'

/** Addresses remembered from elsewhere; the one learnt longest ago is forgotten first. */
const learntCapacity = 1_024

/** Heartbeats that a node may miss before it is forgotten. */
const missedHeartbeats = 3

/** Heartbeats of a node that follow sooner are not forwarded. */
const maxMinIntervalMs = 2_000

/** Our libp2p node: gossip, heartbeats, discovery and catch-up. */
export class Network implements PeerNetwork {
  readonly #modules: NetworkModules
  readonly #options: NetworkOptions
  readonly #metrics: NetworkMetrics
  readonly #reputation: Reputation
  readonly #gate: ConnectionGate
  readonly #gossip: Gossip
  readonly #directory: NodeDirectory
  readonly #queue: OutgoingQueue
  readonly #server: CatchUpServer
  readonly #learnt = new Set<string>()
  #quic: QuicSupport | undefined
  #host: Host | undefined
  #lifecycle: Lifecycle | undefined

  constructor(modules: NetworkModules, options: Partial<NetworkOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultNetworkOptions, ...options}
    this.#metrics = createNetworkMetrics(modules.metrics)
    const shared = {...modules, metrics: this.#metrics}
    this.#reputation = new Reputation({...shared, onBan: (peer, reason) => this.#cutOff(peer, reason)}, this.#options)
    this.#gate = new ConnectionGate({...shared, reputation: this.#reputation, isFull: () => this.#isFull()}, this.#options)
    this.#gossip = new Gossip({...shared, reputation: this.#reputation}, this.#options)
    this.#directory = new NodeDirectory(modules.clock, getDirectoryOptions(this.#options))
    this.#queue = new OutgoingQueue(getQueueOptions(this.#options))
    this.#server = new CatchUpServer({...shared, source: modules.catchUp, reputation: this.#reputation})
    this.#gossip.handle('messages', (message) => this.#receiveBatch(message))
  }

  get nodeId(): NodeId {
    return this.#modules.identity.nodeId
  }

  get peerId(): string {
    return this.#modules.identity.peerId
  }

  async start(): Promise<void> {
    if (this.#lifecycle !== undefined) return
    const quic = await this.#loadQuic()
    const listenAddresses = getListenAddresses({settings: this.#options, quic})
    const host = await createHost({
      privateKey: this.#modules.identity.toLibp2pKey(),
      gater: this.#gate.toGater(),
      gossip: this.#gossip.createOptions(),
      settings: this.#options,
      listenAddresses,
      quic,
    })
    this.#host = host
    this.#lifecycle = this.#createSession(host, listenAddresses)
    try {
      await this.#lifecycle.start()
    } catch (error) {
      await this.stop()
      throw error
    }
    this.#modules.logger.info('Network listens', {peerId: this.peerId, listenAddresses})
  }

  async stop(): Promise<void> {
    const lifecycle = this.#lifecycle
    this.#lifecycle = undefined
    await lifecycle?.stop()
    this.#host = undefined
  }

  async publishMessages(batch: readonly Envelope[]): Promise<void> {
    if (!this.#gossip.hasListeners('messages')) return this.#metrics.outgoing.inc(batch.length, {outcome: 'unheard'})
    for (const message of batch) {
      const outcome = this.#queue.push(message)
      if (outcome !== undefined) this.#metrics.outgoing.inc(1, {outcome})
    }
  }

  publish(topic: GossipTopic, payload: Uint8Array): Promise<void> {
    return this.#gossip.publish(topic, payload)
  }

  handle(topic: GossipTopic, handler: TopicHandler): void {
    this.#gossip.handle(topic, handler)
  }

  learnAddresses(addresses: readonly string[]): void {
    for (const address of addresses) if (isMultiaddr(address, {needsPeer: true})) this.#learnt.add(address)
    for (const oldest of this.#learnt.values().take(Math.max(0, this.#learnt.size - learntCapacity))) this.#learnt.delete(oldest)
  }

  peers(): readonly PeerInfo[] {
    return listPeers({host: this.#host, directory: this.#directory, gossip: this.#gossip})
  }

  httpPeers(): readonly string[] {
    const urls = this.#directory.list().map(({heartbeat}) => heartbeat.url)
    return [...new Set(urls.reverse())].filter((url) => url !== undefined)
  }

  multiaddrs(): readonly string[] {
    return this.#host?.getMultiaddrs().map(String) ?? []
  }

  status(): NetworkStatus {
    const host = this.#host
    const isListening = host?.status === 'started'
    const peerCount = host?.getPeers().length ?? 0
    const quic = this.#quic
    if (!isListening || quic === undefined) return {isListening: false, peerCount, quic: 'stopped', quicProblem: undefined}
    return 'quic' in quic
      ? {isListening, peerCount, quic: 'ready', quicProblem: undefined}
      : {isListening, peerCount, quic: 'unavailable', quicProblem: quic.problem}
  }

  /** Loads once: an addon that is missing now will not be there after a restart of the network either. */
  async #loadQuic(): Promise<QuicSupport> {
    if (this.#quic !== undefined) return this.#quic
    const quic = await (this.#modules.loadQuic ?? loadQuic)()
    if ('problem' in quic) this.#modules.logger.warn('QUIC is unavailable, TCP only', {problem: quic.problem})
    this.#quic = quic
    return quic
  }

  #createSession(host: Host, listenAddresses: readonly string[]): Lifecycle {
    return createSession({
      host,
      listenAddresses,
      gossip: this.#gossip,
      server: this.#server,
      reputation: this.#reputation,
      directory: this.#directory,
      queue: this.#queue,
      listLearnt: () => [...this.#learnt],
      modules: this.#modules,
      metrics: this.#metrics,
      options: this.#options,
    })
  }

  async #receiveBatch({payload}: TopicMessage): Promise<GossipVerdict> {
    const batch = parseMessageBatch(payload)
    return batch === undefined ? 'reject' : await this.#modules.messages.receive(batch, 'gossip')
  }

  #isFull(): boolean {
    return (this.#host?.getConnections().length ?? 0) >= this.#options.maxConnections
  }

  /** Ends all connections to a peer that was banned. */
  #cutOff(peer: string, reason: Misbehaviour): void {
    this.#modules.logger.debug('Peer banned', {peer, reason})
    for (const connection of this.#host?.getConnections(peerIdFromString(peer)) ?? []) {
      this.#gate.noteBan(peer, connection.remoteAddr)
      connection.abort(new NetworkError({code: 'NETWORK_PEER_BANNED'}))
    }
  }
}

function getDirectoryOptions({maxKnownNodes, heartbeatIntervalMs}: NetworkOptions): NodeDirectoryOptions {
  return {
    capacity: maxKnownNodes,
    expiryMs: missedHeartbeats * heartbeatIntervalMs,
    minIntervalMs: Math.min(maxMinIntervalMs, heartbeatIntervalMs / 2),
  }
}

function getQueueOptions({outgoingMessages, outgoingBytes, batchBytes}: NetworkOptions): OutgoingQueueOptions {
  return {
    messages: outgoingMessages,
    bytes: outgoingBytes,
    batchMessages: messageLimits.batchMessages,
    batchBytes,
    maxBatchBytes: topicPayloadBytes.messages,
  }
}
