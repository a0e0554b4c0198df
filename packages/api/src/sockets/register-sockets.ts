import websocket from '@fastify/websocket'
import type {FastifyInstance} from 'fastify'
import {ApiError} from '../errors.ts'
import {answerError} from '../http/answer-error.ts'
import {createQueryReader} from '../http/read-parameters.ts'
import {sendAnswer} from '../http/register-routes.ts'
import {messagesSocketQuery, readMessagesRequest} from '../routes/messages-query.ts'
import type {MessageHub} from './message-hub.ts'

/** Path of the websocket on which messages can be watched. */
export const messagesSocketPath = '/api/ws0/messages'

/** Bytes of one frame from a client; there is nothing that clients have to say. */
const maxFrameBytes = 4_096

/** Puts the websocket into the server. Wrong parameters are answered before the upgrade. */
export function registerSockets(server: FastifyInstance, hub: MessageHub): void {
  const read = createQueryReader(messagesSocketQuery)
  server.register(async (scope) => {
    await scope.register(websocket, {options: {maxPayload: maxFrameBytes, perMessageDeflate: false}})
    scope.route({
      method: 'GET',
      url: messagesSocketPath,
      preValidation: async (request) => {
        readMessagesRequest(read(request.query))
      },
      handler: async (_request, reply) => sendAnswer(reply, answerError(new ApiError({code: 'API_UPGRADE_REQUIRED'}))),
      wsHandler: (socket, request) => {
        // Broken connections end by themselves.
        socket.on('error', () => undefined)
        const query = read(request.query)
        void hub.serve(socket, readMessagesRequest(query), query.history)
      },
    })
  })
}
