import websocket from '@fastify/websocket'
import type {FastifyInstance, FastifyRequest} from 'fastify'
import type {WebSocket} from 'ws'
import * as z from 'zod'
import {ApiError} from '../errors.ts'
import {createQueryReader} from '../http/read-parameters.ts'
import {createHandler, type ServingModules} from '../http/register-routes.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {fails, wrongParameters} from '../routes/answers.ts'
import {messagesSocketQuery, readMessagesRequest} from '../routes/messages-query.ts'
import type {MessageHub} from './message-hub.ts'

/** Bytes of one frame from a client; those who have anything to say send two signatures. */
const maxFrameBytes = 8_192

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

/** What serving websockets needs. */
export interface SocketModules extends ServingModules {
  /** Websockets of other parts, put into the same scope: only one may listen for upgrades. */
  readonly others: readonly SocketRow[]
}

/** Websocket beside a row that answers those who do not upgrade. */
export interface SocketRow {
  readonly route: Route
  readonly serve: (socket: WebSocket, request: FastifyRequest) => void
}

/** Puts the websocket into the server. Wrong parameters are answered before the upgrade. */
export function registerSockets(server: FastifyInstance, hub: MessageHub, modules: SocketModules): void {
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
    for (const row of modules.others) addSocket(scope, row, modules)
  })
}

function addSocket(scope: FastifyInstance, {route, serve}: SocketRow, modules: ServingModules): void {
  for (const url of route.paths) {
    scope.route({
      method: 'GET',
      url,
      handler: createHandler(route, modules),
      wsHandler: (socket, request) => {
        // Broken connections end by themselves.
        socket.on('error', () => undefined)
        serve(socket, request)
      },
    })
  }
}
