import type {Migration} from './migration.ts'

/** Posts and their amends; lists show originals only. */
export const posts: Migration = {
  name: '0003-posts',
  statements: ({text, real}) => [
    `create table posts (
      item_hash ${text} primary key,
      owner ${text} not null,
      type ${text},
      ref ${text},
      amends ${text},
      channel ${text},
      time ${real} not null,
      latest_amend ${text},
      last_updated ${real} not null,
      tags ${text},
      content ${text} not null
    )`,
    'create index posts_updated on posts (last_updated desc, item_hash) where amends is null',
    'create index posts_owner on posts (owner, last_updated) where amends is null',
    'create index posts_type on posts (type, last_updated) where amends is null',
    'create index posts_ref on posts (ref, last_updated) where amends is null and ref is not null',
    'create index posts_channel on posts (channel, last_updated) where amends is null and channel is not null',
    'create index posts_amends on posts (amends, time) where amends is not null',
  ],
}
