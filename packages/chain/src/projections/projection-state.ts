import {ChainError} from '../errors.ts'
import type {ChainEvent} from '../read/chain-event.ts'
import type {ProjectedKey, ProjectedRow, ProjectedTable} from './projected-tables.ts'

/** What reducers read and write: rows by key, nothing else. */
export interface ProjectionState {
  find<Table extends ProjectedTable>(table: Table, ...key: ProjectedKey): Promise<ProjectedRow<Table> | undefined>
  put<Table extends ProjectedTable>(table: Table, row: ProjectedRow<Table>): void
  remove(table: ProjectedTable, ...key: ProjectedKey): void
}

/** An event with what reducers need beside it. */
export interface Projecting {
  readonly state: ProjectionState
  readonly event: ChainEvent
  /** Checksummed address of ALEPH. */
  readonly aleph: string
  /** Checksummed address of PaymentManager, which holds the community's part of batches. */
  readonly paymentManager: string
}

/** Returns a row that an earlier event must have brought about. */
export async function getRow<Table extends ProjectedTable>(
  {state, event}: Projecting,
  table: Table,
  ...key: ProjectedKey
): Promise<ProjectedRow<Table>> {
  const row = await state.find(table, ...key)
  if (row !== undefined) return row
  const reason = {event: `${event.contract}.${event.name}`, block: event.blockNumber, missing: `${table} ${key.join(' ')}`}
  throw new ChainError({code: 'CHAIN_HISTORY_INCOMPLETE', ...reason})
}

/** Changes some columns of a row that must be there. */
export async function patchRow<Table extends ProjectedTable>(
  projecting: Projecting,
  table: Table,
  key: ProjectedKey,
  change: Partial<ProjectedRow<Table>> | ((row: ProjectedRow<Table>) => Partial<ProjectedRow<Table>>),
): Promise<ProjectedRow<Table>> {
  const row = await getRow(projecting, table, ...key)
  const changed = {...row, ...(typeof change === 'function' ? change(row) : change)}
  projecting.state.put(table, changed)
  return changed
}

/** Adds to an amount in decimal text; the sum never falls below zero. */
export function addAmount(amount: string, change: bigint | string): string {
  const sum = BigInt(amount) + BigInt(change)
  return (sum < 0n ? 0n : sum).toString()
}

/** Takes from an amount in decimal text, down to zero. */
export function takeAmount(amount: string, change: bigint | string): string {
  return addAmount(amount, -BigInt(change))
}

/** Reads a whole number that may exceed what JavaScript's numbers hold: it is cut to the largest that they do. */
export function toWhole(value: string | number): number {
  const number = Number(value)
  return Math.min(number, Number.MAX_SAFE_INTEGER)
}
