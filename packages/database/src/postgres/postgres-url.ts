import {DatabaseError} from '../errors.ts'

/** Where a server is and how to log in; `label` is safe to show. */
export interface PostgresServer {
  readonly connectionString: string
  readonly label: string
}

/** Checks the form of a URL without ever repeating its credentials. */
export function parsePostgresUrl(text: string): PostgresServer {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol)) throw new DatabaseError({code: 'DATABASE_URL_INVALID'})
  return {connectionString: text, label: `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`}
}
