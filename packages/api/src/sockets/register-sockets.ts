import websocket from '@fastify/websocket'
import type {FastifyInstance} from 'fastify'
import * as z from 'zod'
import {ApiError} from '../errors.ts'
import {createQueryReader} from '../http/read-parameters.ts'
import {createHandler, type ServingModules} from '../http/register-routes.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {fails, wrongParameters} from '../routes/answers.ts'
import {messagesSocketQuery, readMessagesRequest} from '../routes/messages-query.ts'
import type {MessageHub} from './message-hub.ts'

/** Bytes of one frame from a client; there is nothing that clients have to say. */
const maxFrameBytes = 4_096

/** Row of the websocket on which messages can be watched; what is served here is for those who do not upgrade. */
export const messagesSocketRoute: Route = defineRoute({
  method: 'GET',
  paths: ['/api/ws0/messages'],
  summary: 'Watch messages on a websocket: the newest of the past, oldest first, then each when it is processed',
  tag: 'messages',
  query: messagesSocketQuery,
  answers: {
    101: {description: 'Each frame is a message as in /api/v0/messages.json', contentType: 'application/json', schema: z.unknown()},
    422: wrongParameters,
    426: fails('The request is no upgrade to a websocket'),
  },
  handle: ({query}) => {
    readMessagesRequest(query)
    throw new ApiError({code: 'API_UPGRADE_REQUIRED'})
  },
})

/** Puts the websocket into the server. Wrong parameters are answered before the upgrade. */
export function registerSockets(server: FastifyInstance, hub: MessageHub, modules: ServingModules): void {
  const read = createQueryReader(messagesSocketQuery)
  const handler = createHandler(messagesSocketRoute, modules)
  server.register(async (scope) => {
    await scope.register(websocket, {options: {maxPayload: maxFrameBytes, perMessageDeflate: false}})
    for (const url of messagesSocketRoute.paths) {
      scope.route({
        method: 'GET',
        url,
        preValidation: async (request) => {
          readMessagesRequest(read(request.query))
        },
        handler,
        wsHandler: (socket, request) => {
          // Broken connections end by themselves.
          socket.on('error', () => undefined)
          const query = read(request.query)
          void hub.serve(socket, readMessagesRequest(query), query.history)
        },
      })
    }
  })
}
