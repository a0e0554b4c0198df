import type {Clock} from '@aleph-onchain/common'
import type {NodeResources} from './candidate.ts'

/** Resources of a node that are kept for a job until the chain has assigned it. */
export interface Reservation {
  readonly jobId: bigint
  readonly nodeId: string
  readonly resources: NodeResources
  readonly expiresMs: number
}

const nothing: NodeResources = {vcpus: 0, memoryMib: 0, diskMib: 0}

/** Reservations of one coordinator, at most one per job; they end by themselves, so that a lost answer costs a node nothing for long. */
export class Reservations {
  readonly #clock: Clock
  readonly #ttlMs: number
  readonly #onChange: (nodeId: string, reserved: NodeResources) => void
  readonly #byJob = new Map<bigint, Reservation>()
  readonly #sums = new Map<string, NodeResources>()

  /** `onChange` hears what is reserved of a node in all whenever that changes. */
  constructor(clock: Clock, ttlMs: number, onChange: (nodeId: string, reserved: NodeResources) => void) {
    this.#clock = clock
    this.#ttlMs = ttlMs
    this.#onChange = onChange
  }

  /** Number of reservations that have not been released; expired ones count until `expire`. */
  get size(): number {
    return this.#byJob.size
  }

  /** Reserves for a job; what was reserved for it before is released. */
  reserve(jobId: bigint, nodeId: string, resources: NodeResources): Reservation {
    this.release(jobId)
    const reservation = {jobId, nodeId, resources, expiresMs: this.#clock.now() + this.#ttlMs}
    this.#byJob.set(jobId, reservation)
    this.#change(nodeId, resources, 1)
    return reservation
  }

  /** Releases what is reserved for a job, if anything is. */
  release(jobId: bigint): void {
    const reservation = this.#byJob.get(jobId)
    if (reservation === undefined) return
    this.#byJob.delete(jobId)
    this.#change(reservation.nodeId, reservation.resources, -1)
  }

  /** Releases what has expired. Reservations last equally long, so the oldest expire first. */
  expire(): void {
    const now = this.#clock.now()
    for (const {jobId, expiresMs} of this.#byJob.values()) {
      if (expiresMs > now) return
      this.release(jobId)
    }
  }

  #change(nodeId: string, by: NodeResources, sign: 1 | -1): void {
    const before = this.#sums.get(nodeId) ?? nothing
    const after = {
      vcpus: before.vcpus + sign * by.vcpus,
      memoryMib: before.memoryMib + sign * by.memoryMib,
      diskMib: before.diskMib + sign * by.diskMib,
    }
    if (after.vcpus === 0 && after.memoryMib === 0 && after.diskMib === 0) this.#sums.delete(nodeId)
    else this.#sums.set(nodeId, after)
    this.#onChange(nodeId, after)
  }
}
