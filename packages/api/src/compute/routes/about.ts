import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {type Answer, json} from '../../http/answer.ts'
import type {RawRequest, Route} from '../../http/route.ts'
import {type ComputeContext, isSameText, signText} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'
import {describeConfig} from '../describe-config.ts'
import {readHost} from '../host/read-host.ts'
import {refuses} from '../schemas.ts'
import {isListed, writeFirstForm, writeRecord, writeSecondForm, writeView} from '../write-executions.ts'

const kilo = 1_000
const mebi = 1_048_576

/** How long the values of `/about/usage/system` stand for, seconds. */
const periodSeconds = 60

const listSchema = z.record(z.string(), z.looseObject({vm_type: z.string()}))

/** What a compute node tells of itself and its machines. */
export function createAboutRoutes(context: ComputeContext): readonly Route[] {
  const {executor, info, logger} = context
  return [
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/about/executions/list'],
      summary: 'List machines that run or wait for their owner, by hash',
      tag: 'compute',
      answers: {200: {description: 'Machines by hash', schema: listSchema}},
      handle: () => json(byHash(executor.list().filter(isListed), writeFirstForm)),
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/v2/about/executions/list'],
      summary: 'List all machines with their addresses, ports and times, by hash',
      tag: 'compute',
      answers: {200: {description: 'Machines by hash', schema: listSchema}},
      handle: () => json(byHash(executor.list(), (view) => writeSecondForm(view, info.hostIpv4))),
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/about/executions/records'],
      summary: 'List what is kept of each machine',
      tag: 'compute',
      answers: {200: {description: 'Records', schema: z.array(z.looseObject({vm_hash: z.string()}))}},
      handle: () => json(executor.list().map(writeRecord)),
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/about/usage/system'],
      summary: 'Tell how much of the host is in use',
      tag: 'compute',
      answers: {200: {description: 'Usage', schema: z.looseObject({active: z.boolean()})}},
      handle: async () => json(await describeUsage(context)),
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/about/capability'],
      summary: 'Tell what the host is made of',
      tag: 'compute',
      answers: {200: {description: 'Processor and memory', schema: z.object({cpu: z.looseObject({}), memory: z.looseObject({})})}},
      handle: async () => json(await describeCapability(context)),
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/about/certificates'],
      summary: 'Give the certificates of the confidential platform',
      tag: 'compute',
      answers: {503: refuses('This node has no confidential platform')},
      handle: () => {
        throw new ApiError({code: 'API_FEATURE_OFF', feature: 'confidential computing'})
      },
    }),
    ...createLoginRoutes(context),
  ]
}

/** What only the operator of the node sees. */
function createLoginRoutes(context: ComputeContext): readonly Route[] {
  const {executor, logger, secret} = context
  const session = signText(context, 'session')
  return [
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/about/login'],
      summary: 'Log in with the token of the node',
      tag: 'compute',
      query: z.object({token: z.string().max(256).optional()}),
      answers: {
        302: {description: 'Logged in by a cookie'},
        401: {description: 'Wrong token', schema: z.object({success: z.literal(false)})},
      },
      handle: ({query}) => {
        if (!isSameText(query.token ?? '', Buffer.from(secret).toString('hex'))) return json({success: false}, 401)
        const cookie = `token=${session}; Path=/about; HttpOnly; SameSite=Strict`
        return {status: 302, headers: {location: '/about/config', 'set-cookie': cookie}, body: null}
      },
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/about/config'],
      summary: 'Tell the settings of the node to its operator, without secrets',
      tag: 'compute',
      answers: {200: {description: 'Settings', schema: z.looseObject({})}, 401: refuses('Not logged in')},
      handle: (request) => asOperator(request, session, () => describeConfig(context)),
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/about/executions/details'],
      summary: 'Tell everything about all machines to the operator of the node',
      tag: 'compute',
      answers: {200: {description: 'Machines', schema: z.array(z.looseObject({}))}, 401: refuses('Not logged in')},
      handle: (request) => asOperator(request, session, () => executor.list().map(writeView)),
    }),
  ]
}

function asOperator({headers}: Pick<RawRequest, 'headers'>, session: string, show: () => unknown): Answer {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim())
  if (!cookies.some((cookie) => isSameText(cookie, `token=${session}`))) throw new ApiError({code: 'API_LOGIN_REQUIRED'})
  return json(show())
}

function byHash<T extends {readonly vmHash: string}>(views: readonly T[], write: (view: T) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(views.map((view) => [view.vmHash, write(view)]))
}

async function describeUsage({executor, info, clock}: ComputeContext): Promise<unknown> {
  const {processor, memory, load, disk} = await readHost(info.machinesDirectory)
  const [load1, load5, load15] = load
  const freeBytes = Math.max(0, Math.min(disk.availableBytes, executor.capacity().free.diskMib * mebi))
  return {
    cpu: {
      count: processor.count,
      load_average: {load1, load5, load15},
      core_frequencies: processor.frequencies,
    },
    mem: {total_kB: Math.floor(memory.totalBytes / kilo), available_kB: Math.floor(memory.availableBytes / kilo)},
    disk: {total_kB: Math.floor(disk.totalBytes / kilo), available_kB: Math.floor(freeBytes / kilo)},
    period: {
      start_timestamp: new Date(Math.floor(clock.now() / (periodSeconds * kilo)) * periodSeconds * kilo).toISOString(),
      duration_seconds: periodSeconds,
    },
    properties: {
      cpu: {architecture: processor.architecture, vendor: processor.vendor ?? undefined, features: processor.features},
    },
    gpu: {devices: [], available_devices: []},
    active: true,
  }
}

async function describeCapability({info}: ComputeContext): Promise<unknown> {
  const {processor, memory} = await readHost(info.machinesDirectory)
  const {architecture, vendor, features, model, frequencies, count} = processor
  const frequency = frequencies === undefined ? null : Math.round(frequencies.max * 1_000_000)
  return {
    cpu: {architecture, vendor, features, model, frequency, count},
    memory: {size: memory.totalBytes, units: 'bytes', type: null, clock: null, clock_units: null},
  }
}
