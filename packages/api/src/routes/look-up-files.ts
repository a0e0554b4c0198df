import {isItemHash} from '@aleph-onchain/message'
import {countPins, findFileByMessage, findFileByTag, getFileTag, type NamedFile} from '@aleph-onchain/storage'
import * as z from 'zod'
import {getFile} from '../downloads/get-file.ts'
import {ApiError} from '../errors.ts'
import {type Answer, json} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {readHash} from '../parameters/hash.ts'
import {plainText} from '../parameters/scalars.ts'
import type {ApiModules} from '../ports.ts'
import {fails, wrongHash} from './answers.ts'

/** What these routes read from. */
export type LookUpModules = Pick<ApiModules, 'database'>

const hashParams = z.object({hash: z.string()})

const fileSchema = z.object({file_hash: z.string(), type: z.enum(['file', 'dir']), size: z.number().int(), download_url: z.string()})
const namedFileSchema = z.object({
  ref: z.string(),
  owner: z.string(),
  file_hash: z.string(),
  download_url: z.string(),
  size: z.number().int(),
})

const unknownFile = fails('The file is not stored here')

/** What is known of files, by hash, message and name. */
export function createLookUpRoutes({database}: LookUpModules): readonly Route[] {
  const named = {method: 'GET', tag: 'storage'} as const
  const answers = {200: {description: 'File', schema: namedFileSchema}, 400: wrongHash, 404: fails('Nothing is stored under that name')}
  return [
    defineRoute({
      ...named,
      paths: ['/api/v0/storage/metadata/:hash'],
      summary: 'Describe a file',
      params: hashParams,
      answers: {200: {description: 'File', schema: fileSchema}, 400: wrongHash, 404: unknownFile},
      handle: async ({params}) => {
        const file = await getFile(database, readHash(params.hash))
        return json({file_hash: file.hash, type: file.type, size: file.sizeBytes, download_url: downloadUrl(file.hash)})
      },
    }),
    defineRoute({
      ...named,
      paths: ['/api/v0/storage/by-message-hash/:hash'],
      summary: 'Find the file that a STORE message keeps',
      params: hashParams,
      answers,
      handle: async ({params}) => answerNamed(await findFileByMessage(database.reader, readHash(params.hash)), params.hash),
    }),
    defineRoute({
      ...named,
      paths: ['/api/v0/storage/by-ref/:ref'],
      summary: 'Find the newest revision of a file by the hash that its revisions name',
      params: z.object({ref: z.string()}),
      answers,
      handle: async ({params}) => answerNamed(await findFileByTag(database.reader, readHash(params.ref)), params.ref),
    }),
    defineRoute({
      ...named,
      paths: ['/api/v0/storage/by-ref/:address/:ref'],
      summary: 'Find the newest revision of a file by the name that its owner gave it',
      params: z.object({address: plainText, ref: plainText}),
      answers,
      handle: async ({params}) => {
        const {address, ref} = params
        const tag = isItemHash(ref) ? ref : getFileTag({itemHash: ref, owner: address, ref})
        const found = await findFileByTag(database.reader, tag)
        return answerNamed(found?.owner === address ? found : undefined, ref)
      },
    }),
    defineRoute({
      ...named,
      paths: ['/api/v0/storage/count/:hash'],
      summary: 'Count the reasons to keep a file',
      params: hashParams,
      answers: {200: {description: 'Number of pins', schema: z.number().int()}, 400: wrongHash},
      handle: async ({params}) => json(await countPins(database.reader, readHash(params.hash))),
    }),
  ]
}

function answerNamed(file: NamedFile | undefined, ref: string): Answer {
  if (file === undefined) throw new ApiError({code: 'API_REF_UNKNOWN', ref: ref.slice(0, 128)})
  return json({ref: file.ref, owner: file.owner, file_hash: file.hash, download_url: downloadUrl(file.hash), size: file.sizeBytes})
}

function downloadUrl(hash: string): string {
  return `/api/v0/storage/raw/${hash}`
}
