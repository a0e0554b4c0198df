import {messageLimits} from '@aleph-onchain/message'
import type {Submission} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {legacyTopic} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, json, jsonText} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {readJson} from '../parameters/json-body.ts'
import type {MessagePipeline} from '../ports.ts'
import {errorSchema, fails} from './answers.ts'
import {submissionSchema} from './message-schemas.ts'

/** What these routes hand messages to. */
export interface SubmitModules {
  readonly pipeline: Pick<MessagePipeline, 'submit' | 'waitForOutcome'>
  readonly syncTimeoutMs: number
}

/** Status of the answer by what became of the message. */
export const submissionStatuses = {processed: 200, pending: 202, rejected: 422, forgotten: 410} as const

/** Ways to submit a message. */
export function createSubmitRoutes(modules: SubmitModules): readonly Route[] {
  const refused = {description: 'The message is refused', schema: z.union([submissionSchema, errorSchema])}
  const body = {as: 'text', limitBytes: messageLimits.bodyBytes, contentType: 'application/json'} as const
  const busy = fails('Too many messages at once')
  return [
    defineRoute({
      method: 'POST',
      paths: ['/api/v0/messages'],
      summary: 'Submit a signed message',
      tag: 'messages',
      body: {...body, schema: z.object({message: z.unknown(), sync: z.boolean().default(false)})},
      answers: {
        200: {description: 'Processed', schema: submissionSchema},
        202: {description: 'Accepted, not processed yet', schema: submissionSchema},
        410: {description: 'Forgotten earlier', schema: submissionSchema},
        413: fails('The body is too large'),
        422: refused,
        503: busy,
      },
      handle: (request) => submitMessage(modules, request.body),
    }),
    defineRoute({
      method: 'POST',
      paths: ['/api/v0/ipfs/pubsub/pub', '/api/v0/p2p/pubsub/pub'],
      summary: 'Submit a signed message, as older clients do',
      tag: 'messages',
      body: {
        ...body,
        schema: z.object({topic: z.literal(legacyTopic), data: z.unknown().meta({description: 'Message, or its JSON as text'})}),
      },
      answers: {
        200: {description: 'Published', schema: submissionSchema.shape.publication_status},
        403: fails('Another topic'),
        413: fails('The body is too large'),
        422: refused,
        503: busy,
      },
      handle: (request) => publishMessage(modules, request.body),
    }),
  ]
}

/** Waits for the outcome of a message that is pending, where the caller wants that. */
export async function settle({pipeline, syncTimeoutMs}: SubmitModules, submission: Submission, sync: boolean): Promise<Submission> {
  if (!sync || submission.status !== 'pending') return submission
  return (await pipeline.waitForOutcome(submission.itemHash, syncTimeoutMs)) ?? submission
}

async function submitMessage(modules: SubmitModules, body: string): Promise<Answer> {
  const input = readJson(body)
  if (!('message' in input)) throw missingField('message')
  const submission = await settle(modules, await modules.pipeline.submit(input.message, 'http'), input.sync === true)
  return jsonText(writeSubmission(submission), submissionStatuses[submission.status])
}

const published = '{"publication_status":{"status":"success","failed":[]},"message_status":"'
const withheld = '{"publication_status":{"status":"error","failed":["p2p"]},"message_status":"'

/** Refused messages are not passed on to peers; everything else is. */
function writeSubmission({status, errorCode, details}: Submission): string {
  const start = `${status === 'rejected' || status === 'forgotten' ? withheld : published}${status}"`
  return errorCode === undefined ? `${start}}` : `${start},"error_code":${errorCode},"details":${JSON.stringify(details ?? null)}}`
}

async function publishMessage(modules: SubmitModules, body: string): Promise<Answer> {
  const input = readJson(body)
  if (input.topic !== legacyTopic) throw new ApiError({code: 'API_TOPIC_FORBIDDEN', topic: String(input.topic).slice(0, 64)})
  if (!('data' in input)) throw missingField('data')
  const message = typeof input.data === 'string' ? readJson(input.data) : input.data
  const submission = await modules.pipeline.submit(message, 'http')
  if (submission.status === 'pending' || submission.status === 'processed') return json({status: 'success', failed: []})
  return jsonText(writeSubmission(submission), submissionStatuses[submission.status])
}

function missingField(name: string): ApiError {
  return new ApiError({code: 'API_BODY_INVALID', issues: [{type: 'missing', loc: [name], msg: 'Field required'}]})
}
