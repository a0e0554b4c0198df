import type {Schema} from '@aleph-onchain/database'

/** Key columns of every projected table, in their order. */
export const projectedTables = {
  chain_nodes: ['node_id'],
  chain_jobs: ['job_id'],
  chain_payments: ['job_id'],
  chain_stakes: ['node_id', 'account'],
  chain_credits: ['contract', 'account', 'token'],
  chain_downtimes: ['node_id', 'since'],
  chain_records: ['kind', 'key'],
} as const satisfies {readonly [Table in keyof Schema]?: readonly (keyof Schema[Table])[]}

/** Name of a projected table. */
export type ProjectedTable = keyof typeof projectedTables

/** Row of a projected table. */
export type ProjectedRow<Table extends ProjectedTable> = Schema[Table]

/** Values of a table's key columns, in their order. */
export type ProjectedKey = readonly (string | number)[]

/** All projected tables. */
export const projectedTableNames = Object.keys(projectedTables).filter(isProjectedTable)

/** Tells whether a name is one of a projected table. */
export function isProjectedTable(name: string): name is ProjectedTable {
  return Object.hasOwn(projectedTables, name)
}

/** Reads the key off a row. */
export function keyOf<Table extends ProjectedTable>(table: Table, row: ProjectedRow<Table>): ProjectedKey {
  const fields = row as unknown as Readonly<Record<string, string | number>>
  return projectedTables[table].map((column) => fields[column] ?? '')
}
