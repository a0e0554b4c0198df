import type {Clock} from '@aleph-onchain/common'
import type {Heartbeat} from './heartbeat.ts'
import type {HeartbeatOutcome} from './metrics.ts'
import {getPeerId, type NodeId} from './node-id.ts'

/** Node that was heard of lately. */
export interface KnownNode {
  readonly heartbeat: Heartbeat
  readonly peerId: string
  readonly heardMs: number
}

/** How the directory bounds itself. */
export interface NodeDirectoryOptions {
  /** Nodes held; policy: refuse the newest, so that a crowd of made-up nodes does not push out the real ones. */
  readonly capacity: number
  /** Time after which a node that is silent is forgotten. */
  readonly expiryMs: number
  /** Heartbeats that follow sooner are not forwarded. */
  readonly minIntervalMs: number
}

/** Remembers the last heartbeat of every node. */
export class NodeDirectory {
  readonly #clock: Clock
  readonly #options: NodeDirectoryOptions
  /** In the order of their last heartbeat, so that the silent ones are found at the front. */
  readonly #nodes = new Map<NodeId, KnownNode>()

  constructor(clock: Clock, options: NodeDirectoryOptions) {
    this.#clock = clock
    this.#options = options
  }

  /** Takes a heartbeat, unless it follows too soon or there is no room for a new node. */
  record(heartbeat: Heartbeat): Exclude<HeartbeatOutcome, 'invalid'> {
    this.#forgetSilent()
    const nowMs = this.#clock.now()
    const known = this.#nodes.get(heartbeat.nodeId)
    if (known !== undefined && Math.abs(nowMs - known.heardMs) < this.#options.minIntervalMs) return 'early'
    if (known === undefined && this.#nodes.size >= this.#options.capacity) return 'full'
    this.#nodes.delete(heartbeat.nodeId)
    this.#nodes.set(heartbeat.nodeId, {heartbeat, peerId: known?.peerId ?? getPeerId(heartbeat.nodeId).toString(), heardMs: nowMs})
    return known === undefined ? 'new' : 'known'
  }

  find(node: NodeId): KnownNode | undefined {
    this.#forgetSilent()
    return this.#nodes.get(node)
  }

  /** Lists the nodes, the one heard of longest ago first. */
  list(): readonly KnownNode[] {
    this.#forgetSilent()
    return [...this.#nodes.values()]
  }

  get size(): number {
    return this.#nodes.size
  }

  #forgetSilent(): void {
    const nowMs = this.#clock.now()
    for (const [node, {heardMs}] of this.#nodes) {
      // A clock that was set back leaves times in the future; they count for nothing.
      if (heardMs <= nowMs && heardMs >= nowMs - this.#options.expiryMs) return
      this.#nodes.delete(node)
    }
  }
}
