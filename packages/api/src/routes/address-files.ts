import {type AddressFileFilter, countAddressFiles, listAddressFiles, type Reader, sumAddressFiles} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {countCap, maxCursorItems, maxPageDepth} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, json} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import type {CountCache} from '../lists/count-cache.ts'
import {timeCursor} from '../lists/cursor.ts'
import {isoTimeOfMs} from '../messages/iso-time.ts'
import {readHash} from '../parameters/hash.ts'
import {cursorText, integer, optionalText, plainText, sortOrder} from '../parameters/scalars.ts'
import {fails, wrongParameters} from './answers.ts'

/** What this route reads from. */
export interface AddressFilesModules {
  readonly database: Reader
  readonly counts: CountCache
}

const filesQuery = z.object({
  pagination: integer({min: 1, max: 1_000, fallback: 100}),
  page: integer({min: 1, fallback: 1}),
  sort_order: sortOrder(),
  cursor: cursorText(),
  file_hash: optionalText(),
})

type FilesQuery = z.output<typeof filesQuery>

const fileSchema = z.object({
  file_hash: z.string(),
  size: z.number().int(),
  type: z.enum(['file', 'dir']),
  created: z.iso.datetime({offset: true}),
  item_hash: z.string(),
})

/** Files of one address. */
export function createAddressFilesRoutes(modules: AddressFilesModules): readonly Route[] {
  return [
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/addresses/:address/files'],
      summary: 'List the files that an address stores',
      tag: 'addresses',
      params: z.object({address: plainText}),
      query: filesQuery,
      answers: {
        200: {
          description: 'Files',
          schema: z.object({
            address: z.string(),
            total_size: z.number().int(),
            files: z.array(fileSchema),
            pagination_page: z.number().int().optional(),
            pagination_total: z.number().int().optional(),
            pagination_per_page: z.number().int(),
            next_cursor: z.string().nullable().optional(),
          }),
        },
        404: fails('The address stores no files'),
        422: wrongParameters,
      },
      handle: ({params, query}) => answerFiles(modules, params.address, query),
    }),
  ]
}

async function answerFiles(modules: AddressFilesModules, address: string, query: FilesQuery): Promise<Answer> {
  const {database, counts} = modules
  const filter: AddressFileFilter = {owner: address, ...(query.file_hash && {fileHash: readHash(query.file_hash)})}
  const total = await counts.get(`files ${JSON.stringify(filter)}`, () => countAddressFiles(database, filter, countCap))
  if (total === 0) throw new ApiError({code: 'API_FILES_NONE', address})
  const size = await counts.get(`file sizes ${address}`, () => sumAddressFiles(database, address))
  const part =
    query.cursor === undefined
      ? await readPage(database, filter, query)
      : await readCursorPage(database, filter, {...query, cursor: query.cursor})
  const pagination = query.cursor === undefined ? {...part.pagination, pagination_total: total} : part.pagination
  return json({address, total_size: size, files: part.files, ...pagination})
}

interface Part {
  readonly files: readonly object[]
  readonly pagination: object
}

async function readPage(database: Reader, filter: AddressFileFilter, query: FilesQuery): Promise<Part> {
  const {pagination, page} = query
  const offset = (page - 1) * pagination
  if (offset + pagination > maxPageDepth) throw new ApiError({code: 'API_PAGE_TOO_DEEP', reachableRows: maxPageDepth})
  const {rows} = await listAddressFiles(database, filter, {order: query.sort_order, limit: pagination, offset})
  return {files: rows.map(describeFile), pagination: {pagination_page: page, pagination_per_page: pagination}}
}

async function readCursorPage(database: Reader, filter: AddressFileFilter, query: FilesQuery & {readonly cursor: string}): Promise<Part> {
  const limit = Math.min(query.pagination, maxCursorItems)
  const after = query.cursor === '' ? {} : {after: toMs(timeCursor.read(query.cursor))}
  const {rows, searchedTo} = await listAddressFiles(database, filter, {order: query.sort_order, limit: limit + 1, ...after})
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last !== undefined ? {value: last.created_ms, key: last.item_hash} : searchedTo
  const next_cursor = next === undefined ? null : timeCursor.write({value: next.value / 1000, key: next.key})
  return {files: shown.map(describeFile), pagination: {next_cursor, pagination_per_page: limit}}
}

function toMs({value, key}: {readonly value: number; readonly key: string}) {
  return {value: Math.round(value * 1000), key}
}

function describeFile(row: {
  readonly file_hash: string
  readonly size: number
  readonly type: string
  readonly created_ms: number
  readonly item_hash: string
}) {
  const {file_hash, size, type, created_ms, item_hash} = row
  return {file_hash, size, type, created: isoTimeOfMs(created_ms), item_hash}
}
