import {type ErrorCode, errorTable, isAlephError} from '@aleph-onchain/common'

/** Failures that no further attempt would change. */
const lasting: ReadonlySet<ErrorCode> = new Set([
  'EXECUTOR_SPEC_INVALID',
  'EXECUTOR_UNSUPPORTED',
  'EXECUTOR_IMAGE_INVALID',
  'EXECUTOR_IMAGE_UNSAFE',
  'EXECUTOR_IMAGE_TOO_LARGE',
  'STORAGE_FILE_TOO_LARGE',
  'STORAGE_HASH_UNSUPPORTED',
])

/** Problem as it is kept and shown. */
export interface Problem {
  readonly problem_code: ErrorCode
  readonly problem_text: string
  /** Null when only the owner can help. */
  readonly retry_at_ms: number | null
  readonly failures: number
}

/** Makes a failure a problem with the moment of the next attempt: each one waits longer, up to the ladder's last step. */
export function toProblem(error: unknown, failures: number, nowMs: number, ladderMs: readonly number[]): Problem {
  const code: ErrorCode = isAlephError(error) ? error.code : 'EXECUTOR_STEP_FAILED'
  const delayMs = ladderMs[Math.min(failures, ladderMs.length - 1)] ?? 0
  return {
    problem_code: code,
    problem_text: isAlephError(error) ? error.message : errorTable[code].text,
    retry_at_ms: lasting.has(code) ? null : nowMs + delayMs,
    failures: failures + 1,
  }
}
