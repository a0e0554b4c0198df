import {Readable} from 'node:stream'
import {type ItemHash, inferItemType} from '@aleph-onchain/message'
import * as z from 'zod'
import {maxBase64Bytes} from '../constants.ts'
import {readRange} from '../downloads/byte-range.ts'
import {getFile} from '../downloads/get-file.ts'
import {writeBase64} from '../downloads/write-base64.ts'
import {ApiError} from '../errors.ts'
import {type Answer, json, jsonText} from '../http/answer.ts'
import {defineRoute, type RawRequest, type Route} from '../http/route.ts'
import {readHash} from '../parameters/hash.ts'
import type {ApiModules} from '../ports.ts'
import {fails, wrongHash} from './answers.ts'

/** What these routes read from. */
export type DownloadModules = Pick<ApiModules, 'database' | 'files'>

const hashParams = z.object({hash: z.string()})

const unknownFile = fails('The file is not stored here')

/** Files as they are, and as base64. */
export function createDownloadRoutes(modules: DownloadModules): readonly Route[] {
  const raw = {
    paths: ['/api/v0/storage/raw/:hash'],
    tag: 'storage',
    params: hashParams,
    answers: {
      200: {description: 'Bytes', contentType: 'application/octet-stream', schema: z.string().meta({format: 'binary'})},
      206: {description: 'The bytes of the range', contentType: 'application/octet-stream', schema: z.string().meta({format: 'binary'})},
      304: {description: 'The client has it'},
      400: wrongHash,
      404: unknownFile,
      416: fails('The file has no bytes in that range'),
    },
  } as const
  return [
    defineRoute({
      ...raw,
      method: 'GET',
      summary: 'Give a file, or a range of it',
      handle: ({params, headers}) => answerRaw(modules, readHash(params.hash), {headers, withBody: true}),
    }),
    defineRoute({
      ...raw,
      method: 'HEAD',
      summary: 'Tell the size of a file',
      handle: ({params, headers}) => answerRaw(modules, readHash(params.hash), {headers, withBody: false}),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/storage/:hash'],
      summary: 'Give a file of at most 100 MiB as base64 in JSON',
      tag: 'storage',
      params: hashParams,
      answers: {
        200: {
          description: 'File',
          schema: z.object({status: z.literal('success'), hash: z.string(), engine: z.string(), content: z.string()}),
        },
        400: wrongHash,
        404: unknownFile,
        413: fails('The file is larger than 100 MiB'),
      },
      handle: ({params}) => answerBase64(modules, readHash(params.hash)),
    }),
  ]
}

interface RawAnswerOptions {
  readonly headers: RawRequest['headers']
  readonly withBody: boolean
}

/** Files never change under their hash, so the hash is the entity tag. They are never shown in a browser as pages of ours. */
async function answerRaw({database, files}: DownloadModules, hash: ItemHash, {headers, withBody}: RawAnswerOptions): Promise<Answer> {
  await getFile(database, hash)
  const sizeBytes = await files.size(hash)
  if (sizeBytes === undefined) throw new ApiError({code: 'API_FILE_UNKNOWN', hash})
  const tag = `"${hash}"`
  const common = {
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    etag: tag,
    'x-content-type-options': 'nosniff',
    'content-disposition': 'attachment',
  }
  if (listsTag(headers['if-none-match'], tag)) return {status: 304, headers: common, body: null}
  const isRangeValid = headers['if-range'] === undefined || headers['if-range'] === tag
  const range = isRangeValid ? readRange(headers.range, sizeBytes) : 'all'
  if (range === 'unsatisfiable') {
    const refused = json({code: 'STORAGE_RANGE_INVALID', message: 'The file has no bytes in that range.', details: {sizeBytes}}, 416)
    return {...refused, headers: {...refused.headers, 'content-range': `bytes */${sizeBytes}`}}
  }
  if (range === 'all') {
    return {status: 200, headers: {...common, 'content-length': String(sizeBytes)}, body: withBody ? await files.open(hash) : null}
  }
  const partHeaders = {
    ...common,
    'content-length': String(range.end - range.start + 1),
    'content-range': `bytes ${range.start}-${range.end}/${sizeBytes}`,
  }
  return {status: 206, headers: partHeaders, body: withBody ? await files.open(hash, range) : null}
}

function listsTag(header: string | undefined, tag: string): boolean {
  const listed = header?.split(',').map((known) => known.trim().replace(/^W\//, '')) ?? []
  return listed.includes(tag) || listed.includes('*')
}

async function answerBase64({database, files}: DownloadModules, hash: ItemHash): Promise<Answer> {
  const file = await getFile(database, hash)
  if (file.sizeBytes > maxBase64Bytes) throw new ApiError({code: 'API_FILE_TOO_LARGE', limitBytes: maxBase64Bytes})
  const bytes: AsyncIterable<Uint8Array> = await files.open(hash)
  const engine = inferItemType(hash)
  async function* write(): AsyncGenerator<string> {
    yield `{"status":"success","hash":"${hash}","engine":"${engine}","content":"`
    yield* writeBase64(bytes)
    yield '"}'
  }
  return jsonText(Readable.from(write(), {objectMode: false}))
}
