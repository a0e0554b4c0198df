import * as z from 'zod'
import type {Route} from '../../http/route.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Compute node</title>
<h1>Compute node</h1>
<ul>
<li><a href="/status/config">Settings</a></li>
<li><a href="/about/usage/system">Usage</a></li>
<li><a href="/v2/about/executions/list">Machines</a></li>
<li><a href="/api/docs">All routes</a></li>
</ul>
</html>
`

/** What somebody sees who opens the node in a browser. */
export function createIndexRoutes({logger}: ComputeContext): readonly Route[] {
  return [
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/'],
      summary: 'Show where to go on',
      tag: 'compute',
      answers: {200: {description: 'Page', contentType: 'text/html', schema: z.string()}},
      handle: () => ({status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body: page}),
    }),
  ]
}
