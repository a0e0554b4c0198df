import {type Clock, LruMap} from '@aleph-onchain/common'
import type {NetworkMetrics} from './metrics.ts'

/** What a peer can do wrong, with the points it costs; a hundred points and the peer is cut off. */
export const misbehaviours = {
  'garbage-frame': 25,
  'oversize-frame': 35,
  flood: 0.5,
  'invalid-envelope': 15,
  'invalid-payload': 10,
  'catch-up-abuse': 25,
  'low-score': 100,
} as const

/** One thing that a peer can do wrong. */
export type Misbehaviour = keyof typeof misbehaviours

/** Points at which a peer is cut off. */
const banPoints = 100

/** Time in which half of the points are forgiven. */
const halfLifeMs = 300_000

/** Peers remembered; the one reported longest ago is forgotten first. */
const capacity = 10_000

interface Standing {
  points: number
  atMs: number
  bannedUntilMs: number
}

/** What reputation uses of the rest. */
export interface ReputationModules {
  readonly clock: Clock
  readonly metrics: NetworkMetrics
  /** Told once when a peer is banned. */
  readonly onBan: (peer: string, reason: Misbehaviour) => void
}

/**
 * Remembers what peers did wrong, also while they are away: GossipSub forgets its own score when a peer comes back. It feeds
 * that score and bans whoever goes too far.
 */
export class Reputation {
  readonly #modules: ReputationModules
  readonly #banMs: number
  readonly #standings = new LruMap<string, Standing>(capacity)

  constructor(modules: ReputationModules, options: {readonly banMs: number}) {
    this.#modules = modules
    this.#banMs = options.banMs
  }

  /** Charges a peer; effects: its points, the metrics, and a ban when the points are too many. */
  report(peer: string, what: Misbehaviour): void {
    this.#modules.metrics.misbehaviour.inc(1, {kind: what})
    const standing = this.#getStanding(peer)
    standing.points += misbehaviours[what]
    if (standing.points < banPoints || this.isBanned(peer)) return
    standing.bannedUntilMs = this.#modules.clock.now() + this.#banMs
    standing.points = 0
    this.#modules.metrics.bans.inc()
    this.#modules.onBan(peer, what)
  }

  /** Gives the points as GossipSub wants them: zero or below. */
  getScore(peer: string): number {
    if (this.isBanned(peer)) return -banPoints
    const standing = this.#standings.get(peer)
    return standing === undefined ? 0 : 0 - this.#decay(standing).points
  }

  isBanned(peer: string): boolean {
    return (this.#standings.get(peer)?.bannedUntilMs ?? 0) > this.#modules.clock.now()
  }

  #getStanding(peer: string): Standing {
    const known = this.#standings.get(peer)
    if (known !== undefined) return this.#decay(known)
    const created = {points: 0, atMs: this.#modules.clock.now(), bannedUntilMs: 0}
    this.#standings.set(peer, created)
    return created
  }

  #decay(standing: Standing): Standing {
    const nowMs = this.#modules.clock.now()
    standing.points *= 0.5 ** (Math.max(0, nowMs - standing.atMs) / halfLifeMs)
    standing.atMs = nowMs
    return standing
  }
}
