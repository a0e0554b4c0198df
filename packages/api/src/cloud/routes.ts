import * as z from 'zod'
import {maxJsonBytes} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {json} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {readJson} from '../parameters/json-body.ts'
import {integer, optionalText} from '../parameters/scalars.ts'
import {fails} from '../routes/answers.ts'
import type {CloudView} from './ports.ts'
import {chainSchema, dryRunSchema, explanationSchema, heartbeatSchema, jobSchema, jobStorySchema, nodeSchema} from './schemas.ts'

const jobParams = z.object({job_id: z.string().regex(/^[1-9]\d{0,18}$/)})
const nodeParams = z.object({node_id: z.string().regex(/^[0-9a-f]{64}$/)})
const mostJobs = 200

/** Jobs, nodes and the chain, as this node knows them. */
export function createCloudRoutes(cloud: CloudView): readonly Route[] {
  return [
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/jobs'],
      summary: 'List jobs of the chain, oldest first',
      tag: 'cloud',
      query: z.object({
        status: optionalText(),
        payer: optionalText(),
        node: optionalText(),
        after: z.preprocess((value) => value ?? '0', z.string().regex(/^\d{1,19}$/)).meta({description: 'Number of the last job before'}),
        limit: integer({min: 1, max: mostJobs, fallback: 50}),
      }),
      answers: {200: {description: 'Jobs', schema: z.object({jobs: z.array(jobSchema)})}},
      handle: async ({query: {status, payer, node, after, limit}}) =>
        json({jobs: await cloud.listJobs({status, payer, nodeId: node, after: BigInt(after), limit})}),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/jobs/:job_id'],
      summary: 'Tell how a job stands on the chain',
      tag: 'cloud',
      params: jobParams,
      answers: {200: {description: 'Job', schema: jobSchema}, 404: fails('No such job')},
      handle: async ({params}) => json(found(await cloud.findJob(BigInt(params.job_id)), 'job', params.job_id)),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/jobs/:job_id/explain'],
      summary: 'Tell the whole story of a job: what happened on the chain, why it is where it is, what was paid, how its machine is',
      tag: 'cloud',
      params: jobParams,
      answers: {200: {description: 'Story', schema: jobStorySchema}, 404: fails('No such job')},
      handle: async ({params}) => json(found(await cloud.explainJob(BigInt(params.job_id)), 'job', params.job_id)),
    }),
    defineRoute({
      method: 'POST',
      paths: ['/api/v2/placements/dry-run'],
      summary: 'Tell how every node would fare with a machine, and what would help if none can take it; places nothing',
      tag: 'cloud',
      body: {as: 'text', limitBytes: maxJsonBytes, contentType: 'application/json', schema: dryRunSchema},
      answers: {
        200: {description: 'Explanation', schema: explanationSchema},
        422: fails('The body is not what was expected'),
        503: fails('This node does not schedule'),
      },
      handle: async ({body}) => {
        if (cloud.dryRun === undefined) throw new ApiError({code: 'API_FEATURE_OFF', feature: 'scheduler'})
        return json(await cloud.dryRun(readBody(dryRunSchema, body)))
      },
    }),
    defineRoute({
      method: 'POST',
      paths: ['/api/v2/heartbeats'],
      summary: 'Hand a signed heartbeat to a coordinator, which brings many of them to the chain at once',
      tag: 'cloud',
      body: {as: 'text', limitBytes: 4_096, contentType: 'application/json', schema: heartbeatSchema},
      answers: {
        202: {description: 'Taken; what is wrong with it shows on the chain', schema: z.object({status: z.literal('taken')})},
        422: fails('The body is not what was expected'),
        503: fails('This node takes no heartbeats of others'),
      },
      handle: async ({body}) => {
        if (cloud.relay === undefined) throw new ApiError({code: 'API_FEATURE_OFF', feature: 'heartbeats of others'})
        await cloud.relay.offer(readBody(heartbeatSchema, body))
        return json({status: 'taken'}, 202)
      },
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/nodes'],
      summary: 'List the registered nodes with their stake, capacity and state',
      tag: 'cloud',
      answers: {200: {description: 'Nodes', schema: z.object({nodes: z.array(nodeSchema)})}},
      handle: async () => json({nodes: await cloud.listNodes()}),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/nodes/:node_id'],
      summary: 'Tell of one node',
      tag: 'cloud',
      params: nodeParams,
      answers: {200: {description: 'Node', schema: nodeSchema}, 404: fails('No such node')},
      handle: async ({params}) => json(found(await cloud.findNode(params.node_id), 'node', params.node_id)),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/node/metadata'],
      summary: 'Tell what the node says of itself, and the hash under which its operator registers that',
      tag: 'cloud',
      answers: {200: {description: 'Metadata', schema: z.object({cid: z.string(), metadata: z.looseObject({})})}},
      handle: async () => json(await cloud.describeSelf()),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/chain'],
      summary: 'Tell how far this node has read the chain, and who it is there',
      tag: 'cloud',
      answers: {200: {description: 'Chain', schema: chainSchema}},
      handle: async () => json(await cloud.describeChain()),
    }),
  ]
}

function found<T>(value: T | undefined, what: 'job' | 'node', id: string): T {
  if (value === undefined) throw new ApiError({code: 'API_CLOUD_UNKNOWN', what, id})
  return value
}

function readBody<S extends z.ZodType>(schema: S, body: string): z.output<S> {
  const {data, error} = schema.safeParse(readJson(body))
  if (error === undefined) return data
  const issues = error.issues.map(({code, path, message}) => ({type: code, loc: path.map(String), msg: message}))
  throw new ApiError({code: 'API_BODY_INVALID', issues})
}
