import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import * as z from 'zod'
import {ApiError} from '../errors.ts'
import {type Answer, json} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {buildOpenApi} from './build-openapi.ts'

/** Files of the Swagger UI that a page needs, with their media types. Read when asked for, never kept. */
const assets: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css',
  'index.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'swagger-ui-standalone-preset.js': 'text/javascript',
  'favicon-16x16.png': 'image/png',
  'favicon-32x32.png': 'image/png',
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>aleph-onchain API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="icon" type="image/png" href="/api/docs/favicon-32x32.png" sizes="32x32">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`

const start = `SwaggerUIBundle({url: '/api/docs/json', dom_id: '#swagger-ui', deepLinking: true})\n`

/** Documentation of the API, made from its own route table on the first request. */
export function createDocsRoutes(routes: readonly Route[], version: string): readonly Route[] {
  let document: Answer | undefined
  return [
    defineRoute({
      method: 'GET',
      paths: ['/api/docs/json'],
      summary: 'Describe the API as OpenAPI 3.1',
      tag: 'docs',
      answers: {200: {description: 'OpenAPI document', schema: z.unknown()}},
      handle: () => {
        document ??= json(buildOpenApi(routes, version))
        return document
      },
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/docs'],
      summary: 'Show the API in a browser',
      tag: 'docs',
      answers: {200: {description: 'Page', contentType: 'text/html', schema: z.string()}},
      handle: () => ({status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body: page}),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/docs/:file'],
      summary: 'Give a file of that page',
      tag: 'docs',
      params: z.object({file: z.string()}),
      answers: {200: {description: 'File', contentType: 'text/javascript', schema: z.string()}},
      handle: ({params}) => readAsset(params.file),
    }),
  ]
}

async function readAsset(name: string): Promise<Answer> {
  if (name === 'start.js') return {status: 200, headers: {'content-type': 'text/javascript'}, body: start}
  const type = assets[name]
  if (type === undefined) throw new ApiError({code: 'API_ROUTE_UNKNOWN'})
  const directory = join(dirname(fileURLToPath(import.meta.resolve('@fastify/swagger-ui'))), 'static')
  const headers = {'content-type': type, 'cache-control': 'public, max-age=86400'}
  return {status: 200, headers, body: await readFile(join(directory, name))}
}
