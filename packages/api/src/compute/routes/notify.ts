import {type InstanceContent, type ItemHash, isItemHash, MessageError, parseContent} from '@aleph-onchain/message'
import {findExecutable} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {json} from '../../http/answer.ts'
import type {Route} from '../../http/route.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'
import {getMachine, identifyOperator, readRef} from '../guards.ts'
import {readBody} from '../read-body.ts'
import {operatorAnswers, refParams, refuses} from '../schemas.ts'
import {describeError} from './allocations.ts'

const notifySchema = z.object({
  instance: z.string().refine((text): text is ItemHash => isItemHash(text) && text.length === 64, 'Could not determine hash type'),
})

const outcomeSchema = z.object({
  success: z.boolean(),
  successful: z.boolean(),
  failing: z.array(z.string()),
  errors: z.record(z.string(), z.string()),
})

const bodyBytes = 1_048_576

/** What owners, and those who act for them, ask for before and after they send their messages. */
export function createNotifyRoutes(context: ComputeContext): readonly Route[] {
  const {executor, logger} = context
  return [
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/allocation/notify'],
      summary: 'Take in an instance whose job is assigned to this node; nobody has to sign, the chain decides',
      tag: 'compute',
      body: {as: 'text', limitBytes: bodyBytes, contentType: 'application/json', schema: notifySchema},
      answers: {
        200: {description: 'It is taken in', schema: outcomeSchema},
        400: refuses('It is no instance, is for another node, or is paid in another way'),
        402: refuses('No job for it is assigned to this node'),
        503: {description: 'It does not fit here', schema: outcomeSchema},
      },
      handle: async ({body}) => await notify(context, readBody(notifySchema, body).instance),
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/machine/:ref/update'],
      summary: 'Read the port forwards of the owner of a machine again',
      tag: 'compute',
      params: refParams,
      answers: {
        200: {description: 'Read', schema: z.object({status: z.string().optional(), msg: z.string().optional()})},
        400: refuses('The hash is malformed'),
        404: refuses('No such machine is on this node'),
      },
      handle: async ({params}) => {
        const vmHash = readRef(params.ref)
        getMachine(context, vmHash)
        if (executor.find(vmHash)?.network === undefined) return json({status: 'ok', msg: 'VM not starting yet'})
        await executor.refreshForwards(vmHash)
        return json({})
      },
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/reserve_resources'],
      summary: 'Hold resources for an instance that is about to be created, for a minute',
      tag: 'compute',
      body: {as: 'text', limitBytes: bodyBytes, contentType: 'application/json', schema: z.looseObject({})},
      answers: {
        ...operatorAnswers,
        200: {description: 'Held', schema: z.object({status: z.literal('reserved'), expires: z.string()})},
        400: {description: 'The content is wrong, or wants what this node never has', schema: z.looseObject({})},
        503: refuses('There is too little left'),
      },
      handle: async (request) => {
        const {address} = await identifyOperator(context, request)
        const content = readInstance(readBody(z.looseObject({}), request.body))
        return reserve(context, address, content)
      },
    }),
  ]
}

/** What cannot change is refused first, what may change with the next block last. */
async function notify(context: ComputeContext, vmHash: ItemHash) {
  const {database, executor, info, jobs, logger} = context
  const message = await findExecutable(database, vmHash)
  if (message?.type !== 'INSTANCE') throw new ApiError({code: 'API_INSTANCE_EXPECTED', hash: vmHash})
  const content = parseContent('INSTANCE', message.content)
  checkNode(content, info.nodeHash())
  const payment = content.payment?.type ?? 'hold'
  // Balances are not checked yet: compute-node.md §7.1 for hold and credit comes with them.
  if (payment !== 'allowance') throw new ApiError({code: 'API_PAYMENT_UNSUPPORTED', payment})
  const job = await jobs.findAssigned(vmHash)
  if (job === undefined) throw new ApiError({code: 'API_JOB_UNASSIGNED', hash: vmHash})
  try {
    await executor.admit(vmHash)
    await executor.place(vmHash, {type: 'job', jobId: job.jobId})
  } catch (error) {
    logger.warn('Machine not taken in', {vmHash}, error)
    return json({success: false, successful: false, failing: [vmHash], errors: {[vmHash]: describeError(error)}}, 503)
  }
  context.reservations.release(message.owner.toLowerCase())
  return json({success: true, successful: true, failing: [], errors: {}})
}

/** A message that names a node is for that node only; which node a job goes to is otherwise up to the chain. */
function checkNode({requirements}: InstanceContent, nodeHash: string | undefined): void {
  const wanted = requirements?.node?.node_hash
  if (wanted == null) return
  if (nodeHash === undefined) throw new ApiError({code: 'API_NODE_UNREGISTERED'})
  if (wanted !== nodeHash) throw new ApiError({code: 'API_NODE_OTHER', nodeHash: wanted})
}

function readInstance(body: unknown): InstanceContent {
  try {
    return parseContent('INSTANCE', body)
  } catch (error) {
    if (error instanceof MessageError) throw new ApiError({code: 'API_CONTENT_INVALID', issues: error.issues}, {cause: error})
    throw error
  }
}

function reserve({executor, reservations}: ComputeContext, address: string, content: InstanceContent) {
  const {vcpus = 1, memory: memoryMib = 128} = content.resources
  const disks = (content.volumes ?? []).map((volume) => ('size_mib' in volume ? volume.size_mib : 0))
  const diskMib = disks.reduce((sum, size) => sum + size, content.rootfs.size_mib)
  if ((content.requirements?.gpu ?? []).length > 0) {
    const why = 'This node has no GPUs'
    return json({status: 'error', error: 'Failed to reserves all resources', reason: why, code: 'API_RESERVATION_FAILED'}, 400)
  }
  const untilMs = reservations.reserve(address.toLowerCase(), {vcpus, memoryMib, diskMib}, executor.capacity().free)
  if (untilMs !== undefined) return json({status: 'reserved', expires: new Date(untilMs).toISOString()})
  return json({error: 'This CRN cannot host the instance now', code: 'EXECUTOR_CAPACITY_EXCEEDED'}, 503)
}
