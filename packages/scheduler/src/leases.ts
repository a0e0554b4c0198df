import {createHash} from 'node:crypto'
import type {Clock} from '@aleph-onchain/common'
import * as z from 'zod'

/** A coordinator's word that it is placing a job, as it travels over the topic `scheduling`; coordinators go by their network ids. */
export interface Lease {
  readonly jobId: bigint
  readonly coordinatorId: string
  readonly untilMs: number
}

const leaseSchema = z.strictObject({
  jobId: z.string().regex(/^[1-9]\d{0,19}$/),
  coordinatorId: z.string().regex(/^[0-9a-f]{64}$/),
  untilMs: z.int().nonnegative(),
})

/** Jobs that leases are remembered for; the oldest is forgotten beyond, which costs a race that the chain decides. */
const mostJobs = 10_000

/** Writes a lease as its payload. */
export function encodeLease({jobId, coordinatorId, untilMs}: Lease): Uint8Array {
  return Buffer.from(JSON.stringify({jobId: jobId.toString(), coordinatorId, untilMs}))
}

/** Reads a payload; undefined for what is no lease. */
export function parseLease(payload: Uint8Array): Lease | undefined {
  try {
    const {jobId, ...lease} = leaseSchema.parse(JSON.parse(Buffer.from(payload).toString()))
    return {...lease, jobId: BigInt(jobId)}
  } catch {
    return undefined
  }
}

/**
 * Keeps coordinators off each other's jobs. Every coordinator orders all of them by a hash with the job: the first begins at once, the
 * next when the first has let its turn pass. Whoever begins says so, and the others wait until that lease ends. It is a courtesy
 * that saves transactions; the chain lets only one assignment through.
 */
export class Leases {
  readonly #clock: Clock
  readonly #ownId: string
  readonly #options: {readonly turnMs: number; readonly leaseMs: number}
  readonly #held = new Map<bigint, Lease>()

  constructor(clock: Clock, ownId: string, options: {readonly turnMs: number; readonly leaseMs: number}) {
    this.#clock = clock
    this.#ownId = ownId
    this.#options = options
  }

  /** Returns when it is our turn for a job that became open at `openSinceMs`, among these coordinators. */
  turnMs(jobId: bigint, openSinceMs: number, coordinatorIds: readonly string[]): number {
    const own = rankOf(jobId, this.#ownId)
    const before = coordinatorIds.filter((id) => id !== this.#ownId && rankOf(jobId, id) < own).length
    const lease = this.#held.get(jobId)
    const otherEndsMs = lease === undefined || lease.coordinatorId === this.#ownId ? 0 : lease.untilMs
    return Math.max(openSinceMs + before * this.#options.turnMs, otherEndsMs)
  }

  /** Takes the lease of a job for ourselves; to be told to the others. */
  take(jobId: bigint): Lease {
    const lease = {jobId, coordinatorId: this.#ownId, untilMs: this.#clock.now() + this.#options.leaseMs}
    this.#keep(lease)
    return lease
  }

  /**
   * Hears what another node said over the topic. A lease is for oneself only; one that lasts longer than leases do is not minded, for it
   * would lock a job; and a second coordinator does not take over a lease that still runs.
   */
  hear(payload: Uint8Array, sender: string): 'accept' | 'ignore' | 'reject' {
    const lease = parseLease(payload)
    const now = this.#clock.now()
    if (lease === undefined || lease.coordinatorId !== sender) return 'reject'
    if (lease.untilMs <= now || lease.untilMs > now + 2 * this.#options.leaseMs) return 'ignore'
    const held = this.#held.get(lease.jobId)
    if (held !== undefined && held.untilMs > now && held.coordinatorId !== lease.coordinatorId) return 'ignore'
    this.#keep(lease)
    return 'accept'
  }

  /** Forgets a job that is placed or over. */
  forget(jobId: bigint): void {
    this.#held.delete(jobId)
  }

  #keep(lease: Lease): void {
    this.#held.delete(lease.jobId)
    this.#held.set(lease.jobId, lease)
    const [oldest] = this.#held.keys()
    if (this.#held.size > mostJobs && oldest !== undefined) this.#held.delete(oldest)
  }
}

function rankOf(jobId: bigint, coordinatorId: string): string {
  return createHash('sha256').update(`${jobId}/${coordinatorId}`).digest('hex')
}
