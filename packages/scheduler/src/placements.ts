import type {Database} from '@aleph-onchain/database'
import type {PlacementExplanation} from './explain-placement.ts'

/** How far the placing of a job has come here. */
export type PlacementState = 'placing' | 'placed' | 'waiting'

/** What this coordinator last decided about a job. Times are milliseconds since the epoch. */
export interface Placement {
  readonly jobId: bigint
  readonly state: PlacementState
  /** Code of the error table that says why it waits. */
  readonly code: string | undefined
  readonly text: string | undefined
  readonly nodeId: string | undefined
  readonly attempts: number
  readonly decidedMs: number
  readonly nextAttemptMs: number | undefined
  readonly explanation: PlacementExplanation | undefined
}

/** Reads what was decided about a job; undefined when this coordinator never had its turn. */
export async function findPlacement(reader: Database['reader'], jobId: bigint): Promise<Placement | undefined> {
  const row = await reader.selectFrom('placements').selectAll().where('job_id', '=', jobId.toString()).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    jobId,
    state: row.state,
    code: row.code ?? undefined,
    text: row.text ?? undefined,
    nodeId: row.node_id ?? undefined,
    attempts: row.attempts,
    decidedMs: row.decided_ms,
    nextAttemptMs: row.next_attempt_ms ?? undefined,
    explanation: row.explanation === null ? undefined : JSON.parse(row.explanation),
  }
}

/** Writes what was decided about a job over what was decided before. */
export async function savePlacement(database: Database, placement: Placement): Promise<void> {
  const values = {
    state: placement.state,
    code: placement.code ?? null,
    text: placement.text ?? null,
    node_id: placement.nodeId ?? null,
    attempts: placement.attempts,
    decided_ms: placement.decidedMs,
    next_attempt_ms: placement.nextAttemptMs ?? null,
    explanation: placement.explanation === undefined ? null : JSON.stringify(placement.explanation),
  }
  await database.transaction(async (tx) => {
    await tx
      .insertInto('placements')
      .values({job_id: placement.jobId.toString(), ...values})
      .onConflict((conflict) => conflict.column('job_id').doUpdateSet(values))
      .execute()
  })
}
