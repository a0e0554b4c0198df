import {type ErrorCode, errorTable} from './error-table.ts'

/** What went wrong, as data: a code of the error table and the values that belong to it. */
export interface ErrorReason {
  readonly code: ErrorCode
}

/** What a gossip peer deserves for the message that failed: nothing (`ignore`) or a lower score (`reject`). */
export type Verdict = 'ignore' | 'reject'

/** Error that every module throws; match on `code`, never on the text. */
export abstract class AlephError<R extends ErrorReason = ErrorReason> extends Error {
  readonly reason: R

  constructor(reason: R, options: {readonly cause?: unknown; readonly message?: string} = {}) {
    super(options.message ?? errorTable[reason.code].text, options.cause === undefined ? {} : {cause: options.cause})
    this.name = new.target.name
    this.reason = reason
  }

  get code(): R['code'] {
    return this.reason.code
  }
}

/** Failures of this package's own parts. */
export type CommonReason =
  | {readonly code: 'COMMON_ABORTED'}
  | {readonly code: 'COMMON_QUEUE_FULL'; readonly capacity: number}
  | {readonly code: 'COMMON_STOPPED'; readonly part: string}
  | {readonly code: 'COMMON_TASK_FAILED'; readonly task: string}

export class CommonError extends AlephError<CommonReason> {}

/** Tells whether a value is one of our typed errors, across package copies. */
export function isAlephError(value: unknown): value is AlephError {
  return value instanceof Error && 'reason' in value && typeof value.reason === 'object' && value.reason !== null && 'code' in value.reason
}

/** Tells whether work ended because its signal fired, whoever noticed: our code or the platform's. */
export function isAbort(error: unknown): boolean {
  if (isAlephError(error)) return error.code === 'COMMON_ABORTED'
  return error instanceof Error && error.name === 'AbortError'
}
