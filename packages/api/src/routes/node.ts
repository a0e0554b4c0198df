import * as z from 'zod'
import {type Answer, json} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import type {MetricsText, NodeInfo, Readiness} from '../ports.ts'

/** What these routes tell of. */
export interface NodeRoutesModules {
  readonly node: NodeInfo
  readonly readiness: Readiness
  readonly metricsText: MetricsText
}

const reasonSchema = z.object({part: z.string(), code: z.string(), text: z.string()})
const nodeSchema = z.object({
  version: z.string(),
  role: z.enum(['coordinator', 'compute']),
  network: z.string(),
  peerId: z.string(),
  multiaddrs: z.array(z.string()),
})
const readinessSchema = z.object({status: z.enum(['ready', 'unready']), reasons: z.array(reasonSchema)})

/** What the node says of itself. */
export function createNodeRoutes({node, readiness, metricsText}: NodeRoutesModules): readonly Route[] {
  const version = json({version: node.version})
  const alive = json({status: 'ok'})
  const publicInfo = (): Answer => json({node_multi_addresses: node.multiaddrs()})
  return [
    defineRoute({
      method: 'GET',
      paths: ['/version', '/api/v0/version'],
      summary: 'Tell the version of the node',
      tag: 'node',
      answers: {200: {description: 'Version', schema: z.object({version: z.string()})}},
      handle: () => version,
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/info/public.json'],
      summary: 'Tell at which addresses peers reach the node',
      tag: 'node',
      answers: {200: {description: 'Addresses', schema: z.object({node_multi_addresses: z.array(z.string())})}},
      handle: publicInfo,
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v2/node'],
      summary: 'Tell what the node is: its version, role, network, peer id and addresses',
      tag: 'node',
      answers: {200: {description: 'Node', schema: nodeSchema}},
      handle: () => json({...node, multiaddrs: node.multiaddrs()}),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/healthz'],
      summary: 'Tell that the process answers',
      tag: 'node',
      answers: {200: {description: 'Alive', schema: z.object({status: z.literal('ok')})}},
      handle: () => alive,
    }),
    defineRoute({
      method: 'GET',
      paths: ['/readyz'],
      summary: 'Tell whether the node can serve, and what keeps it from that',
      tag: 'node',
      answers: {200: {description: 'Ready', schema: readinessSchema}, 503: {description: 'Not ready', schema: readinessSchema}},
      handle: () => answerReadiness(readiness),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/metrics'],
      summary: 'Give measurements for Prometheus',
      tag: 'node',
      answers: {200: {description: 'Measurements', contentType: 'text/plain', schema: z.string()}},
      handle: async () => ({status: 200, headers: {'content-type': metricsText.contentType}, body: await metricsText.text()}),
    }),
  ]
}

/** Parts that can not even say how they are count as not ready. */
async function answerReadiness(readiness: Readiness): Promise<Answer> {
  const reasons = await readiness.check()
  return reasons.length === 0 ? json({status: 'ready', reasons}) : json({status: 'unready', reasons}, 503)
}
