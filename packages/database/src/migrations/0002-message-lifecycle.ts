import type {Migration} from './migration.ts'

/** Messages that are not, or no longer, processed. */
export const messageLifecycle: Migration = {
  name: '0002-message-lifecycle',
  statements: ({id, text, integer, real}) => [
    `create table pending_messages (
      id ${id},
      item_hash ${text} not null,
      sender ${text} not null,
      signature ${text} not null,
      received_ms ${integer} not null,
      next_attempt_ms ${integer} not null,
      retries ${integer} not null,
      error_code ${integer},
      origin ${text} not null,
      message ${text} not null
    )`,
    'create unique index pending_messages_identity on pending_messages (item_hash, sender, signature)',
    'create index pending_messages_next_attempt on pending_messages (next_attempt_ms)',
    'create index pending_messages_received on pending_messages (received_ms)',
    `create table rejected_messages (
      item_hash ${text} primary key,
      error_code ${integer} not null,
      received_ms ${integer} not null,
      details ${text},
      message ${text} not null
    )`,
    'create index rejected_messages_received on rejected_messages (received_ms, item_hash)',
    `create table forgotten_messages (
      item_hash ${text} primary key,
      type ${text} not null,
      chain ${text} not null,
      sender ${text} not null,
      item_type ${text} not null,
      time ${real} not null,
      channel ${text},
      owner ${text} not null,
      payment_type ${text},
      size ${integer} not null,
      forgotten_at ${real} not null,
      received_ms ${integer} not null,
      signature ${text},
      forgotten_by ${text} not null
    )`,
    'create index forgotten_messages_forgotten_at on forgotten_messages (forgotten_at desc, item_hash)',
    'create index forgotten_messages_owner on forgotten_messages (owner, forgotten_at)',
    'create index forgotten_messages_sender on forgotten_messages (sender, forgotten_at)',
    'create index forgotten_messages_received on forgotten_messages (received_ms)',
  ],
}
