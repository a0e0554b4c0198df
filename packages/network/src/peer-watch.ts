import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {Connection, Stream} from '@libp2p/interface'
import {peerIdFromString} from '@libp2p/peer-id'
import type {Host} from './create-host.ts'
import {NetworkError} from './errors.ts'
import type {GossipRouter} from './gossip-router.ts'
import {disconnectScore} from './gossip-score.ts'
import type {NetworkMetrics} from './metrics.ts'
import type {Reputation} from './reputation.ts'

/** What the watch uses of the rest. */
export interface PeerWatchModules {
  readonly host: Host
  readonly router: GossipRouter
  readonly reputation: Reputation
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: NetworkMetrics
}

const everyMs = 1_000

/** Looks in a row without a gossip stream after which a connection is given up. */
const patience = 3

/** Bytes that wait for a peer before it counts as busy. */
const busyBytes = 2 ** 20

/**
 * Looks at the connections once a second: bans peers whose score is too low, and hangs up on peers to which there is no
 * gossip stream, as when they did not read and it broke: GossipSub would leave them connected and deaf.
 */
export class PeerWatch implements Startable {
  readonly #modules: PeerWatchModules
  readonly #task: RepeatedTask
  /** Peers in gossip, with the number of looks at which they had no stream from us. */
  readonly #deaf = new Map<string, number>()

  constructor(modules: PeerWatchModules) {
    this.#modules = modules
    this.#task = new RepeatedTask(modules, {name: 'peer-watch', everyMs, work: async () => this.#look()})
  }

  async start(): Promise<void> {
    this.#modules.host.addEventListener('connection:open', this.#replaceOlder)
    await this.#task.start()
  }

  async stop(): Promise<void> {
    this.#modules.host.removeEventListener('connection:open', this.#replaceOlder)
    await this.#task.stop()
  }

  /** Tells whether every peer has much of our gossip still to read. */
  isEverybodyBusy(): boolean {
    const waiting = this.#modules.host.getConnections().flatMap(findGossipStreams)
    return waiting.length > 0 && waiting.every((stream) => stream.writeBufferLength > busyBytes)
  }

  /** A peer that dials us again has lost its earlier connection, by a crash say; on that one, nobody would hear us. */
  readonly #replaceOlder = ({detail: newest}: CustomEvent<Connection>): void => {
    if (newest.direction !== 'inbound' || newest.limits !== undefined) return
    for (const connection of this.#modules.host.getConnections(newest.remotePeer)) {
      if (connection.id !== newest.id && connection.direction === 'inbound') connection.abort(new NetworkError({code: 'NETWORK_PEER_DEAF'}))
    }
  }

  #look(): void {
    const {host, router, metrics} = this.#modules
    const peers = host.getPeers().map(String)
    metrics.peers.set(peers.length)
    const gossiping = new Set([...this.#deaf.keys(), ...router.getPeers().map(String)])
    for (const peer of this.#deaf.keys()) if (!peers.includes(peer)) this.#deaf.delete(peer)
    for (const peer of peers) {
      if (router.getScore(peer) <= disconnectScore) this.#modules.reputation.report(peer, 'low-score')
      if (gossiping.has(peer)) this.#listenTo(peer)
    }
  }

  #listenTo(peer: string): void {
    const looks = this.#modules.router.streamsOutbound.has(peer) ? 0 : (this.#deaf.get(peer) ?? 0) + 1
    this.#deaf.set(peer, looks)
    if (looks < patience) return
    this.#deaf.delete(peer)
    this.#modules.metrics.deafPeers.inc()
    for (const connection of this.#modules.host.getConnections(peerIdFromString(peer)))
      connection.abort(new NetworkError({code: 'NETWORK_PEER_DEAF'}))
  }
}

function findGossipStreams(connection: Connection): Stream[] {
  return connection.streams.filter((stream) => stream.direction === 'outbound' && stream.protocol.startsWith('/meshsub/'))
}
