import type {ChainJobCause, ChainJobStatus, ChainJobsTable, Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {isPlaced, type JobRun, readPastRuns} from '../projections/job-manager.ts'

/** A job as the contracts have it. Times are seconds of the protocol's clock; 0 stands for never. */
export interface ChainJob {
  readonly jobId: bigint
  /** Item hash of the message that describes it. */
  readonly specHash: string
  readonly payer: string
  /** Payer, or the spender that it approved. */
  readonly creator: string
  readonly status: ChainJobStatus
  /** Why it was stopped or failed. */
  readonly cause: ChainJobCause | undefined
  readonly isFinal: boolean
  /** Whether it takes of a node's capacity. */
  readonly isPlaced: boolean
  /** Node it is assigned to; stays after the end. */
  readonly nodeId: string | undefined
  readonly scheduler: string | undefined
  readonly token: string
  /** Highest price the payer pays, in 1e-18 tokens per second. */
  readonly maxPricePerSecond: bigint
  /** Agreed price, once it is assigned. */
  readonly pricePerSecond: bigint | undefined
  readonly maxSpend: bigint
  readonly durationSeconds: number
  /** Region it must run in; empty: any. */
  readonly region: string
  readonly resources: JobResources
  readonly imageId: string | undefined
  readonly slaId: bigint | undefined
  readonly slaVersion: number
  readonly createdAt: number
  readonly createdBlock: number
  readonly startedAt: number
  readonly endedAt: number
  readonly endAt: number
  /** By when the present state must be left. */
  readonly dueAt: number
  readonly releases: number
  /** Spans on nodes that it was released from; the present or last one is not among them. */
  readonly pastRuns: readonly JobRun[]
  readonly lastHeartbeat: number | undefined
  readonly usageHash: string | undefined
  readonly updatedBlock: number
}

/** What a job takes of its node. */
export interface JobResources {
  readonly vcpus: number
  readonly memoryMiB: number
  readonly gpuType: number
  readonly gpuCount: number
  readonly gpuVramMiB: number
}

/** Which jobs to list. */
export interface JobFilter {
  readonly statuses?: readonly ChainJobStatus[]
  readonly nodeId?: string
  readonly payer?: string
  /** Jobs after this one. */
  readonly afterId?: bigint
  readonly limit: number
}

/** States from which a job never comes back. */
export const finalJobStatuses: readonly ChainJobStatus[] = ['stopped', 'completed', 'failed', 'expired']

/** Finds a job. */
export async function findJob(reader: Kysely<Schema>, jobId: bigint): Promise<ChainJob | undefined> {
  const row = await reader.selectFrom('chain_jobs').selectAll().where('job_id', '=', Number(jobId)).executeTakeFirst()
  return row === undefined ? undefined : toJob(row)
}

/** Finds the jobs that run one message, oldest first. */
export async function findJobsBySpec(reader: Kysely<Schema>, specHash: string): Promise<readonly ChainJob[]> {
  const rows = await reader.selectFrom('chain_jobs').selectAll().where('spec_hash', '=', specHash).orderBy('job_id').execute()
  return rows.map(toJob)
}

/** Lists jobs by id. */
export async function listJobs(reader: Kysely<Schema>, {statuses, nodeId, payer, afterId, limit}: JobFilter): Promise<readonly ChainJob[]> {
  let query = reader.selectFrom('chain_jobs').selectAll().orderBy('job_id').limit(limit)
  if (statuses !== undefined) query = query.where('status', 'in', statuses.length === 0 ? [noStatus] : statuses)
  if (nodeId !== undefined) query = query.where('node_id', '=', nodeId)
  if (payer !== undefined) query = query.where('payer', '=', payer)
  if (afterId !== undefined) query = query.where('job_id', '>', Number(afterId))
  return (await query.execute()).map(toJob)
}

/** Lists jobs that have an agreement, by id. */
export async function listJobsWithSla(
  reader: Kysely<Schema>,
  {afterId, limit}: {readonly afterId: bigint; readonly limit: number},
): Promise<readonly ChainJob[]> {
  const query = reader.selectFrom('chain_jobs').selectAll().where('sla_id', 'is not', null).where('job_id', '>', Number(afterId))
  return (await query.orderBy('job_id').limit(limit).execute()).map(toJob)
}

const noStatus = '' as ChainJobStatus

function toJob(row: ChainJobsTable): ChainJob {
  return {
    jobId: BigInt(row.job_id),
    specHash: row.spec_hash,
    payer: row.payer,
    creator: row.creator,
    status: row.status,
    cause: row.cause ?? undefined,
    isFinal: finalJobStatuses.includes(row.status),
    isPlaced: isPlaced(row.status),
    nodeId: row.node_id ?? undefined,
    scheduler: row.scheduler ?? undefined,
    token: row.token,
    maxPricePerSecond: BigInt(row.max_price_per_second),
    pricePerSecond: row.price_per_second === null ? undefined : BigInt(row.price_per_second),
    maxSpend: BigInt(row.max_spend),
    durationSeconds: row.duration,
    region: row.region,
    resources: {
      vcpus: row.vcpus,
      memoryMiB: row.memory_mib,
      gpuType: row.gpu_type,
      gpuCount: row.gpu_count,
      gpuVramMiB: row.gpu_vram_mib,
    },
    imageId: row.image_id ?? undefined,
    slaId: row.sla_id === null ? undefined : BigInt(row.sla_id),
    slaVersion: row.sla_version,
    createdAt: row.created_at,
    createdBlock: row.created_block,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    endAt: row.end_at,
    dueAt: row.due_at,
    releases: row.releases,
    pastRuns: readPastRuns(row),
    lastHeartbeat: row.last_heartbeat ?? undefined,
    usageHash: row.usage_hash ?? undefined,
    updatedBlock: row.updated_block,
  }
}
