import type {IncomingHttpHeaders, IncomingMessage} from 'node:http'
import * as z from 'zod'
import type {Answer} from './answer.ts'
import {createQueryReader, readParams} from './read-parameters.ts'

/** One row of the route table: everything that the server and the documentation need to know of a route. */
export interface Route {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  /** Paths in the notation of the router; all lead to the same handler. */
  readonly paths: readonly string[]
  readonly summary: string
  readonly tag: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: BodyRule
  readonly answers: Readonly<Record<number, AnswerRule>>
  readonly handle: (request: RawRequest) => Answer | Promise<Answer>
}

/** How the body of a request is taken: as one text, or left to the handler as a stream. */
export interface BodyRule {
  readonly as: 'text' | 'stream'
  readonly limitBytes: number
  readonly contentType: string
  readonly schema: z.ZodType
}

/** Answer as the documentation describes it. */
export interface AnswerRule {
  readonly description: string
  readonly contentType?: string
  readonly schema?: z.ZodType
}

/** Request as it arrived. */
export interface RawRequest {
  readonly params: unknown
  readonly query: unknown
  /** Text of the body where the row says so, else empty. */
  readonly body: string
  readonly headers: IncomingHttpHeaders
  readonly stream: IncomingMessage
}

/** Request with its parameters read. */
export interface RouteRequest<P, Q> extends Omit<RawRequest, 'params' | 'query'> {
  readonly params: P
  readonly query: Q
}

/** Row as it is written: the handler gets what the schemas give. */
export interface RouteDefinition<P extends z.ZodObject, Q extends z.ZodObject> extends Omit<Route, 'params' | 'query' | 'handle'> {
  readonly params?: P
  readonly query?: Q
  readonly handle: (request: RouteRequest<z.output<P>, z.output<Q>>) => Answer | Promise<Answer>
}

const nothing = z.object({})

/** Makes a row of the route table. */
export function defineRoute<P extends z.ZodObject = typeof nothing, Q extends z.ZodObject = typeof nothing>(
  definition: RouteDefinition<P, Q>,
): Route {
  const {handle, ...row} = definition
  const params = definition.params
  const readQuery = definition.query === undefined ? undefined : createQueryReader(definition.query)
  return {
    ...row,
    handle: (request) =>
      handle({
        ...request,
        params: (params === undefined ? {} : readParams(params, request.params)) as z.output<P>,
        query: (readQuery === undefined ? {} : readQuery(request.query)) as z.output<Q>,
      }),
  }
}
