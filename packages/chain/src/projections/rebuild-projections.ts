import type {ProtocolContract} from '@aleph-onchain/contracts'
import type {Schema} from '@aleph-onchain/database'
import type {Kysely, Transaction} from 'kysely'
import type {ChainEvent} from '../read/chain-event.ts'
import {type ProjectionContext, projectEvents} from './project-events.ts'
import {projectedTableNames} from './projected-tables.ts'

const eventsPerPage = 2_000

/** Throws the projections away and makes them anew from the stored events. */
export async function rebuildProjections(
  tx: Transaction<Schema>,
  context: ProjectionContext & {readonly undoFrom: number},
): Promise<number> {
  for (const table of projectedTableNames) await tx.deleteFrom(table).execute()
  await tx.deleteFrom('chain_undo').execute()
  let count = 0
  let after: EventPosition = {blockNumber: -1, logIndex: -1}
  for (;;) {
    const events = await readWholeBlocks(tx, after)
    const last = events.at(-1)
    if (last === undefined) return count
    await projectEvents(tx, events, context)
    count += events.length
    after = last
  }
}

/** Reads a page of events that ends with a block: undo records are kept per block. */
async function readWholeBlocks(tx: Transaction<Schema>, after: EventPosition): Promise<readonly ChainEvent[]> {
  const events = await readStoredEvents(tx, after, eventsPerPage)
  const last = events.at(-1)
  if (last === undefined || events.length < eventsPerPage) return events
  const rest = await storedEvents(tx)
    .where('e.block_number', '=', last.blockNumber)
    .where('e.log_index', '>', last.logIndex)
    .orderBy('e.log_index')
    .execute()
  return [...events, ...rest.map(toChainEvent)]
}

/** Place of an event in the chain. */
export interface EventPosition {
  readonly blockNumber: number
  readonly logIndex: number
}

/** Reads a page of stored events in the order of the chain. */
export async function readStoredEvents(
  reader: Kysely<Schema>,
  {blockNumber, logIndex}: EventPosition,
  limit: number,
): Promise<readonly ChainEvent[]> {
  const rows = await storedEvents(reader)
    .where((is) =>
      is.or([is('e.block_number', '>', blockNumber), is.and([is('e.block_number', '=', blockNumber), is('e.log_index', '>', logIndex)])]),
    )
    .orderBy('e.block_number')
    .orderBy('e.log_index')
    .limit(limit)
    .execute()
  return rows.map(toChainEvent)
}

/** Starts a query over events with the times of their blocks. */
export function storedEvents(reader: Kysely<Schema>) {
  return reader
    .selectFrom('chain_events as e')
    .innerJoin('chain_blocks as b', 'b.number', 'e.block_number')
    .select(['e.block_number', 'e.log_index', 'e.contract', 'e.name', 'e.tx_hash', 'e.args', 'b.hash', 'b.timestamp'])
}

type StoredRow = Awaited<ReturnType<ReturnType<typeof storedEvents>['execute']>>[number]

/** Reads a stored event; its arguments are as the decoder made them. */
export function toChainEvent(row: StoredRow): ChainEvent {
  return {
    contract: row.contract as ProtocolContract,
    name: row.name,
    args: JSON.parse(row.args),
    blockNumber: row.block_number,
    blockHash: row.hash,
    timestamp: row.timestamp,
    logIndex: row.log_index,
    transaction: row.tx_hash,
  }
}
