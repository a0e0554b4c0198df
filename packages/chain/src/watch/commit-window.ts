import type {DeployManifest} from '@aleph-onchain/contracts'
import {insertMany, type Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {fromBytes32} from '../ids.ts'
import {projectEvents} from '../projections/project-events.ts'
import {subjectsOf} from '../projections/subjects.ts'
import type {BlockHeader, ChainEvent} from '../read/chain-event.ts'
import {type ChainCursor, findCursor, putCursor} from './cursor.ts'

/** Blocks that were read and checked. */
export interface CheckedBlocks {
  readonly before: ChainCursor | undefined
  readonly last: BlockHeader
  readonly headers: ReadonlyMap<number, BlockHeader>
  readonly events: readonly ChainEvent[]
  /** Lowest block of this window that is to be undone by records. */
  readonly undoFrom: number
  readonly nowMs: number
}

/**
 * Commits blocks: their events, the projections, undo records and the cursor. Does nothing and returns undefined when somebody else has
 * moved the cursor since.
 */
export async function commitWindow(
  tx: Transaction<Schema>,
  manifest: DeployManifest,
  {before, last, headers, events, undoFrom, nowMs}: CheckedBlocks,
): Promise<ChainCursor | undefined> {
  const stored = await findCursor(tx, manifest)
  if (stored?.number !== before?.number || stored?.hash !== before?.hash) return undefined
  await insertBlocks(tx, {last, headers, events})
  await insertMany(tx, 'chain_events', events.map(toRow))
  const context = {aleph: manifest.contracts.AlephToken.address, paymentManager: manifest.contracts.PaymentManager.address}
  await projectEvents(tx, events, {...context, undoFrom})
  const cursor = {number: last.number, hash: last.hash, timestamp: last.timestamp, undoFrom: before?.undoFrom ?? undoFrom}
  // Blocks of this window below `undoFrom` have no records: nothing at or below them can be undone by records.
  const reach = undoFrom > (before?.number ?? -1) + 1 ? undoFrom : cursor.undoFrom
  const next = {...cursor, undoFrom: reach}
  await putCursor(tx, next, manifest, nowMs)
  return next
}

/** Forgets undo records and empty blocks that are too old to be needed. */
export async function pruneUndo(tx: Transaction<Schema>, manifest: DeployManifest, below: number): Promise<void> {
  const cursor = await findCursor(tx, manifest)
  if (cursor === undefined || below <= cursor.undoFrom) return
  await tx.deleteFrom('chain_undo').where('block_number', '<', below).execute()
  await tx.deleteFrom('chain_blocks').where('event_count', '=', 0).where('number', '<', below).execute()
  await tx.updateTable('chain_cursor').set({undo_from: below}).where('id', '=', 1).execute()
}

async function insertBlocks(
  tx: Transaction<Schema>,
  {last, headers, events}: Pick<CheckedBlocks, 'last' | 'headers' | 'events'>,
): Promise<void> {
  const counts = new Map<number, number>([[last.number, 0]])
  for (const {blockNumber} of events) counts.set(blockNumber, (counts.get(blockNumber) ?? 0) + 1)
  const rows = [...counts].flatMap(([number, event_count]) => {
    const header = headers.get(number)
    if (header === undefined) return []
    return [{number, hash: fromBytes32(header.hash), parent_hash: fromBytes32(header.parentHash), timestamp: header.timestamp, event_count}]
  })
  await insertMany(tx, 'chain_blocks', rows, {
    onConflict: {target: ['number'], update: ['hash', 'parent_hash', 'timestamp', 'event_count']},
  })
}

function toRow(event: ChainEvent) {
  const {jobId, nodeId} = subjectsOf(event)
  return {
    block_number: event.blockNumber,
    log_index: event.logIndex,
    contract: event.contract,
    name: event.name,
    job_id: jobId,
    node_id: nodeId,
    tx_hash: event.transaction,
    args: JSON.stringify(event.args),
  }
}
