import {AlephError} from '@aleph-onchain/common'

/** What went wrong in the database, as data. */
export type DatabaseReason =
  | {readonly code: 'DATABASE_PATH_UNUSABLE'; readonly path: string; readonly detail: string}
  | {readonly code: 'DATABASE_URL_INVALID'}
  | {readonly code: 'DATABASE_UNREACHABLE'; readonly server: string; readonly detail: string}
  | {readonly code: 'DATABASE_LOGIN_REFUSED'; readonly server: string; readonly detail: string}
  | {readonly code: 'DATABASE_NEWER'; readonly unknownMigrations: readonly string[]}
  | {readonly code: 'DATABASE_CORRUPT'; readonly detail: string}
  | {readonly code: 'DATABASE_FULL'; readonly detail: string}
  | {readonly code: 'DATABASE_IO_FAILED'; readonly detail: string}
  | {readonly code: 'DATABASE_BUSY'; readonly detail: string}
  | {readonly code: 'DATABASE_CONNECTION_LOST'; readonly detail: string}
  | {readonly code: 'DATABASE_TIMEOUT'; readonly detail: string}
  | {readonly code: 'DATABASE_CONSTRAINT'; readonly detail: string}
  | {readonly code: 'DATABASE_READ_ONLY'; readonly detail: string}
  | {readonly code: 'DATABASE_QUERY_FAILED'; readonly detail: string}
  | {readonly code: 'DATABASE_NESTED_TRANSACTION'}
  | {readonly code: 'DATABASE_CLOSED'}

/** Error of the database package. */
export class DatabaseError extends AlephError<DatabaseReason> {}

const retryable: ReadonlySet<string> = new Set(['DATABASE_BUSY', 'DATABASE_CONNECTION_LOST', 'DATABASE_UNREACHABLE'])

/**
 * Tells whether the same transaction may succeed when it is run again shortly. When the connection was lost it may have been
 * committed already: run again only what may happen twice.
 */
export function isRetryable(error: unknown): boolean {
  return error instanceof DatabaseError && retryable.has(error.code)
}
