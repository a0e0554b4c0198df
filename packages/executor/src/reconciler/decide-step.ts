import type {GuestState} from '../hypervisor.ts'
import type {MachineRow} from '../machines/machine-row.ts'

/** What is to be done next about a machine. */
export type Step =
  /** Nothing until something changes, or until a moment. */
  | {readonly type: 'wait'; readonly untilMs: number | undefined}
  | {readonly type: 'start'}
  | {readonly type: 'stop'}
  /** The guest has powered itself off: note it, then end its process. */
  | {readonly type: 'note-power-off'}
  | {readonly type: 'finish-reboot'}
  | {readonly type: 'wipe'; readonly which: 'all' | 'rootfs'; readonly isErasing: boolean}
  | {readonly type: 'delete'}

/** What of a row decides. */
export type DecisionRow = Pick<MachineRow, 'wanted' | 'wanted_changed_ms' | 'stopped_by' | 'action' | 'problem_code' | 'retry_at_ms'>

/** Compares what is wanted of a machine with what it is and says what to do first. `guest` is undefined without a process. */
export function decideStep(row: DecisionRow, guest: GuestState | undefined, nowMs: number, deleteAfterMs: number): Step {
  const isWanted = row.wanted === 'running' && row.stopped_by === null
  if (guest !== undefined) {
    if (!isWanted || row.action !== null) return {type: 'stop'}
    return guest === 'off' ? {type: 'note-power-off'} : {type: 'wait', untilMs: undefined}
  }
  if (row.wanted === 'gone') {
    const untilMs = row.wanted_changed_ms + deleteAfterMs
    return untilMs <= nowMs ? {type: 'delete'} : {type: 'wait', untilMs}
  }
  if (row.action === 'reboot') return {type: 'finish-reboot'}
  if (row.action === 'erase') return {type: 'wipe', which: 'all', isErasing: true}
  if (row.action === 'reinstall') return {type: 'wipe', which: 'all', isErasing: false}
  if (row.action === 'reinstall-rootfs') return {type: 'wipe', which: 'rootfs', isErasing: false}
  if (!isWanted) return {type: 'wait', untilMs: undefined}
  if (row.problem_code === null) return {type: 'start'}
  // A problem without a next attempt waits for the owner.
  if (row.retry_at_ms === null) return {type: 'wait', untilMs: undefined}
  return row.retry_at_ms <= nowMs ? {type: 'start'} : {type: 'wait', untilMs: row.retry_at_ms}
}
