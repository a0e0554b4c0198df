import type {DeployManifest} from '@aleph-onchain/contracts'
import type {Database, Schema} from '@aleph-onchain/database'
import type {Kysely, Transaction} from 'kysely'
import {ChainError} from '../errors.ts'
import {rebuildProjections} from '../projections/rebuild-projections.ts'
import {unwindProjections} from '../projections/unwind-projections.ts'
import {readHeader} from '../read/read-window.ts'
import type {RpcEndpoint} from '../rpc/rpc-endpoint.ts'
import {blockBeforeDeployment, type ChainCursor, findCursor, putCursor} from './cursor.ts'

/** Where the chain parted from what was read: the last block that both have, or nothing when they have none in common. */
export type Fork =
  | {readonly kind: 'none'}
  | {readonly kind: 'shorter'; readonly head: number}
  | {readonly kind: 'fork'; readonly block: number}

interface StoredBlock {
  readonly number: number
  readonly hash: string
}

/**
 * Walks back through the blocks that were stored until the chain has one of them. `none`: the chain still has the last one. `shorter`: the
 * chain agrees as far as it goes but ends before it, which an endpoint that is behind shows as well.
 */
export async function findFork(
  endpoint: RpcEndpoint,
  {reader, cursor, manifest}: {readonly reader: Kysely<Schema>; readonly cursor: ChainCursor; readonly manifest: DeployManifest},
  signal?: AbortSignal,
): Promise<Fork> {
  const head = await readHeader(endpoint, 'latest', signal)
  if (head === null) throw new ChainError({code: 'CHAIN_RESPONSE_INVALID', endpoint: endpoint.label, problem: 'no head'})
  let isFirst = true
  for (let below = cursor.number + 1; ; ) {
    const blocks = await readBlocksBelow(reader, below)
    for (const {number, hash} of blocks) {
      below = number
      if (number > head.number) continue
      const header = number === head.number ? head : await readHeader(endpoint, number, signal)
      if (header?.hash === `0x${hash}`) return describeFork({number, head: head.number, cursor, isFirst})
      isFirst = false
    }
    if (blocks.length === 0) return {kind: 'fork', block: blockBeforeDeployment(manifest)}
  }
}

function describeFork({
  number,
  head,
  cursor,
  isFirst,
}: {
  readonly number: number
  readonly head: number
  readonly cursor: ChainCursor
  readonly isFirst: boolean
}): Fork {
  if (number === cursor.number) return {kind: 'none'}
  return isFirst && head < cursor.number ? {kind: 'shorter', head} : {kind: 'fork', block: number}
}

const blocksPerPage = 100

async function readBlocksBelow(reader: Kysely<Schema>, below: number): Promise<readonly StoredBlock[]> {
  const query = reader.selectFrom('chain_blocks').select(['number', 'hash']).where('number', '<', below)
  return await query.orderBy('number', 'desc').limit(blocksPerPage).execute()
}

/**
 * Takes back everything after a block: events, blocks, projections. By undo records where all blocks left some, else by rebuilding from
 * the events that stay.
 * @returns the cursor as it is then, and undefined when nothing is left
 */
export async function unwindTo(
  database: Pick<Database, 'transaction'>,
  manifest: DeployManifest,
  {block, nowMs}: {readonly block: number; readonly nowMs: number},
): Promise<ChainCursor | undefined> {
  return await database.transaction(async (tx) => {
    const cursor = await findCursor(tx, manifest)
    if (cursor === undefined || cursor.number <= block) return cursor
    await tx.deleteFrom('chain_events').where('block_number', '>', block).execute()
    await tx.deleteFrom('chain_blocks').where('number', '>', block).execute()
    const canUndo = block + 1 >= cursor.undoFrom
    if (canUndo) await unwindProjections(tx, block)
    else await rebuild(tx, manifest)
    return await moveCursorBack(tx, manifest, {undoFrom: canUndo ? cursor.undoFrom : block + 1, nowMs})
  })
}

async function rebuild(tx: Transaction<Schema>, manifest: DeployManifest): Promise<void> {
  const context = {aleph: manifest.contracts.AlephToken.address, paymentManager: manifest.contracts.PaymentManager.address}
  await rebuildProjections(tx, {...context, undoFrom: Number.MAX_SAFE_INTEGER})
}

async function moveCursorBack(
  tx: Transaction<Schema>,
  manifest: DeployManifest,
  {undoFrom, nowMs}: {readonly undoFrom: number; readonly nowMs: number},
): Promise<ChainCursor | undefined> {
  const last = await tx.selectFrom('chain_blocks').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst()
  if (last === undefined) {
    await tx.deleteFrom('chain_cursor').execute()
    return undefined
  }
  const cursor = {number: last.number, hash: `0x${last.hash}`, timestamp: last.timestamp, undoFrom}
  await putCursor(tx, cursor, manifest, nowMs)
  return cursor
}
