import type {Migration} from './migration.ts'

/** Reading positions in the messages of our peers. */
export const catchUp: Migration = {
  name: '0006-catch-up',
  statements: ({text, integer}) => [
    `create table catch_up_cursors (
      peer_id ${text} primary key,
      epoch ${text} not null,
      cursor ${integer} not null,
      updated_ms ${integer} not null
    )`,
    `create table message_logs (
      id ${integer} primary key,
      epoch ${text} not null
    )`,
  ],
}
