/** How much may be under validation at a time. */
export interface LaneLimits {
  readonly framesPerPeer: number
  readonly bytesPerPeer: number
  readonly bytesInAll: number
}

interface Lane {
  frames: number
  bytes: number
}

/**
 * Bounds what is under validation, per peer and in all. Policy: refuse the newest; GossipSub then ignores the frame without
 * blame, and catch-up brings what was in it.
 */
export class ValidationLanes {
  readonly #limits: LaneLimits
  readonly #lanes = new Map<string, Lane>()
  #bytes = 0

  constructor(limits: LaneLimits) {
    this.#limits = limits
  }

  /** Bytes under validation now. */
  get bytes(): number {
    return this.#bytes
  }

  /** Takes room for a frame, if there is any. */
  enter(peer: string, bytes: number): boolean {
    const lane = this.#lanes.get(peer) ?? {frames: 0, bytes: 0}
    if (!this.#hasRoom(lane, bytes)) return false
    this.#lanes.set(peer, lane)
    this.#move(lane, 1, bytes)
    return true
  }

  /** Gives the room of a frame back. */
  leave(peer: string, bytes: number): void {
    const lane = this.#lanes.get(peer)
    if (lane === undefined) return
    this.#move(lane, -1, -bytes)
    if (lane.frames === 0) this.#lanes.delete(peer)
  }

  #hasRoom(lane: Lane, bytes: number): boolean {
    const {framesPerPeer, bytesPerPeer, bytesInAll} = this.#limits
    return lane.frames < framesPerPeer && lane.bytes + bytes <= bytesPerPeer && this.#bytes + bytes <= bytesInAll
  }

  #move(lane: Lane, frames: number, bytes: number): void {
    lane.frames += frames
    lane.bytes += bytes
    this.#bytes += bytes
  }
}
