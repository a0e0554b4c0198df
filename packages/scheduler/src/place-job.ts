import {SchedulerError} from './errors.ts'
import type {PlacementExplanation} from './explain-placement.ts'
import {explainPlacement} from './explain-placement.ts'
import type {NodeTable} from './node-table.ts'
import type {SchedulerOptions} from './options.ts'
import type {JobSpec, OpenJob, SchedulerModules} from './ports.ts'
import {type RankedNode, rankNodes} from './rank-nodes.ts'
import type {Refusals} from './refusals.ts'
import type {PlacementRequest} from './request.ts'
import type {Reservations} from './reservations.ts'

/** What placing one job uses. */
export interface Placing {
  readonly modules: Pick<SchedulerModules, 'specs' | 'offers' | 'assigner'>
  readonly options: SchedulerOptions
  readonly table: NodeTable
  readonly reservations: Reservations
  readonly refusals: Refusals
}

/** A job that was given to a node, and why to that one. */
export interface PlacedJob {
  readonly nodeId: string
  readonly pricePerSecond: bigint
  readonly explanation: PlacementExplanation
}

/**
 * Places one job: reads its message, ranks the nodes, offers it to the best ones in turn, sends the assignment. Effects: a reservation
 * while it lasts, an offer to nodes, one transaction. Rejects with a SchedulerError that says what kept it from being placed.
 */
export async function placeJob(job: OpenJob, placing: Placing, signal: AbortSignal): Promise<PlacedJob> {
  const spec = await placing.modules.specs.find(job.specHash)
  if (spec === undefined) throw new SchedulerError({code: 'SCHEDULER_MESSAGE_UNKNOWN', specHash: job.specHash})
  checkSpec(job, spec)
  const request = createRequest(job, spec)
  const refused = placing.refusals.of(job.jobId)
  const ranked = rankNodes(placing.table, request, {count: placing.options.offersPerAttempt, refused})
  if (ranked.length === 0) throw new SchedulerError({code: 'SCHEDULER_NO_NODE', jobId: job.jobId.toString()})
  const explanation = explainPlacement(placing.table, request, {refused})
  try {
    return {...(await offerInTurn(ranked, request, job, placing, signal)), explanation}
  } finally {
    placing.reservations.release(job.jobId)
  }
}

/** Joins what the chain and the message say about a job. */
export function createRequest(job: OpenJob, spec: JobSpec): PlacementRequest {
  return {
    jobId: job.jobId,
    payer: job.payer,
    token: job.token,
    maxPricePerSecond: job.maxPricePerSecond,
    region: job.region,
    blockedNodeIds: job.blockedNodeIds,
    resources: {...job.resources, diskMib: spec.diskMib},
    hypervisor: spec.hypervisor,
    isConfidential: spec.isConfidential,
    requiredNodeId: spec.requiredNodeId,
    nearRegion: spec.nearRegion,
  }
}

/** Refuses a job whose message is not the payer's or asks for more than the chain was told: nobody could be held to either. */
export function checkSpec(job: OpenJob, spec: JobSpec): void {
  const problem = findMismatch(job, spec)
  if (problem !== undefined) throw new SchedulerError({code: 'SCHEDULER_SPEC_MISMATCH', specHash: job.specHash, problem})
}

function findMismatch({payer, resources}: OpenJob, spec: JobSpec): string | undefined {
  if (!spec.isPaidByAllowance) return 'the message does not pay by allowance'
  if (spec.owner.toLowerCase() !== payer.toLowerCase()) return `the message belongs to ${spec.owner}, the job is paid by ${payer}`
  if (spec.vcpus !== resources.vcpus) return `the message asks for ${spec.vcpus} virtual processors, the job for ${resources.vcpus}`
  if (spec.memoryMib !== resources.memoryMib)
    return `the message asks for ${spec.memoryMib} MiB of memory, the job for ${resources.memoryMib}`
  return undefined
}

async function offerInTurn(
  ranked: readonly RankedNode[],
  {resources}: PlacementRequest,
  job: OpenJob,
  placing: Placing,
  signal: AbortSignal,
): Promise<Omit<PlacedJob, 'explanation'>> {
  let failure: unknown
  for (const {nodeId} of ranked) {
    const url = placing.table.find(nodeId)?.url
    if (url === undefined) continue
    placing.reservations.reserve(job.jobId, nodeId, resources)
    try {
      const acceptance = await placing.modules.offers.offer({...job, nodeId, url}, signal)
      await placing.modules.assigner.assign(job.jobId, acceptance, signal)
      return {nodeId, pricePerSecond: acceptance.pricePerSecond}
    } catch (error) {
      if (!(error instanceof SchedulerError)) throw error
      placing.refusals.add(job.jobId, nodeId)
      failure = error
    }
  }
  throw failure ?? new SchedulerError({code: 'SCHEDULER_NO_NODE', jobId: job.jobId.toString()})
}
