import type {Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {findNode} from './nodes.ts'

/** Span of time, in seconds of the protocol's clock. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Sums up how many seconds a node was down within a span; `now` bounds a downtime that has not ended. As NodeRegistry's `downBetween`. */
export async function secondsDown(
  reader: Kysely<Schema>,
  {nodeId, from, to, now}: Span & {readonly nodeId: string; readonly now: number},
): Promise<number> {
  const node = await findNode(reader, nodeId)
  if (node === undefined || to <= from) return 0
  const query = reader.selectFrom('chain_downtimes').select(['since', 'until']).where('node_id', '=', nodeId)
  const closed = await query.where('since', '<', to).where('until', '>', from).execute()
  const open = now > node.liveUntil ? [{since: node.liveUntil, until: now}] : []
  return [...closed, ...open].reduce((sum, {since, until}) => sum + overlap({from: since, to: until}, {from, to}), 0)
}

/** Returns how many seconds two spans share. */
export function overlap(left: Span, right: Span): number {
  return Math.max(0, Math.min(left.to, right.to) - Math.max(left.from, right.from))
}
