import type {Migration} from './migration.ts'

/** Aggregates and the elements they are merged from. */
export const aggregates: Migration = {
  name: '0004-aggregates',
  statements: ({text, integer, real}) => [
    `create table aggregates (
      owner ${text} not null,
      key ${text} not null,
      created ${real} not null,
      last_updated ${real} not null,
      last_revision_hash ${text} not null,
      dirty ${integer} not null,
      content ${text} not null,
      primary key (owner, key)
    )`,
    'create index aggregates_key on aggregates (key, last_updated)',
    'create index aggregates_updated on aggregates (last_updated desc, owner, key)',
    'create index aggregates_created on aggregates (created desc, owner, key)',
    `create table aggregate_elements (
      item_hash ${text} primary key,
      owner ${text} not null,
      key ${text} not null,
      time ${real} not null,
      content ${text} not null
    )`,
    'create index aggregate_elements_aggregate on aggregate_elements (owner, key, time)',
  ],
}
