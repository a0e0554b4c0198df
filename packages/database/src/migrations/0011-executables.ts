import type {Migration} from './migration.ts'

/** Machines that messages describe, and the STOREs they are built on. */
export const executables: Migration = {
  name: '0011-executables',
  statements: ({text, integer, real}) => [
    `create table executables (
      item_hash ${text} primary key,
      type ${text} not null,
      owner ${text} not null,
      allow_amend ${integer} not null,
      replaces ${text},
      time ${real} not null
    )`,
    'create index executables_replaces on executables (replaces, time, item_hash) where replaces is not null',
    `create table executable_refs (
      ref ${text} not null,
      item_hash ${text} not null,
      primary key (ref, item_hash)
    )`,
    'create index executable_refs_message on executable_refs (item_hash)',
  ],
}
