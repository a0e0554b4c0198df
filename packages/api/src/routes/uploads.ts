import type {IncomingMessage} from 'node:http'
import type {StoredFile} from '@aleph-onchain/storage'
import * as z from 'zod'
import {maxJsonBytes} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, json} from '../http/answer.ts'
import {type AnswerRule, defineRoute, type Route} from '../http/route.ts'
import {assertJson} from '../parameters/json-body.ts'
import type {Files, MessagePipeline} from '../ports.ts'
import {receiveUpload, type UploadLimits} from '../uploads/receive-upload.ts'
import {type RecordModules, recordUpload} from '../uploads/record-upload.ts'
import {fails} from './answers.ts'
import {type SubmitModules, settle, submissionStatuses} from './submit-message.ts'

/** Parts and bounds that uploads use. */
export interface UploadModules extends UploadLimits, RecordModules, SubmitModules {
  readonly pipeline: Pick<MessagePipeline, 'submit' | 'waitForOutcome' | 'noteFile'>
  readonly files: Files
  readonly maxUploads: number
}

const uploadedSchema = z.object({
  status: z.enum(['success', 'error']),
  hash: z.string(),
  message_status: z.enum(['processed', 'pending', 'rejected', 'forgotten']).optional(),
  error_code: z.number().int().optional(),
  details: z.unknown().optional(),
})

const uploaded: AnswerRule = {description: 'Stored', schema: uploadedSchema}

/** Ways to bring files. */
export function createUploadRoutes(modules: UploadModules): readonly Route[] {
  let running = 0
  const oneOfFew = async (work: () => Promise<Answer>): Promise<Answer> => {
    if (running >= modules.maxUploads) throw new ApiError({code: 'API_UPLOADS_BUSY', limit: modules.maxUploads})
    running++
    try {
      return await work()
    } finally {
      running--
    }
  }
  return [
    defineRoute({
      method: 'POST',
      paths: ['/api/v0/storage/add_file'],
      summary: 'Store a file: with its signed STORE message in the part `metadata`, or without; or the body as it is',
      tag: 'storage',
      body: {
        as: 'stream',
        limitBytes: modules.maxFileBytes,
        contentType: 'multipart/form-data',
        schema: z.object({
          metadata: z.string().optional().meta({description: '`{"message": {…}, "sync": false}`'}),
          file: z.string().meta({format: 'binary'}),
        }),
      },
      answers: {
        200: uploaded,
        202: {...uploaded, description: 'Stored; the message is not processed yet'},
        400: fails('There is no part `file`, or the body is no multipart'),
        403: fails('The message is not signed by its sender'),
        410: {...uploaded, description: 'The message was forgotten earlier'},
        413: fails('The file is too large'),
        422: fails('The metadata is wrong, the file has another hash, or the message is refused'),
        503: fails('Too many uploads or messages at once'),
      },
      handle: ({stream}) => oneOfFew(() => addFile(modules, stream)),
    }),
    defineRoute({
      method: 'POST',
      paths: ['/api/v0/storage/add_json'],
      summary: 'Store a JSON text, byte by byte as it was sent',
      tag: 'storage',
      body: {as: 'text', limitBytes: maxJsonBytes, contentType: 'application/json', schema: z.unknown()},
      answers: {200: uploaded, 413: fails('The JSON is too large'), 422: fails('The body is no JSON')},
      handle: ({body}) => addJson(modules, body),
    }),
    defineRoute({
      method: 'POST',
      paths: ['/api/v0/ipfs/add_file', '/api/v0/ipfs/add_json', '/api/v0/ipfs/add_car'],
      summary: 'Refused: this node does not speak to IPFS',
      tag: 'storage',
      body: {as: 'stream', limitBytes: 0, contentType: 'application/octet-stream', schema: z.unknown()},
      answers: {403: fails('IPFS is disabled')},
      handle: () => {
        throw new ApiError({code: 'API_IPFS_DISABLED'})
      },
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/storage/limits.json'],
      summary: 'Tell how large uploads may be',
      tag: 'storage',
      answers: {
        200: {
          description: 'Limits in bytes',
          schema: z.object({storage: z.record(z.string(), z.number()), ipfs: z.record(z.string(), z.number())}),
        },
      },
      handle: () => json(limitsOf(modules)),
    }),
  ]
}

async function addFile(modules: UploadModules, stream: IncomingMessage): Promise<Answer> {
  const {file, metadata} = await receiveUpload(stream, modules.files, modules)
  await keep(modules, file)
  if (metadata === undefined) return json({status: 'success', hash: file.hash})
  const submission = await settle(modules, await modules.pipeline.submit(metadata.message, 'http'), metadata.sync)
  const {status, errorCode, details} = submission
  const isKept = status === 'processed' || status === 'pending'
  const error = errorCode === undefined ? {} : {error_code: errorCode, details: details ?? null}
  return json({status: isKept ? 'success' : 'error', hash: file.hash, message_status: status, ...error}, submissionStatuses[status])
}

async function addJson(modules: UploadModules, body: string): Promise<Answer> {
  assertJson(body)
  const file = await modules.files.put(bytesOf(body), {maxBytes: maxJsonBytes})
  await keep(modules, file)
  return json({status: 'success', hash: file.hash})
}

/** Makes a file known, also to messages that wait for it. */
async function keep(modules: UploadModules, file: StoredFile): Promise<void> {
  await recordUpload(modules, file)
  modules.pipeline.noteFile(file.hash)
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

function limitsOf({maxFileBytes, maxUnauthenticatedFileBytes}: UploadLimits) {
  return {
    storage: {max_file_size: maxFileBytes, max_unauthenticated_upload_file_size: maxUnauthenticatedFileBytes},
    ipfs: {max_upload_file_size: 0, max_upload_car_size: 0, max_unauthenticated_upload_file_size: 0},
  }
}
