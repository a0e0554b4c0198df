import type {Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {subjectsOf} from '../projections/subjects.ts'
import type {ChainEvent} from '../read/chain-event.ts'

/** What a step of the watcher changed; everything in it is committed. */
export interface ChainChange {
  /** Jobs that events were about, each once. */
  readonly jobIds: readonly bigint[]
  /** Nodes that events were about, each once. */
  readonly nodeIds: readonly string[]
  /** Block up to which the projections now reach. */
  readonly block: number
  /** Whether blocks were taken back: what was read before may be gone. */
  readonly isReorg: boolean
  readonly events: number
}

/** Sums up events that were applied. */
export function changeOf(events: readonly Pick<ChainEvent, 'args'>[], block: number, isReorg = false): ChainChange {
  const subjects = events.map(subjectsOf)
  const jobIds = new Set(subjects.flatMap(({jobId}) => (jobId === null ? [] : [jobId])))
  const nodeIds = new Set(subjects.flatMap(({nodeId}) => (nodeId === null ? [] : [nodeId])))
  return {jobIds: [...jobIds].map(BigInt), nodeIds: [...nodeIds], block, isReorg, events: events.length}
}

/** Sums up stored events after a block. */
export async function readChangeAfter(
  reader: Kysely<Schema>,
  {after, block, isReorg}: {readonly after: number; readonly block: number; readonly isReorg: boolean},
): Promise<ChainChange> {
  const rows = await reader.selectFrom('chain_events').select(['job_id', 'node_id']).where('block_number', '>', after).execute()
  const jobIds = new Set(rows.flatMap(({job_id}) => (job_id === null ? [] : [job_id])))
  const nodeIds = new Set(rows.flatMap(({node_id}) => (node_id === null ? [] : [node_id])))
  return {jobIds: [...jobIds].map(BigInt), nodeIds: [...nodeIds], block, isReorg, events: rows.length}
}
