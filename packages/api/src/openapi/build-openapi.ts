import {errorTable} from '@aleph-onchain/common'
import * as z from 'zod'
import type {Route} from '../http/route.ts'

type Json = Readonly<Record<string, unknown>>

/** Builds the OpenAPI document from the route table. */
export function buildOpenApi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    for (const path of route.paths) {
      const name = path.replaceAll(/:([A-Za-z]+)/g, '{$1}')
      const methods = paths[name] ?? {}
      paths[name] = methods
      methods[route.method.toLowerCase()] = describeRoute(route, name)
    }
  }
  return {
    openapi: '3.1.0',
    info: {title: 'aleph-onchain node', version, description: describeErrors()},
    paths,
  }
}

function describeRoute(route: Route, path: string): Json {
  const operationId = `${route.method.toLowerCase()}${path.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')}`
  return {
    operationId,
    tags: [route.tag],
    summary: route.summary,
    parameters: [...describeParameters(route.params, 'path'), ...describeParameters(route.query, 'query')],
    ...(route.body === undefined
      ? {}
      : {requestBody: {required: true, content: {[route.body.contentType]: {schema: toSchema(route.body.schema)}}}}),
    responses: Object.fromEntries(Object.entries(route.answers).map(([status, answer]) => [status, describeAnswer(answer)])),
  }
}

function describeParameters(schema: z.ZodObject | undefined, place: 'path' | 'query'): readonly Json[] {
  if (schema === undefined) return []
  return Object.entries(schema.shape).map(([name, field]) => {
    const described = toSchema(field as z.ZodType)
    const list = described.type === 'array' ? {style: 'form', explode: false} : {}
    return {name, in: place, required: place === 'path', ...list, schema: described}
  })
}

function describeAnswer(answer: Route['answers'][number]): Json {
  if (answer.schema === undefined) return {description: answer.description}
  return {description: answer.description, content: {[answer.contentType ?? 'application/json']: {schema: toSchema(answer.schema)}}}
}

/** What comes out of a parameter describes it better than the text that goes in. */
function toSchema(schema: z.ZodType): Json {
  const {$schema: _, ...described} = z.toJSONSchema(schema, {io: 'output', unrepresentable: 'any'})
  return described
}

function describeErrors(): string {
  const rows = Object.entries(errorTable).filter(([code]) => code.startsWith('API_'))
  return `Errors are JSON with a machine word in \`code\`:\n\n${rows.map(([code, {status, text}]) => `- \`${code}\` (${status}): ${text}`).join('\n')}`
}
