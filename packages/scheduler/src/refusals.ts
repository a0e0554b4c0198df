import {type Clock, LruMap} from '@aleph-onchain/common'

/** Jobs whose refusals are remembered; the least recently asked about is forgotten beyond. */
const mostJobs = 10_000

/** Remembers for a while which nodes refused which job, so that the next attempt begins with others. */
export class Refusals {
  readonly #clock: Clock
  readonly #memoryMs: number
  readonly #byJob = new LruMap<bigint, Map<string, number>>(mostJobs)

  constructor(clock: Clock, memoryMs: number) {
    this.#clock = clock
    this.#memoryMs = memoryMs
  }

  add(jobId: bigint, nodeId: string): void {
    const nodes = this.#byJob.get(jobId) ?? new Map<string, number>()
    this.#byJob.set(jobId, nodes.set(nodeId, this.#clock.now() + this.#memoryMs))
  }

  /** Lists the nodes that are not to be asked now. */
  of(jobId: bigint): ReadonlySet<string> {
    const now = this.#clock.now()
    const nodes = [...(this.#byJob.get(jobId) ?? [])]
    return new Set(nodes.filter(([, untilMs]) => untilMs > now).map(([nodeId]) => nodeId))
  }
}
