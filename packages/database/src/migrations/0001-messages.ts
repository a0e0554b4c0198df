import type {Migration} from './migration.ts'

/** Processed messages and their counters. */
export const messages: Migration = {
  name: '0001-messages',
  statements: ({id, text, integer, real}) => [
    `create table messages (
      seq ${id},
      item_hash ${text} not null,
      type ${text} not null,
      chain ${text} not null,
      sender ${text} not null,
      item_type ${text} not null,
      time ${real} not null,
      channel ${text},
      size ${integer} not null,
      status ${text} not null,
      received_ms ${integer} not null,
      owner ${text} not null,
      content_type ${text},
      content_ref ${text},
      content_key ${text},
      content_item_hash ${text},
      payment_type ${text},
      tags ${text},
      signature ${text},
      item_content ${text},
      content ${text} not null
    )`,
    'create unique index messages_item_hash on messages (item_hash)',
    // Rows come nearly in the order of these, so that they cost next to nothing; the hash breaks ties in the order of the lists.
    'create index messages_time on messages (time desc, item_hash)',
    'create index messages_type on messages (type, time desc, item_hash)',
    'create index messages_chain on messages (chain, time)',
    'create index messages_received on messages (received_ms)',
    'create index messages_sender on messages (sender, time)',
    'create index messages_owner on messages (owner, time)',
    'create index messages_channel on messages (channel, time) where channel is not null',
    'create index messages_content_type on messages (content_type, time) where content_type is not null',
    'create index messages_content_ref on messages (content_ref, time) where content_ref is not null',
    'create index messages_content_key on messages (content_key, time) where content_key is not null',
    'create index messages_content_item_hash on messages (content_item_hash, time) where content_item_hash is not null',
    'create index messages_payment_type on messages (payment_type, time) where payment_type is not null',
    `create table message_counts (
      type ${text} not null,
      sender ${text} not null,
      owner ${text} not null,
      row_count ${integer} not null,
      primary key (type, sender, owner)
    )`,
  ],
}
