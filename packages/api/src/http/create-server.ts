import type {Logger} from '@aleph-onchain/common'
import {messageLimits} from '@aleph-onchain/message'
import {type FastifyInstance, type FastifyReply, type FastifyRequest, fastify} from 'fastify'
import {ApiError} from '../errors.ts'
import {answerError, isFault} from './answer-error.ts'
import {drain} from './drain.ts'
import {refuseConnection} from './refuse-connection.ts'
import {sendAnswer} from './register-routes.ts'

/** Longest parameter in a path: owners name their files as they like. */
const maxParamLength = 1_024

const keepAliveMs = 72_000

/** Longest time in which a request must have come in whole: slow lines upload large files. */
const requestMs = 30 * 60_000

const headersMs = 20_000

/** Makes the HTTP server without any routes: limits, CORS, errors. */
export function createServer(logger: Logger): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: messageLimits.bodyBytes,
    routerOptions: {maxParamLength},
    forceCloseConnections: 'idle',
    keepAliveTimeout: keepAliveMs,
    requestTimeout: requestMs,
    http: {headersTimeout: headersMs},
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, _request, reply) => void sendAnswer(reply as unknown as FastifyReply, answerError(error)),
  })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', {parseAs: 'string'}, (_request, body, done) => done(null, body))
  server.addHook('onRequest', allowAnyOrigin)
  server.setErrorHandler(async (error, request, reply) => {
    await drain(request.raw)
    if (isFault(error)) logger.error('Request failed', {method: request.method, route: request.routeOptions.url}, error)
    return sendAnswer(reply, answerError(error))
  })
  return server
}

/** Lets pages of any origin use the API: nothing here depends on who is logged in. Preflights are answered for every path. */
function allowAnyOrigin(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  reply.header('access-control-allow-origin', '*')
  if (request.method !== 'OPTIONS') {
    done()
    return
  }
  reply
    .code(204)
    .headers({
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-expose-headers': '*',
      'access-control-max-age': '86400',
    })
    .send()
}

/** Answers for paths and methods that are in no row. */
export function refuseUnknownRoutes(server: FastifyInstance, findMethods: (path: string) => readonly string[]): void {
  server.setNotFoundHandler((request, reply) => {
    const allowed = findMethods(request.url)
    const isKnown = allowed.length > 0 && !allowed.includes(request.method)
    return sendAnswer(reply, answerError(new ApiError(isKnown ? {code: 'API_METHOD_NOT_ALLOWED', allowed} : {code: 'API_ROUTE_UNKNOWN'})))
  })
}
