import type {Logger} from '@aleph-onchain/common'
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import type {ApiMetrics} from '../metrics.ts'
import type {Answer} from './answer.ts'
import {answerError, isFault} from './answer-error.ts'
import type {Route} from './route.ts'

/** What serving a row needs besides its handler. */
export interface ServingModules {
  readonly logger: Logger
  readonly metrics: ApiMetrics
}

/** Puts the rows of the route table into the server. */
export function registerRoutes(server: FastifyInstance, routes: readonly Route[], modules: ServingModules): void {
  const isStreamed = (route: Route) => route.body?.as === 'stream'
  addAll(
    server,
    routes.filter((route) => !isStreamed(route)),
    modules,
  )
  // Bodies that handlers stream are left alone by the framework; parsers belong to a scope.
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    addAll(scope, routes.filter(isStreamed), modules)
  })
}

function addAll(scope: FastifyInstance, routes: readonly Route[], modules: ServingModules): void {
  // HEAD rows of our own go first: for a GET that comes without one, the framework makes it.
  const ordered = routes.toSorted((left, right) => Number(right.method === 'HEAD') - Number(left.method === 'HEAD'))
  for (const route of ordered) {
    const handler = createHandler(route, modules)
    for (const url of route.paths) {
      scope.route({method: route.method, url, handler, ...(route.body?.as === 'text' && {bodyLimit: route.body.limitBytes})})
    }
  }
}

/** Makes the framework's handler of a row. */
export function createHandler(route: Route, {logger, metrics}: ServingModules) {
  const label = `${route.method} ${route.paths[0] ?? ''}`
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const began = performance.now()
    const answer = await answerOrError(route, request, logger)
    metrics.requests.inc(1, {route: label, status: statusClass(answer.status)})
    metrics.requestSeconds.observe((performance.now() - began) / 1000)
    return sendAnswer(reply, answer)
  }
}

async function answerOrError(route: Route, request: FastifyRequest, logger: Logger): Promise<Answer> {
  try {
    return await route.handle({
      params: request.params,
      query: request.query,
      body: typeof request.body === 'string' ? request.body : '',
      headers: request.headers,
      stream: request.raw,
    })
  } catch (error) {
    if (isFault(error)) logger.error('Request failed', {method: route.method, route: route.paths[0]}, error)
    return answerError(error)
  }
}

/** Writes an answer; the body goes out as it is. */
export function sendAnswer(reply: FastifyReply, {status, headers, body}: Answer): FastifyReply {
  reply.statusCode = status
  reply.headers(headers as Record<string, string | string[]>)
  return reply.send(body)
}

const classes = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const

function statusClass(status: number): string {
  return classes[Math.floor(status / 100) - 1] ?? '5xx'
}
