import type {DeployManifest} from '@aleph-onchain/contracts'
import type {ChainCursorTable, Schema} from '@aleph-onchain/database'
import type {Kysely, Transaction} from 'kysely'
import {ChainError} from '../errors.ts'

/** Until where the chain was read. */
export interface ChainCursor {
  readonly number: number
  readonly hash: string
  /** Wall time of the block, seconds. */
  readonly timestamp: number
  /** Lowest block that left undo records. */
  readonly undoFrom: number
}

/** Names a deployment: a database holds the events of one. */
export function deploymentOf({chainId, contracts}: DeployManifest): string {
  return `${chainId}:${contracts.NodeRegistry.address.toLowerCase()}:${contracts.JobManager.address.toLowerCase()}`
}

/** Returns the block before the first one that the contracts can have events in. */
export function blockBeforeDeployment({contracts}: DeployManifest): number {
  return Math.max(0, Math.min(...Object.values(contracts).map(({block}) => block)) - 1)
}

/** Reads the cursor. @throws ChainError CHAIN_DATABASE_FOREIGN when it is of another deployment */
export async function findCursor(reader: Kysely<Schema>, manifest: DeployManifest): Promise<ChainCursor | undefined> {
  const row = await reader.selectFrom('chain_cursor').selectAll().where('id', '=', 1).executeTakeFirst()
  if (row === undefined) return undefined
  const expected = deploymentOf(manifest)
  if (row.deployment !== expected) throw new ChainError({code: 'CHAIN_DATABASE_FOREIGN', stored: row.deployment, expected})
  return {number: row.block_number, hash: row.block_hash, timestamp: row.block_timestamp, undoFrom: row.undo_from}
}

/** Writes the cursor. */
export async function putCursor(tx: Transaction<Schema>, cursor: ChainCursor, manifest: DeployManifest, nowMs: number): Promise<void> {
  const row: ChainCursorTable = {
    id: 1,
    chain_id: manifest.chainId,
    deployment: deploymentOf(manifest),
    block_number: cursor.number,
    block_hash: cursor.hash,
    block_timestamp: cursor.timestamp,
    undo_from: cursor.undoFrom,
    updated_ms: nowMs,
  }
  const {id: _, ...change} = row
  await tx
    .insertInto('chain_cursor')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
    .execute()
}
