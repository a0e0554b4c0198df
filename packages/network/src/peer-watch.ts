import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {Connection, Stream} from '@libp2p/interface'
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
 * Looks at the connections once a second: bans peers whose score is too low, and hangs up on peers to which our gossip stream
 * has broken, as it does when they do not read; GossipSub would leave them connected and deaf.
 */
export class PeerWatch implements Startable {
  readonly #modules: PeerWatchModules
  readonly #task: RepeatedTask
  /** Peers that had a stream, with the number of looks since it is gone. */
  readonly #deaf = new Map<string, number>()

  constructor(modules: PeerWatchModules) {
    this.#modules = modules
    this.#task = new RepeatedTask(modules, {name: 'peer-watch', everyMs, work: async () => this.#look()})
  }

  start(): Promise<void> {
    return this.#task.start()
  }

  stop(): Promise<void> {
    return this.#task.stop()
  }

  /** Tells whether every peer has much of our gossip still to read. */
  isEverybodyBusy(): boolean {
    const waiting = this.#modules.host.getConnections().flatMap(findGossipStreams)
    return waiting.length > 0 && waiting.every((stream) => stream.writeBufferLength > busyBytes)
  }

  #look(): void {
    const {host, metrics} = this.#modules
    const connections = host.getConnections()
    metrics.peers.set(host.getPeers().length)
    const present = new Set(connections.map((connection) => connection.remotePeer.toString()))
    for (const peer of this.#deaf.keys()) if (!present.has(peer)) this.#deaf.delete(peer)
    for (const connection of connections) this.#lookAt(connection)
  }

  #lookAt(connection: Connection): void {
    const peer = connection.remotePeer.toString()
    if (this.#modules.router.getScore(peer) <= disconnectScore) this.#modules.reputation.report(peer, 'low-score')
    const hasStream = this.#modules.host.getConnections(connection.remotePeer).some((other) => findGossipStreams(other).length > 0)
    if (hasStream) this.#deaf.set(peer, 0)
    else if (this.#deaf.has(peer)) this.#countDeaf(peer, connection)
  }

  #countDeaf(peer: string, connection: Connection): void {
    const looks = (this.#deaf.get(peer) ?? 0) + 1
    this.#deaf.set(peer, looks)
    if (looks < patience) return
    this.#deaf.delete(peer)
    this.#modules.metrics.slowPeers.inc()
    connection.abort(new NetworkError({code: 'NETWORK_PEER_SLOW'}))
  }
}

function findGossipStreams(connection: Connection): Stream[] {
  return connection.streams.filter((stream) => stream.direction === 'outbound' && stream.protocol.startsWith('/meshsub/'))
}
