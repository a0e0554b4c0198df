import type {FastifyRequest} from 'fastify'
import type {WebSocket} from 'ws'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import type {SocketRow} from '../../sockets/register-sockets.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'
import {refParams, refuses} from '../schemas.ts'
import type {LogSockets} from './stream-logs.ts'

/** Row of the websocket on which owners watch what their machines write. */
export function createLogSocketRow({logger}: ComputeContext, sockets: LogSockets): SocketRow {
  const route = defineComputeRoute(logger, {
    method: 'GET',
    paths: ['/control/machine/:ref/stream_logs'],
    summary: 'Watch the output of a machine on a websocket; the first frame of the client says who it is',
    tag: 'machines',
    params: refParams,
    answers: {
      101: {
        description: 'Each frame is a line',
        contentType: 'application/json',
        schema: z.object({type: z.enum(['stdout', 'stderr', 'system']), message: z.string()}),
      },
      426: refuses('The request is no upgrade to a websocket'),
    },
    handle: () => {
      throw new ApiError({code: 'API_UPGRADE_REQUIRED'})
    },
  })
  return {
    route,
    serve: (socket: WebSocket, request: FastifyRequest) => void sockets.serve(socket, refParams.parse(request.params).ref),
  }
}
