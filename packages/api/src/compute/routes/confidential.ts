import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {json} from '../../http/answer.ts'
import {drain} from '../../http/drain.ts'
import type {Route} from '../../http/route.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'
import {admitOperator} from '../guards.ts'
import {operatorAnswers, refParams, refuses} from '../schemas.ts'

/** Session and certificate are small. */
const maxStartBytes = 1_048_576

const refusalSchema = z.object({code: z.enum(['vm_running', 'not_confidential', 'field_missing']), description: z.string()})

/** Steps of starting a confidential machine. No machine on this node is one, so each is refused with the published code. */
export function createConfidentialRoutes(context: ComputeContext): readonly Route[] {
  const {logger} = context
  return [
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/machine/:ref/confidential/initialize'],
      summary: 'Start a confidential machine with the certificates of its owner',
      tag: 'machines',
      params: refParams,
      body: {
        as: 'stream',
        limitBytes: maxStartBytes,
        contentType: 'multipart/form-data',
        schema: z.object({session: z.string(), godh: z.string()}),
      },
      answers: {...operatorAnswers, 400: {description: 'The machine is not confidential', schema: refusalSchema}},
      handle: async (request) => {
        await admitOperator(context, request)
        await drain(request.stream)
        return json({code: 'not_confidential', description: 'Operation not supported: the machine is not confidential'}, 400)
      },
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/control/machine/:ref/confidential/measurement'],
      summary: 'Give the measurement of a confidential machine',
      tag: 'machines',
      params: refParams,
      answers: {...operatorAnswers, 503: refuses('The machine is not confidential')},
      handle: async (request) => {
        await admitOperator(context, request)
        throw new ApiError({code: 'API_FEATURE_OFF', feature: 'confidential computing'})
      },
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/machine/:ref/confidential/inject_secret'],
      summary: 'Give a confidential machine its secret',
      tag: 'machines',
      params: refParams,
      body: {
        as: 'text',
        limitBytes: 65_536,
        contentType: 'application/json',
        schema: z.object({packet_header: z.string(), secret: z.string()}),
      },
      answers: {...operatorAnswers, 503: refuses('The machine is not confidential')},
      handle: async (request) => {
        await admitOperator(context, request)
        throw new ApiError({code: 'API_FEATURE_OFF', feature: 'confidential computing'})
      },
    }),
  ]
}
