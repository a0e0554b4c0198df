import {isAlephError} from '@aleph-onchain/common'
import {type ItemHash, isItemHash} from '@aleph-onchain/message'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {json} from '../../http/answer.ts'
import type {Route} from '../../http/route.ts'
import {schedulerBodyBytes} from '../auth/verify-scheduler.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'
import {admitScheduler} from '../guards.ts'
import {readBody} from '../read-body.ts'
import {schedulerAnswers} from '../schemas.ts'

const hashList = z
  .array(z.string().refine((text): text is ItemHash => isItemHash(text) && text.length === 64, 'Could not determine hash type'))
  .max(10_000)

const allocationSchema = z.object({
  persistent_vms: hashList.default([]),
  instances: hashList.default([]),
  on_demand_vms: hashList.nullish(),
  jobs: z.array(z.unknown()).nullish(),
})

const outcomeSchema = z.object({
  success: z.boolean(),
  successful: z.array(z.string()),
  failing: z.array(z.string()),
  stopped: z.array(z.string()),
  errors: z.record(z.string(), z.string()),
})

const text = {as: 'text' as const, limitBytes: schedulerBodyBytes, contentType: 'application/json'}

/** What schedulers ask for. */
export function createAllocationRoutes(context: ComputeContext): readonly Route[] {
  const {logger, network} = context
  return [
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/allocations'],
      summary: 'Run exactly these of the machines that a scheduler has placed here; jobs of the chain are not touched',
      tag: 'compute',
      body: {...text, schema: allocationSchema},
      answers: {
        200: {description: 'All run', schema: outcomeSchema},
        207: {description: 'Some run', schema: outcomeSchema},
        503: {description: 'None runs', schema: outcomeSchema},
        400: {description: 'The body is wrong', schema: z.array(z.looseObject({msg: z.string()}))},
        ...schedulerAnswers,
      },
      handle: async (request) => {
        await admitScheduler(context, request)
        const {persistent_vms, instances} = readBody(allocationSchema, request.body)
        return await allocate(context, [...new Set([...persistent_vms, ...instances])])
      },
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/network/recreate'],
      summary: 'Write all rules of the network of the machines anew',
      tag: 'compute',
      answers: {
        200: {description: 'Done', schema: z.looseObject({success: z.literal(true)})},
        207: {description: 'Done for some machines', schema: z.looseObject({success: z.literal(false)})},
        500: {description: 'Failed', schema: z.object({success: z.literal(false), error: z.string()})},
        ...schedulerAnswers,
      },
      handle: async (request) => {
        await admitScheduler(context, request)
        try {
          const {removedChains, recreated, failed, note} = await network.recreate()
          const outcome = {
            success: failed.length === 0,
            removed_chains_count: removedChains.length,
            removed_chains: removedChains,
            recreated_count: recreated.length,
            failed_count: failed.length,
            recreated_vms: recreated,
            failed_vms: failed,
            ...(note === undefined ? {} : {message: note}),
          }
          return json(outcome, failed.length === 0 ? 200 : 207)
        } catch (error) {
          logger.error('Network not recreated', {}, error)
          return json({success: false, error: describeError(error)}, 500)
        }
      },
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/proxy/regenerate'],
      summary: 'Write the map of custom domains anew; this node has no proxy',
      tag: 'compute',
      answers: {503: {description: 'There is no proxy', schema: z.looseObject({error: z.string()})}, ...schedulerAnswers},
      handle: async (request) => {
        await admitScheduler(context, request)
        throw new ApiError({code: 'API_FEATURE_OFF', feature: 'proxy of custom domains'})
      },
    }),
  ]
}

/** Placing twice is the same as once, so pushes need no order among each other; nothing waits for a download. */
async function allocate({executor, logger}: ComputeContext, wanted: readonly ItemHash[]) {
  const keep = new Set<string>(wanted)
  const superfluous = executor.list().filter(({source, wanted: state, vmHash}) => {
    return source.type === 'allocation' && state !== 'gone' && !keep.has(vmHash)
  })
  const stopped: string[] = []
  for (const {vmHash} of superfluous) {
    try {
      await executor.setWanted(vmHash, 'gone')
      stopped.push(vmHash)
    } catch (error) {
      logger.error('Machine not deallocated', {vmHash}, error)
    }
  }
  const successful: string[] = []
  const errors: Record<string, string> = {}
  for (const vmHash of wanted) {
    try {
      // A machine of the chain stays one, whatever a scheduler says.
      const {source, wanted: state} = executor.find(vmHash) ?? {}
      if (source === undefined || (source.type === 'allocation' && state !== 'running')) await executor.place(vmHash, {type: 'allocation'})
      successful.push(vmHash)
    } catch (error) {
      logger.warn('Machine not allocated', {vmHash}, error)
      errors[vmHash] = describeError(error)
    }
  }
  const failing = Object.keys(errors)
  const status = failing.length === 0 ? 200 : successful.length === 0 ? 503 : 207
  return json({success: failing.length === 0, successful, failing, stopped, errors}, status)
}

/** Gives the code and text of an error of ours; of another one nothing gets out. */
export function describeError(error: unknown): string {
  return isAlephError(error) ? `${error.code}: ${error.message}` : 'INTERNAL: Unhandled Error'
}
