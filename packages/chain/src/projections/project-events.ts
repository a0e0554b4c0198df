import type {Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import type {ChainEvent} from '../read/chain-event.ts'
import {applyEvent} from './apply-event.ts'
import {ProjectionBuffer} from './projection-buffer.ts'
import {subjectsOf} from './subjects.ts'

/** What projecting needs to know of a deployment. */
export interface ProjectionContext {
  readonly aleph: string
  readonly paymentManager: string
}

/** Applies events to the projections, in order; blocks from `undoFrom` on can be unwound afterwards. */
export async function projectEvents(
  tx: Transaction<Schema>,
  events: readonly ChainEvent[],
  {undoFrom, ...context}: ProjectionContext & {readonly undoFrom: number},
): Promise<void> {
  const state = new ProjectionBuffer(tx, undoFrom)
  const subjects = events.map(subjectsOf)
  const jobIds = subjects.flatMap(({jobId}) => (jobId === null ? [] : [jobId]))
  await state.prefetch('chain_jobs', jobIds)
  await state.prefetch('chain_payments', jobIds)
  await state.prefetch(
    'chain_nodes',
    subjects.flatMap(({nodeId}) => (nodeId === null ? [] : [nodeId])),
  )
  for (const event of events) {
    state.beginBlock(event.blockNumber)
    await applyEvent({state, event, ...context})
  }
  await state.flush()
}
