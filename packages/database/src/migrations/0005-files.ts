import type {Migration} from './migration.ts'

/** Files, the reasons to keep them, and their names. */
export const files: Migration = {
  name: '0005-files',
  statements: ({id, text, integer, real}) => [
    `create table files (
      hash ${text} primary key,
      size ${integer} not null,
      type ${text} not null,
      created_ms ${integer} not null
    )`,
    `create table file_pins (
      id ${id},
      file_hash ${text} not null,
      type ${text} not null,
      owner ${text},
      item_hash ${text},
      ref ${text},
      created_ms ${integer} not null,
      delete_by_ms ${integer}
    )`,
    'create unique index file_pins_identity on file_pins (item_hash, type) where item_hash is not null',
    'create index file_pins_file on file_pins (file_hash)',
    'create index file_pins_owner on file_pins (owner, created_ms) where owner is not null',
    'create index file_pins_ref on file_pins (ref, owner, created_ms) where ref is not null',
    'create index file_pins_delete_by on file_pins (delete_by_ms) where delete_by_ms is not null',
    `create table file_tags (
      tag ${text} primary key,
      owner ${text} not null,
      file_hash ${text} not null,
      last_updated ${real} not null
    )`,
  ],
}
