import {
  countMessageHashes,
  findMessage,
  findMessageContent,
  findMessageStatus,
  type HashFilter,
  listMessageHashes,
  type Reader,
} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {countCap, maxPageDepth, maxPageItems} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, json, jsonText} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import type {CountCache} from '../lists/count-cache.ts'
import {isoTimeOfMs} from '../messages/iso-time.ts'
import {writeFoundMessage} from '../messages/write-found-message.ts'
import {readHash} from '../parameters/hash.ts'
import {choice, flag, integer, seconds, sortOrder} from '../parameters/scalars.ts'
import {fails, paginationFields, wrongHash, wrongParameters} from './answers.ts'
import {foundMessageSchema, messageStatusSchema} from './message-schemas.ts'

/** What these routes read from. */
export interface MessagesModules {
  readonly database: Reader
  readonly counts: CountCache
}

const hashParams = z.object({hash: z.string()})

const hashesQuery = z.object({
  status: choice(['', 'processed', 'removing', 'pending', 'forgotten', 'rejected', 'removed'], ''),
  page: integer({min: 1, fallback: 1}),
  pagination: integer({min: 0, max: maxPageItems, fallback: 20}),
  startDate: seconds(),
  endDate: seconds(),
  sortOrder: sortOrder(),
  hash_only: flag(true),
})

/** Single messages and the list of all hashes. */
export function createMessagesRoutes(modules: MessagesModules): readonly Route[] {
  const {database} = modules
  const unknown = fails('No message has that hash')
  return [
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/messages/hashes'],
      summary: 'List the hashes of messages in any status, by the time of their reception',
      tag: 'messages',
      query: hashesQuery,
      answers: {
        200: {description: 'Hashes', schema: z.object({hashes: z.array(z.string()), ...paginationFields})},
        422: wrongParameters,
      },
      handle: ({query}) => listHashes(modules, query),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/messages/:hash'],
      summary: 'Show a message, whatever became of it',
      tag: 'messages',
      params: hashParams,
      answers: {200: {description: 'The message by its status', schema: foundMessageSchema}, 400: wrongHash, 404: unknown},
      handle: async ({params}) => {
        const hash = readHash(params.hash)
        const found = await findMessage(database, hash)
        if (found === undefined) throw new ApiError({code: 'API_MESSAGE_UNKNOWN', hash})
        return jsonText(writeFoundMessage(hash, found))
      },
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/messages/:hash/status'],
      summary: 'Tell what became of a message',
      tag: 'messages',
      params: hashParams,
      answers: {200: {description: 'Status', schema: messageStatusSchema}, 400: wrongHash, 404: unknown},
      handle: async ({params}) => {
        const hash = readHash(params.hash)
        const row = await findMessageStatus(database, hash)
        if (row === undefined) throw new ApiError({code: 'API_MESSAGE_UNKNOWN', hash})
        return json({status: row.status, item_hash: hash, reception_time: isoTimeOfMs(row.received_ms)})
      },
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/messages/:hash/content'],
      summary: 'Give the content of a processed message; of a POST, what was posted',
      tag: 'messages',
      params: hashParams,
      answers: {
        200: {description: 'Content', schema: z.unknown()},
        400: wrongHash,
        404: unknown,
        422: fails('The message is not processed'),
      },
      handle: async ({params}) => jsonText(await readContent(database, readHash(params.hash))),
    }),
  ]
}

async function readContent(database: Reader, hash: string): Promise<string> {
  const row = await findMessageContent(database, hash)
  if (row?.status === 'processed') return row.content
  const known = await findMessageStatus(database, hash)
  if (known === undefined) throw new ApiError({code: 'API_MESSAGE_UNKNOWN', hash})
  throw new ApiError({code: 'API_MESSAGE_NOT_PROCESSED', status: known.status})
}

async function listHashes({database, counts}: MessagesModules, query: z.output<typeof hashesQuery>): Promise<Answer> {
  if (!query.hash_only) {
    const issue = {type: 'value_error', loc: ['hash_only'], msg: 'Value error, only hashes are listed here; see /api/v0/messages.json'}
    throw new ApiError({code: 'API_PARAMETERS_INVALID', issues: [issue]})
  }
  const filter: HashFilter = {
    ...(query.status !== '' && {status: query.status}),
    ...(query.startDate > 0 && {startMs: query.startDate * 1000}),
    ...(query.endDate > 0 && {endMs: query.endDate * 1000}),
  }
  const limit = query.pagination === 0 ? maxPageItems : query.pagination
  const page = query.pagination === 0 ? 1 : query.page
  const offset = (page - 1) * limit
  if (offset + limit > maxPageDepth) throw new ApiError({code: 'API_PAGE_TOO_DEEP', reachableRows: maxPageDepth})
  const hashes = await listMessageHashes(database, filter, {order: query.sortOrder, limit, offset})
  const isLast = hashes.length < limit && (hashes.length > 0 || offset === 0)
  const cap = query.pagination === 0 ? maxPageItems + 1 : countCap
  const total = isLast
    ? offset + hashes.length
    : await counts.get(`hashes ${cap} ${JSON.stringify(filter)}`, () => countMessageHashes(database, filter, cap))
  if (query.pagination === 0 && total > maxPageItems) throw new ApiError({code: 'API_RESULT_TOO_LARGE', limit: maxPageItems})
  return json({
    hashes,
    pagination_item: 'hashes',
    pagination_page: page,
    pagination_per_page: query.pagination,
    pagination_total: total,
  })
}
