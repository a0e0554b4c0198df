import type {Arrival} from './arrival.ts'
import {PipelineError} from './errors.ts'
import type {Submission} from './submission.ts'

/** Part of the room that other nodes may fill, so that what they send never shuts out the users of this one. */
const shareOfNodes = 0.75

/** Messages between door and commit. Bounded, the newest is refused; the same message twice joins the first. */
export class InFlight {
  readonly #capacity: number
  readonly #submissions = new Map<string, Promise<Submission>>()

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Resolves when all that are on their way now have arrived. */
  async drain(): Promise<void> {
    await Promise.allSettled(this.#submissions.values())
  }

  /** Number of messages on their way. */
  get size(): number {
    return this.#submissions.size
  }

  /** Follows the same message if it is on its way, else begins with it; throws PIPELINE_BUSY when too many are. */
  run(arrival: Arrival, begin: () => Promise<Submission>): Promise<Submission> {
    const identity = identify(arrival)
    const running = this.#submissions.get(identity)
    if (running !== undefined) return running.then(asDuplicate)
    const limit = arrival.origin === 'http' ? this.#capacity : Math.ceil(this.#capacity * shareOfNodes)
    if (this.size >= limit) throw new PipelineError({code: 'PIPELINE_BUSY', limit})
    const submission = begin().finally(() => this.#submissions.delete(identity))
    this.#submissions.set(identity, submission)
    return submission
  }
}

/** Names an arrival by all that decides what becomes of it; what is no message by its hash alone. */
function identify({itemHash, envelope}: Arrival): string {
  if (envelope === undefined) return itemHash
  const {signature, sender, chain, type} = envelope
  return `${itemHash}\n${signature}\n${chain}\n${type}\n${sender}`
}

function asDuplicate(submission: Submission): Submission {
  return {...submission, isNew: false, verdict: submission.verdict === 'reject' ? 'reject' : 'ignore'}
}
