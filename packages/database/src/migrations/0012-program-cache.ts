import type {Migration} from './migration.ts'

/** What programs keep in the cache of their host. */
export const programCache: Migration = {
  name: '0012-program-cache',
  statements: ({text, integer}) => [
    `create table program_cache (
      vm_hash ${text} not null,
      key ${text} not null,
      value ${text} not null,
      size_bytes ${integer} not null,
      expires_ms ${integer} not null,
      primary key (vm_hash, key)
    )`,
    'create index program_cache_expires on program_cache (expires_ms)',
  ],
}
