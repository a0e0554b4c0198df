import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {type Answer, json} from '../../http/answer.ts'
import type {Route} from '../../http/route.ts'
import {checkProgram} from '../check-program.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute, text} from '../compute-route.ts'
import {describeStatusConfig} from '../describe-config.ts'
import type {Connectivity} from '../ports.ts'
import {refuses, says} from '../schemas.ts'
import {compareVersions} from '../version-check.ts'

const checks = z.record(z.string(), z.boolean())
const connectivity = z.object({egress: z.boolean(), dns: z.boolean(), domain: z.boolean(), http: z.boolean()})

/** Whether a compute node is fit to be used. */
export function createStatusRoutes(context: ComputeContext): readonly Route[] {
  const {diagnostics, logger} = context
  /** Checks under way: those who ask meanwhile get the same answer. */
  const checking = new Map<boolean, ReturnType<typeof checkProgram>>()
  const check = (isLegacy: boolean) => {
    const running = checking.get(isLegacy) ?? checkProgram(context, {isLegacy}).finally(() => checking.delete(isLegacy))
    checking.set(isLegacy, running)
    return running
  }
  const fastApi = (path: string, isLegacy: boolean) =>
    defineComputeRoute(logger, {
      method: 'GET',
      paths: [path],
      summary: 'Call the diagnostic function',
      tag: 'compute',
      query: z.object({'retro-compatibility': z.string().optional()}),
      answers: {200: {description: 'It works', schema: checks}, 503: {description: 'It does not', schema: checks}},
      handle: async ({query}) => {
        const {isFit, results} = await check(isLegacy || query['retro-compatibility'] === 'true')
        return json(results, isFit ? 200 : 503)
      },
    })
  return [
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/status/config'],
      summary: 'Tell how the node is set up',
      tag: 'compute',
      answers: {200: {description: 'Settings', schema: z.looseObject({version: z.string()})}},
      handle: () => json(describeStatusConfig(context)),
    }),
    fastApi('/status/check/fastapi', false),
    fastApi('/status/check/fastapi/legacy', true),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/status/check/host'],
      summary: 'Check what the host reaches',
      tag: 'compute',
      answers: {
        200: {description: 'Everything that it has to', schema: z.object({ipv4: connectivity, ipv6: connectivity})},
        503: {description: 'Too little', schema: z.object({ipv4: connectivity, ipv6: connectivity})},
      },
      handle: async () => {
        const found = await diagnostics.host()
        return json(found, isReached(found.ipv4) && isReached(found.ipv6) ? 200 : 503)
      },
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/status/check/ipv6'],
      summary: 'Check IPv6 on the host and in a machine',
      tag: 'compute',
      answers: {200: {description: 'Result', schema: z.object({host: z.boolean(), vm: z.boolean()})}},
      handle: async () => json(await diagnostics.ipv6()),
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/status/check/version'],
      summary: 'Check that the node is not older than a version',
      tag: 'compute',
      query: z.object({reference: z.string().max(128).default('')}),
      answers: {
        200: says('It is not'),
        400: refuses('No version to compare with'),
        403: refuses('It is'),
      },
      handle: ({query}) => answerVersion(context.vmVersion, query.reference),
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/debug/haproxy'],
      summary: 'Tell what the proxy of custom domains does; this node has none',
      tag: 'compute',
      answers: {404: {description: 'There is no proxy', schema: z.object({status: z.string()})}},
      handle: () => json({status: 'no socket'}, 404),
    }),
  ]
}

function isReached({egress, dns, domain}: Connectivity): boolean {
  return egress && dns && domain
}

function answerVersion(current: string, reference: string): Answer {
  const order = compareVersions(current, reference)
  if (order === undefined) throw new ApiError({code: 'API_VERSION_INVALID', reference})
  if (order >= 0) return text(`Up-to-date: version ${current} >= ${reference}`)
  throw new ApiError({code: 'API_VERSION_OUTDATED', current, reference}, {message: `Outdated: version ${current} < ${reference}`})
}
