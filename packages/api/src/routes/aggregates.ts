import {
  type AggregateFilter,
  type AggregatePosition,
  type AggregateRow,
  countAggregates,
  getAggregates,
  listAggregates,
  positionOfAggregate,
  type Reader,
} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {countCap} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, jsonText} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {answerList} from '../lists/answer-list.ts'
import type {CountCache} from '../lists/count-cache.ts'
import {aggregateCursor} from '../lists/cursor.ts'
import type {ListSource} from '../lists/list-source.ts'
import {isoTime} from '../messages/iso-time.ts'
import {textList} from '../parameters/lists.ts'
import {choice, cursorText, flag, integer, plainText, sortOrder} from '../parameters/scalars.ts'
import {fails, paginationFields, wrongParameters} from './answers.ts'

/** What these routes read from. */
export interface AggregatesModules {
  readonly database: Reader
  readonly counts: CountCache
}

/** Keys of one address that one answer holds. */
const maxKeys = 1_000

const addressQuery = z.object({
  keys: textList(),
  limit: integer({min: 1, max: maxKeys, fallback: maxKeys}),
  with_info: flag(false),
  value_only: flag(false),
})

const listQuery = z.object({
  keys: textList(),
  addresses: textList(),
  sortBy: choice(['last_modified', 'creation_time'], 'last_modified'),
  sortOrder: sortOrder(),
  pagination: integer({min: 1, max: 500, fallback: 20}),
  page: integer({min: 1, fallback: 1}),
  cursor: cursorText(),
})

const infoSchema = z.object({
  created: z.string(),
  last_updated: z.string(),
  original_item_hash: z.string(),
  last_update_item_hash: z.string(),
})

const aggregateSchema = z.object({
  address: z.string(),
  key: z.string(),
  content: z.unknown(),
  created: z.string(),
  last_updated: z.string(),
})

/** Aggregates of one address, and of all. */
export function createAggregatesRoutes(modules: AggregatesModules): readonly Route[] {
  return [
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/aggregates/:address.json'],
      summary: 'Give the aggregates of an address',
      tag: 'aggregates',
      params: z.object({address: plainText}),
      query: addressQuery,
      answers: {
        200: {
          description: 'Contents by key; with `value_only` and one key, that content alone',
          schema: z.object({address: z.string(), data: z.record(z.string(), z.unknown()), info: z.record(z.string(), infoSchema)}),
        },
        404: fails('The address has no such aggregate'),
        422: wrongParameters,
      },
      handle: ({params, query}) => answerAddress(modules, params.address, query),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/aggregates', '/api/v0/aggregates.json'],
      summary: 'List aggregates of all addresses',
      tag: 'aggregates',
      query: listQuery,
      answers: {
        200: {description: 'Aggregates', schema: z.object({aggregates: z.array(aggregateSchema), ...paginationFields})},
        422: wrongParameters,
      },
      handle: ({query}) => answerAll(modules, query),
    }),
  ]
}

async function answerAddress({database}: AggregatesModules, owner: string, query: z.output<typeof addressQuery>): Promise<Answer> {
  const {keys, limit} = query
  const rows = await getAggregates(database, {owner, limit, ...(keys && {keys})})
  const [first] = rows
  if (first === undefined) throw new ApiError({code: 'API_AGGREGATE_UNKNOWN', address: owner})
  if (query.value_only && keys?.length === 1) return jsonText(first.content)
  const data = rows.map((row) => `${JSON.stringify(row.key)}:${row.content}`).join(',')
  const info = query.with_info ? rows.map((row) => `${JSON.stringify(row.key)}:${writeInfo(row)}`).join(',') : ''
  return jsonText(`{"address":${JSON.stringify(owner)},"data":{${data}},"info":{${info}}}`)
}

/** Both hashes are those of the last revision, as on published nodes: the first one is not kept. */
function writeInfo(row: AggregateRow): string {
  return JSON.stringify({
    created: isoTime(row.created),
    last_updated: isoTime(row.last_updated),
    original_item_hash: row.last_revision_hash,
    last_update_item_hash: row.last_revision_hash,
  })
}

function answerAll({database, counts}: AggregatesModules, query: z.output<typeof listQuery>): Promise<Answer> {
  const filter: AggregateFilter = {
    sortBy: query.sortBy === 'creation_time' ? 'created' : 'last_updated',
    ...(query.keys && {keys: query.keys}),
    ...(query.addresses && {owners: query.addresses}),
  }
  const source: ListSource<AggregateRow, AggregatePosition> = {
    name: 'aggregates',
    cursors: aggregateCursor,
    countCap,
    read: (window) => listAggregates(database, filter, {...window, order: query.sortOrder}),
    count: (cap) => counts.get(`aggregates ${cap} ${JSON.stringify(filter)}`, () => countAggregates(database, filter, cap)),
    position: (row) => positionOfAggregate(filter, row),
    write: writeAggregate,
  }
  return answerList(source, query)
}

function writeAggregate(row: AggregateRow): string {
  return `{"address":${JSON.stringify(row.owner)},"content":${row.content},"created":"${isoTime(row.created)}","key":${JSON.stringify(row.key)},"last_updated":"${isoTime(row.last_updated)}"}`
}
