import type {Envelope} from '@aleph-onchain/message'
import {PipelineError} from './errors.ts'
import type {Submission} from './submission.ts'

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
  run(identity: string, begin: () => Promise<Submission>): Promise<Submission> {
    const running = this.#submissions.get(identity)
    if (running !== undefined) return running.then(asDuplicate)
    if (this.size >= this.#capacity) throw new PipelineError({code: 'PIPELINE_BUSY', limit: this.#capacity})
    const submission = begin().finally(() => this.#submissions.delete(identity))
    this.#submissions.set(identity, submission)
    return submission
  }
}

/** Names a message by all that decides what becomes of it. */
export function identify({item_hash, signature, sender, chain, type}: Envelope): string {
  return `${item_hash}\n${signature}\n${chain}\n${type}\n${sender}`
}

function asDuplicate(submission: Submission): Submission {
  return {...submission, isNew: false, verdict: submission.verdict === 'reject' ? 'reject' : 'ignore'}
}
