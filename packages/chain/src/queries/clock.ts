import type {Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {neverPaused, protocolTimeAt} from '../projections/protocol-clock.ts'
import {findChainRecord} from './records.ts'

/** Returns the protocol's time at a wall time, in seconds: it stands still while everything is paused. */
export async function readProtocolTime(reader: Kysely<Schema>, wallSeconds: number): Promise<number> {
  return protocolTimeAt((await findChainRecord(reader, 'clock', 'clock')) ?? neverPaused, wallSeconds)
}

/** Tells whether everything is paused at a wall time. */
export async function isProtocolPaused(reader: Kysely<Schema>, wallSeconds: number): Promise<boolean> {
  const clock = await findChainRecord(reader, 'clock', 'clock')
  return clock !== undefined && wallSeconds < clock.pausedUntil
}
