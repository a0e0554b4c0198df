interface ErrorRow {
  /** HTTP status with which the API answers. */
  readonly status: number
  /** Exit code of our programs (sysexits.h). */
  readonly exit: number
  /** Human sentence, with what to do where something can be done. */
  readonly text: string
}

/** Maps every error code to its HTTP status, exit code and text; `docs/reference/errors.md` is generated from it. */
export const errorTable = {
  // common
  COMMON_ABORTED: {status: 503, exit: 75, text: 'The operation was aborted before it ended.'},
  COMMON_QUEUE_FULL: {status: 503, exit: 75, text: 'A work queue is full; try again shortly.'},
  INTERNAL: {status: 500, exit: 70, text: 'An unexpected error happened; the log has its details.'},

  // options

  // message

  // database

  // storage

  // network

  // pipeline

  // api

  // node

  // devnet

  // contracts
} as const satisfies Record<string, ErrorRow>

/** Machine code of an error. */
export type ErrorCode = keyof typeof errorTable
