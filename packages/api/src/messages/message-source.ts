import {
  countForgottenMessages,
  countMessages,
  type ForgottenMessageRow,
  isCounted,
  listForgottenMessages,
  listMessages,
  type MessageFilter,
  type MessageRow,
  type Order,
  type Position,
  positionOf,
  type Reader,
} from '@aleph-onchain/pipeline'
import type {CountCache} from '../lists/count-cache.ts'
import {countCapOf} from '../lists/count-cap.ts'
import {timeCursor} from '../lists/cursor.ts'
import type {ListSource} from '../lists/list-source.ts'
import {writeForgotten} from './write-forgotten.ts'
import {type ContentFormat, writeMessage} from './write-message.ts'

/** Where lists of messages come from. */
export interface MessageSourceModules {
  readonly database: Reader
  readonly counts: CountCache
}

/** List of processed messages. */
export interface MessageListing {
  readonly filter: MessageFilter
  readonly order: Order
  readonly format: ContentFormat
}

/** Makes the list of processed messages. */
export function createMessageSource(
  {database, counts}: MessageSourceModules,
  {filter, order, format}: MessageListing,
): ListSource<MessageRow, Position> {
  return {
    name: 'messages',
    cursors: timeCursor,
    countCap: countCapOf(filter),
    read: (window) => listMessages(database, filter, {...window, order}),
    count: (cap) => {
      const work = () => countMessages(database, filter, cap)
      return isCounted(filter) ? work() : counts.get(`messages ${cap} ${JSON.stringify(filter)}`, work)
    },
    position: positionOf,
    write: (row) => writeMessage(row, format),
  }
}

/** Makes the list of what is left of forgotten messages. */
export function createForgottenSource(
  {database, counts}: MessageSourceModules,
  {filter, order}: Omit<MessageListing, 'format'>,
): ListSource<ForgottenMessageRow, Position> {
  return {
    name: 'messages',
    cursors: timeCursor,
    countCap: countCapOf(filter),
    read: (window) => listForgottenMessages(database, filter, {...window, order}),
    count: (cap) => counts.get(`forgotten ${cap} ${JSON.stringify(filter)}`, () => countForgottenMessages(database, filter, cap)),
    position: (row) => ({value: row.forgotten_at, key: row.item_hash}),
    write: writeForgotten,
  }
}

/** Makes a list without items, of which there are none in this network. */
export function createEmptySource(name: string): ListSource<never, Position> {
  return {
    name,
    cursors: timeCursor,
    countCap: 0,
    read: async () => ({rows: []}),
    count: async () => 0,
    position: () => ({value: 0, key: ''}),
    write: () => '',
  }
}
