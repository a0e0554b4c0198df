import {parseItemHash} from '@aleph-onchain/message'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {json} from '../../http/answer.ts'
import {defineRoute, type Route} from '../../http/route.ts'
import {fails} from '../../routes/answers.ts'
import type {ComputeContext} from '../compute-context.ts'
import {readRef} from '../guards.ts'
import {writeView} from '../write-executions.ts'

/** Largest amount of the chain's money. */
const amount = z.string().regex(/^(?:0|[1-9]\d{0,77})$/, 'Input should be a whole number, as text')

const offerSchema = z.object({specHash: z.string().regex(/^[0-9a-f]{64}$/), maxPricePerSecond: amount})
const acceptanceSchema = z.object({nodeId: z.string(), pricePerSecond: amount, expiry: amount, signature: z.string()})
const viewSchema = z.looseObject({vmHash: z.string(), kind: z.string(), observed: z.string(), wanted: z.string()})

const bodyBytes = 4_096

/** Machines and jobs, for our own clients and coordinators. */
export function createVmRoutes({executor, acceptance}: ComputeContext): readonly Route[] {
  return [
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/vms'],
      summary: 'List the machines of the node',
      tag: 'machines',
      answers: {200: {description: 'Machines', schema: z.object({vms: z.array(viewSchema)})}},
      handle: () => json({vms: executor.list().map(writeView)}),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/vms/:hash'],
      summary: 'Tell everything about a machine of the node',
      tag: 'machines',
      params: z.object({hash: z.string()}),
      answers: {
        200: {description: 'Machine', schema: viewSchema},
        400: fails('The hash is malformed'),
        404: fails('No such machine is here'),
      },
      handle: ({params}) => {
        const vmHash = readRef(params.hash)
        const view = executor.find(vmHash)
        if (view === undefined) throw new ApiError({code: 'API_MACHINE_UNKNOWN', hash: vmHash})
        return json(writeView(view))
      },
    }),
    defineRoute({
      method: 'POST',
      paths: ['/api/v2/jobs/:jobId/accept'],
      summary: 'Ask the node to take a job: it answers with a signature that the coordinator brings to the chain',
      tag: 'machines',
      params: z.object({jobId: z.string().regex(/^(?:0|[1-9]\d{0,77})$/, 'Input should be a whole number')}),
      body: {as: 'text', limitBytes: bodyBytes, contentType: 'application/json', schema: offerSchema},
      answers: {
        200: {description: 'It takes the job', schema: acceptanceSchema},
        409: fails('It has decided otherwise about the job'),
        422: fails('The request is wrong, or the job cannot run here'),
        503: fails('The node cannot take the job now'),
      },
      handle: async ({params, body}) => {
        const {specHash, maxPricePerSecond} = readOffer(body)
        const offer = {specHash: parseItemHash(specHash), maxPricePerSecond: BigInt(maxPricePerSecond)}
        const {nodeId, pricePerSecond, expiry, signature} = await acceptance.accept(BigInt(params.jobId), offer)
        return json({nodeId, pricePerSecond: pricePerSecond.toString(), expiry: expiry.toString(), signature})
      },
    }),
  ]
}

function readOffer(body: string): z.output<typeof offerSchema> {
  const result = offerSchema.safeParse(parse(body))
  if (result.success) return result.data
  const issues = result.error.issues.map(({path, message}) => ({type: 'value_error', loc: path.map(String), msg: message}))
  throw new ApiError({code: 'API_BODY_INVALID', issues})
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
