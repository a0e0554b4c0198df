import {DatabaseError} from '../errors.ts'

/** Gives an error of the PostgreSQL driver its code; what is none stays as it is. */
export function wrapPostgresError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error
  return new DatabaseError({code: codeOf(error), detail: detailOf(error)}, {cause: error})
}

/** Codes of PostgreSQL's appendix A, by their beginning. */
const codes = [
  ['23', 'DATABASE_CONSTRAINT'],
  ['25006', 'DATABASE_READ_ONLY'],
  ['40', 'DATABASE_BUSY'],
  ['55P03', 'DATABASE_BUSY'],
  ['53100', 'DATABASE_FULL'],
  ['53300', 'DATABASE_BUSY'],
  ['57014', 'DATABASE_TIMEOUT'],
  ['58030', 'DATABASE_IO_FAILED'],
  ['57P', 'DATABASE_CONNECTION_LOST'],
  ['08', 'DATABASE_CONNECTION_LOST'],
  ['25P03', 'DATABASE_CONNECTION_LOST'],
  ['XX001', 'DATABASE_CORRUPT'],
  ['XX002', 'DATABASE_CORRUPT'],
  ['ECONN', 'DATABASE_CONNECTION_LOST'],
  ['EPIPE', 'DATABASE_CONNECTION_LOST'],
  ['ETIMEDOUT', 'DATABASE_CONNECTION_LOST'],
] as const

type DetailedCode = (typeof codes)[number][1] | 'DATABASE_QUERY_FAILED'

function codeOf(error: Error): DetailedCode {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = codes.find(([prefix]) => code.startsWith(prefix))
  if (known !== undefined) return known[1]
  return /connection (terminated|ended)|not queryable/i.test(error.message) ? 'DATABASE_CONNECTION_LOST' : 'DATABASE_QUERY_FAILED'
}

/** Says what happened in one line; an error of several attempts to connect has no text of its own. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return [...('code' in error ? [String(error.code)] : []), ...(error.message === '' ? [] : [error.message])].join(': ')
}

/** Gives a failed attempt to connect its code; the server's own refusals will not go away by trying again. */
export function wrapConnectError(error: unknown, server: string): DatabaseError {
  const detail = detailOf(error)
  const isRefused = error instanceof Error && 'code' in error && /^(28|3D)/.test(String(error.code))
  const code = isRefused ? 'DATABASE_LOGIN_REFUSED' : 'DATABASE_UNREACHABLE'
  const text = isRefused ? 'refuses us' : 'can not be reached'
  return new DatabaseError({code, server, detail}, {cause: error, message: `PostgreSQL at ${server} ${text}: ${detail}`})
}
