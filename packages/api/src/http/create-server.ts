import type {Logger} from '@aleph-onchain/common'
import {messageLimits} from '@aleph-onchain/message'
import {type FastifyInstance, type FastifyReply, type FastifyRequest, fastify} from 'fastify'
import {ApiError} from '../errors.ts'
import type {Answer} from './answer.ts'
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

/** How the server meets browsers and other clients, apart from its routes. */
export interface ServerManners {
  /** Which pages may use a path. */
  readonly cors: (path: string) => CorsPolicy
  /** What the server calls itself; nothing when absent. */
  readonly name?: string
  /** Gives the path that a request is for, which may depend on its host. */
  readonly rewriteUrl?: (url: string, host: string | undefined) => string
}

/** Pages of any origin, those of any origin that may send cookies, or only what no browser stands in the way of. */
export type CorsPolicy = 'any' | 'credentials' | 'none'

/** Nothing depends on who is logged in, so any page may use everything. */
export const openManners: ServerManners = {cors: () => 'any'}

/** Makes the HTTP server without any routes: limits, CORS, errors. */
export function createServer(logger: Logger, manners: ServerManners = openManners): FastifyInstance {
  const {rewriteUrl = (url: string) => url} = manners
  const server = fastify({
    logger: false,
    bodyLimit: messageLimits.bodyBytes,
    routerOptions: {maxParamLength},
    forceCloseConnections: 'idle',
    keepAliveTimeout: keepAliveMs,
    requestTimeout: requestMs,
    http: {headersTimeout: headersMs},
    clientErrorHandler: refuseConnection,
    rewriteUrl: (request) => rewriteUrl(request.url ?? '/', request.headers.host),
    frameworkErrors: (error, _request, reply) => void sendAnswer(reply as unknown as FastifyReply, answerError(error)),
  })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', {parseAs: 'string'}, (_request, body, done) => done(null, body))
  server.addHook('onRequest', createGreeting(manners))
  server.setErrorHandler(async (error, request, reply) => {
    await drain(request.raw)
    if (isFault(error)) logger.error('Request failed', {method: request.method, route: request.routeOptions.url}, error)
    return sendAnswer(reply, answerError(error))
  })
  return server
}

/** Tells browsers which pages may use a path, and answers their preflights. */
function createGreeting({cors, name}: ServerManners) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (name !== undefined) reply.header('server', name)
    const policy = cors(request.url.split('?', 1)[0] ?? '')
    if (policy !== 'none') reply.headers(allowOrigin(policy, request.headers.origin))
    if (request.method !== 'OPTIONS' || policy === 'none') {
      done()
      return
    }
    reply
      .code(204)
      .headers({
        'access-control-allow-methods': policy === 'any' ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, POST, DELETE, OPTIONS',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        'access-control-expose-headers': '*',
        'access-control-max-age': '86400',
      })
      .send()
  }
}

function allowOrigin(policy: Exclude<CorsPolicy, 'none'>, origin: string | undefined): Record<string, string> {
  if (policy === 'any' || origin === undefined) return {'access-control-allow-origin': '*'}
  return {'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin'}
}

/** Answers for paths and methods that are in no row. */
export function refuseUnknownRoutes(
  server: FastifyInstance,
  findMethods: (path: string) => readonly string[],
  answer: (error: ApiError, path: string) => Answer = answerError,
): void {
  server.setNotFoundHandler((request, reply) => {
    const allowed = findMethods(request.url)
    const isKnown = allowed.length > 0 && !allowed.includes(request.method)
    const error = new ApiError(isKnown ? {code: 'API_METHOD_NOT_ALLOWED', allowed} : {code: 'API_ROUTE_UNKNOWN'})
    return sendAnswer(reply, answer(error, request.url))
  })
}
