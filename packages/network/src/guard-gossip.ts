import {type Clock, LruMap} from '@aleph-onchain/common'
import type {PeerId} from '@libp2p/interface'
import type {FrameSource, GossipRouter, GossipRpc} from './gossip-router.ts'
import type {NetworkMetrics} from './metrics.ts'
import type {Reputation} from './reputation.ts'
import {splitRpc} from './split-rpc.ts'
import {type Rate, TokenBucket} from './token-bucket.ts'

/** What one peer may send us in gossip. */
export interface GossipBudget {
  readonly frames: Rate
  readonly bytes: Rate
}

/** What the guard uses of the rest. */
export interface GuardModules {
  readonly reputation: Reputation
  readonly clock: Clock
  readonly metrics: NetworkMetrics
}

/** Peers whose budgets are remembered, so that a new stream brings no new budget. */
const gateCapacity = 2_048

/**
 * Stands between the streams and GossipSub, which would put up with anything. Frames over the budget of their peer are
 * dropped, frames that do not decode or are too long cost points, and a banned peer is no longer read. Outgoing, a frame
 * with many messages (an answer to IWANT) is split, so that no honest peer takes it for an oversize one.
 */
export function guardGossip(router: GossipRouter, budget: GossipBudget, modules: GuardModules): void {
  const gates = new LruMap<string, FrameGate>(gateCapacity)
  router.pipePeerReadStream = (peer, source) => {
    const gate = gates.get(peer.toString()) ?? new FrameGate(peer, budget, modules)
    gates.set(peer.toString(), gate)
    return readFrames(router, {peer, source, gate})
  }
  const send = router.sendRpc.bind(router)
  router.sendRpc = (peer, rpc) => splitRpc(rpc).every((part) => send(peer, part))
}

interface FrameReading {
  readonly peer: PeerId
  readonly source: FrameSource
  readonly gate: FrameGate
}

async function readFrames(router: GossipRouter, {peer, source, gate}: FrameReading): Promise<void> {
  try {
    for await (const frame of source) {
      if (gate.isShut()) return
      if (!gate.admit(frame.byteLength)) continue
      const rpc = decode(router, frame.subarray())
      if (rpc === undefined) gate.reportGarbage()
      else void router.handleReceivedRpc(peer, rpc).catch(() => undefined)
    }
  } catch (error) {
    gate.reportIfOversize(error)
    router.handlePeerReadStreamError(error, peer)
  }
}

function decode(router: GossipRouter, bytes: Uint8Array): GossipRpc | undefined {
  try {
    return router.decodeRpc(bytes)
  } catch {
    return undefined
  }
}

/** Budget and blame of the stream of one peer. */
class FrameGate {
  readonly #peer: string
  readonly #frames: TokenBucket
  readonly #bytes: TokenBucket
  readonly #modules: GuardModules

  constructor(peer: PeerId, budget: GossipBudget, modules: GuardModules) {
    this.#peer = peer.toString()
    this.#frames = new TokenBucket(budget.frames, modules.clock)
    this.#bytes = new TokenBucket(budget.bytes, modules.clock)
    this.#modules = modules
  }

  isShut(): boolean {
    return this.#modules.reputation.isBanned(this.#peer)
  }

  admit(bytes: number): boolean {
    if (this.#frames.take(1) && this.#bytes.take(bytes)) return true
    this.#modules.metrics.frameDrops.inc()
    this.#modules.reputation.report(this.#peer, 'flood')
    return false
  }

  reportGarbage(): void {
    this.#modules.reputation.report(this.#peer, 'garbage-frame')
  }

  reportIfOversize(error: unknown): void {
    if (isOversize(error)) this.#modules.reputation.report(this.#peer, 'oversize-frame')
  }
}

/** Names under which the length-prefix reader speaks of a prefix that is too long or announces too much. */
const oversizeNames: ReadonlySet<string> = new Set(['InvalidDataLengthError', 'InvalidDataLengthLengthError', 'InvalidMessageLengthError'])

function isOversize(error: unknown): boolean {
  return error instanceof Error && oversizeNames.has(error.name)
}
