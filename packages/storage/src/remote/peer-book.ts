import {type Clock, LruMap} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import type {PeerUrls} from '../ports.ts'
import {normalizePeerUrl} from './peer-url.ts'

/** What the book uses of the rest of the node. */
export interface PeerBookModules {
  readonly peers: PeerUrls
  readonly clock: Clock
  /** Numbers from 0 to below 1. */
  readonly random: () => number
}

/** How long the book holds something against a peer, and how many it offers. */
export interface PeerBookOptions {
  readonly maxPeersPerFetch: number
  readonly wrongBytesMemoryMs: number
  readonly unreachableMemoryMs: number
}

const rememberedPairs = 10_000
const rememberedPeers = 1_000

/** Remembers which peers gave wrong bytes for which file and which could not be reached; both memories are bounded and fade. */
export class PeerBook {
  readonly #modules: PeerBookModules
  readonly #options: PeerBookOptions
  /** Time until which an entry holds, by peer and hash or by peer. */
  readonly #wrong = new LruMap<string, number>(rememberedPairs)
  readonly #unreachable = new LruMap<string, number>(rememberedPeers)

  constructor(modules: PeerBookModules, options: PeerBookOptions) {
    this.#modules = modules
    this.#options = options
  }

  /** Names the peers to ask for a file, in random order; those that could not be reached lately come last. */
  choosePeers(hash: ItemHash): readonly string[] {
    const peers = new Set(this.#modules.peers.list().map(normalizePeerUrl))
    const usable = [...peers].filter((peer) => peer !== undefined).filter((peer) => !this.gaveWrongBytes(peer, hash))
    const {true: last = [], false: first = []} = Object.groupBy(usable, (peer) => (this.#holds(this.#unreachable, peer) ? 'true' : 'false'))
    return [...this.#shuffle(first), ...this.#shuffle(last)].slice(0, this.#options.maxPeersPerFetch)
  }

  /** Tells whether a peer's bytes for this hash were found to be others. */
  gaveWrongBytes(peer: string, hash: ItemHash): boolean {
    return this.#holds(this.#wrong, `${hash} ${peer}`)
  }

  noteWrongBytes(peer: string, hash: ItemHash): void {
    this.#wrong.set(`${hash} ${peer}`, this.#modules.clock.now() + this.#options.wrongBytesMemoryMs)
  }

  noteUnreachable(peer: string): void {
    this.#unreachable.set(peer, this.#modules.clock.now() + this.#options.unreachableMemoryMs)
  }

  noteReachable(peer: string): void {
    this.#unreachable.delete(peer)
  }

  #holds(memory: LruMap<string, number>, key: string): boolean {
    const untilMs = memory.get(key)
    if (untilMs === undefined) return false
    if (untilMs > this.#modules.clock.now()) return true
    memory.delete(key)
    return false
  }

  #shuffle(peers: readonly string[]): string[] {
    return peers
      .map((peer) => ({peer, order: this.#modules.random()}))
      .sort((a, b) => a.order - b.order)
      .map(({peer}) => peer)
  }
}
