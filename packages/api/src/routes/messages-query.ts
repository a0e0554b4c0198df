import {chains, isMessageType, messageTypes, paymentTypes} from '@aleph-onchain/message'
import type {MessageFilter} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {maxPageItems} from '../constants.ts'
import {ApiError} from '../errors.ts'
import type {ContentFormat} from '../messages/write-message.ts'
import {choiceList, hashList, textList} from '../parameters/lists.ts'
import {choice, cursorText, firstText, flag, integer, seconds, sortOrder} from '../parameters/scalars.ts'

const statuses = ['processed', 'removing', 'pending', 'rejected', 'forgotten', 'removed'] as const

/** Filters that the list and the websocket share. */
const filterFields = {
  msgType: choiceList(messageTypes).meta({deprecated: true}),
  msgTypes: choiceList(messageTypes),
  msgStatuses: choiceList(statuses),
  addresses: textList().meta({description: 'Senders'}),
  owners: textList().meta({description: 'Values of content.address'}),
  refs: textList(),
  contentTypes: textList(),
  contentHashes: hashList(),
  contentKeys: textList(),
  chains: choiceList(chains),
  channels: textList(),
  hashes: hashList(),
  paymentTypes: choiceList(paymentTypes),
  tags: textList(),
  startDate: seconds(),
  endDate: seconds(),
  startBlock: integer({min: 0, fallback: 0}),
  endBlock: integer({min: 0, fallback: 0}),
  contentFormat: z.preprocess((value) => firstText(value) || undefined, z.enum(['full', 'headers', 'none']).optional()),
  excludeContent: flag(false).meta({deprecated: true}),
}

/** Query of `GET /api/v0/messages.json`. */
export const messagesQuery = z.object({
  ...filterFields,
  sortBy: choice(['time', 'tx-time'], 'time'),
  sortOrder: sortOrder(),
  pagination: integer({min: 0, max: maxPageItems, fallback: 20}),
  page: integer({min: 1, fallback: 1}),
  cursor: cursorText(),
})

/** Query of `/api/ws0/messages`. */
export const messagesSocketQuery = z.object({...filterFields, history: integer({min: 0, max: 199, fallback: 10})})

type FilterFields = z.output<z.ZodObject<typeof filterFields>>

/** What the parameters ask for: messages that are there, or what is left of those that are not. */
export interface MessagesRequest {
  readonly filter: MessageFilter
  readonly gone: 'forgotten' | 'removed' | undefined
  readonly format: ContentFormat
  /** Confirmed messages only: there are none as long as no chain events are read. */
  readonly needsConfirmation: boolean
}

/** Reads the filters. Throws API_PARAMETERS_INVALID and API_FILTER_UNSUPPORTED. */
export function readMessagesRequest(query: FilterFields): MessagesRequest {
  assertRange('endDate', query.startDate, query.endDate)
  assertRange('endBlock', query.startBlock, query.endBlock)
  return {
    filter: readFilter(query),
    gone: readGone(query),
    format: query.contentFormat ?? (query.excludeContent ? 'none' : 'full'),
    needsConfirmation: query.endBlock > 0,
  }
}

function readFilter(query: FilterFields): MessageFilter {
  const types = query.msgTypes ?? query.msgType
  return {
    ...(query.hashes && {hashes: query.hashes}),
    ...(types && {types: types.filter(isMessageType)}),
    ...(query.chains && {chains: query.chains}),
    ...(query.addresses && {senders: query.addresses}),
    ...(query.owners && {owners: query.owners}),
    ...(query.channels && {channels: query.channels}),
    ...(query.refs && {refs: query.refs}),
    ...(query.contentTypes && {contentTypes: query.contentTypes}),
    ...(query.contentHashes && {contentHashes: query.contentHashes}),
    ...(query.contentKeys && {contentKeys: query.contentKeys}),
    ...(query.paymentTypes && {paymentTypes: query.paymentTypes}),
    ...(query.tags && {tags: query.tags}),
    ...(query.msgStatuses && {statuses: query.msgStatuses}),
    ...(query.startDate > 0 && {startTime: query.startDate}),
    ...(query.endDate > 0 && {endTime: query.endDate}),
  }
}

/** Filters that look at what a FORGET has taken away. */
const contentFilters = ['refs', 'contentTypes', 'contentHashes', 'contentKeys', 'tags', 'startBlock', 'endBlock', 'cursor'] as const

function readGone(query: FilterFields & {readonly cursor?: string | undefined}): 'forgotten' | 'removed' | undefined {
  const gone = query.msgStatuses?.find((status) => status === 'forgotten' || status === 'removed')
  if (gone === undefined) return undefined
  const unsupported: string[] = contentFilters.filter((name) => query[name] !== undefined && query[name] !== 0)
  if (query.msgStatuses?.length !== 1) unsupported.unshift('msgStatuses')
  if (unsupported.length > 0) throw new ApiError({code: 'API_FILTER_UNSUPPORTED', filters: unsupported})
  return gone
}

function assertRange(name: string, start: number, end: number): void {
  if (end === 0 || end >= start) return
  throw new ApiError({
    code: 'API_PARAMETERS_INVALID',
    issues: [{type: 'value_error', loc: [name], msg: `Value error, ${name} cannot be lower than its start`}],
  })
}
