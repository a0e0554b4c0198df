import type {Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {storedEvents, toChainEvent} from '../projections/rebuild-projections.ts'
import {describeJobEvent} from './describe-job-event.ts'

/** One thing that happened to a job, as people and programs read it. */
export interface JobHistoryEntry {
  /** `JobManager.JobStarted` and the like. */
  readonly event: string
  /** Machine code: `JOB_STARTED`. */
  readonly code: string
  /** Who brought it about: an address with its part, a node, or the part alone. */
  readonly actor: string
  readonly transaction: string
  readonly block: number
  readonly logIndex: number
  /** Wall time of the block, seconds. */
  readonly atSeconds: number
  readonly args: Readonly<Record<string, unknown>>
  /** One sentence. */
  readonly text: string
}

const maxEntries = 1_000

/** Lists what happened to a job, oldest first. */
export async function listJobHistory(
  reader: Kysely<Schema>,
  jobId: bigint,
  {limit = maxEntries}: {readonly limit?: number} = {},
): Promise<readonly JobHistoryEntry[]> {
  const rows = await storedEvents(reader)
    .where('e.job_id', '=', Number(jobId))
    .orderBy('e.block_number')
    .orderBy('e.log_index')
    .limit(limit)
    .execute()
  return rows.map(toChainEvent).map((event) => ({
    event: `${event.contract}.${event.name}`,
    ...describeJobEvent(event),
    transaction: event.transaction,
    block: event.blockNumber,
    logIndex: event.logIndex,
    atSeconds: event.timestamp,
    args: event.args,
  }))
}
