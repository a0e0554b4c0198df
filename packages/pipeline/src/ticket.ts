import type {Submission} from './submission.ts'

/** Something on its way through the pipeline, and who waits to hear what became of it. */
export interface Ticket<T> {
  readonly item: T
  resolve(submission: Submission): void
  reject(error: unknown): void
}
