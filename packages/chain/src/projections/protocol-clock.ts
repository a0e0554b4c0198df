import type {StoredEvent} from '../read/chain-event.ts'
import type {Projecting, ProjectionState} from './projection-state.ts'
import {toWhole} from './projection-state.ts'
import {type ClockRecord, findRecord, putRecord} from './records.ts'

const clockKey = 'clock'

/** The clock of a protocol that was never paused. */
export const neverPaused: ClockRecord = {pausedSeconds: 0, pausedAt: 0, pausedUntil: 0}

/** Returns the protocol's time at a wall time: it stands still while everything is paused. */
export function protocolTimeAt({pausedSeconds, pausedAt, pausedUntil}: ClockRecord, wallSeconds: number): number {
  return wallSeconds - pausedSeconds - (Math.min(wallSeconds, pausedUntil) - pausedAt)
}

/** Returns the protocol's time at an event. */
export async function eventTime({state, event}: Projecting): Promise<number> {
  return protocolTimeAt(await readClock(state), event.timestamp)
}

/** Follows pauses of everything. */
export async function projectClock(
  {state, event: {timestamp}}: Projecting,
  event: Extract<StoredEvent<'NodeRegistry'>, {name: 'ProtocolPaused' | 'ProtocolUnpaused' | 'ProtocolPauseExtended'}>,
): Promise<void> {
  const clock = await readClock(state)
  const put = (value: ClockRecord) => putRecord(state, 'clock', {key: clockKey}, value)
  switch (event.name) {
    case 'ProtocolPaused':
      return put({
        pausedSeconds: clock.pausedSeconds + clock.pausedUntil - clock.pausedAt,
        pausedAt: timestamp,
        pausedUntil: toWhole(event.args.until),
      })
    case 'ProtocolUnpaused':
      return put({...clock, pausedUntil: timestamp})
    case 'ProtocolPauseExtended':
      return put({...clock, pausedUntil: toWhole(event.args.until)})
  }
}

async function readClock(state: ProjectionState): Promise<ClockRecord> {
  return (await findRecord(state, 'clock', clockKey)) ?? neverPaused
}
