import {expect, it} from 'vitest'
import type {GuestState} from '../hypervisor.ts'
import {type DecisionRow, decideStep} from './decide-step.ts'

const nowMs = 1_000_000
const graceMs = 60_000
const wanted: DecisionRow = {wanted: 'running', wanted_changed_ms: 0, stopped_by: null, action: null, problem_code: null, retry_at_ms: null}
const gone: DecisionRow = {...wanted, wanted: 'gone', wanted_changed_ms: nowMs - 1_000}
const failed: DecisionRow = {...wanted, problem_code: 'EXECUTOR_DISK_FAILED'}
const nothing = {type: 'wait', untilMs: undefined}

it.each<[string, Partial<DecisionRow>, GuestState | undefined, unknown]>([
  ['starts what is wanted and does not run', wanted, undefined, {type: 'start'}],
  ['leaves alone what runs as wanted', wanted, 'running', nothing],
  ['leaves alone what does not answer: it may be fine', wanted, 'silent', nothing],
  ['leaves alone what is paused', wanted, 'paused', nothing],
  ['notes a guest that powered itself off', wanted, 'off', {type: 'note-power-off'}],
  ['stops what is suspended', {...wanted, wanted: 'suspended'}, 'running', {type: 'stop'}],
  ['stops what is gone', gone, 'running', {type: 'stop'}],
  ['stops what its owner stopped', {...wanted, stopped_by: 'owner'}, 'running', {type: 'stop'}],
  ['ends the process of a guest that is off and stays off', {...wanted, stopped_by: 'guest'}, 'off', {type: 'stop'}],
  ['stops what is on its way to another host', {...wanted, stopped_by: 'move'}, 'running', {type: 'stop'}],
  ['stops first what is to be rebooted', {...wanted, action: 'reboot'}, 'running', {type: 'stop'}],
  ['stops first what is to be wiped', {...wanted, action: 'reinstall'}, 'silent', {type: 'stop'}],
  ['is done with a reboot once the machine is stopped', {...wanted, action: 'reboot'}, undefined, {type: 'finish-reboot'}],
  ['wipes all for an erase', {...wanted, stopped_by: 'owner', action: 'erase'}, undefined, {type: 'wipe', which: 'all', isErasing: true}],
  ['wipes all for a reinstall', {...wanted, action: 'reinstall'}, undefined, {type: 'wipe', which: 'all', isErasing: false}],
  ['wipes the root disk alone', {...wanted, action: 'reinstall-rootfs'}, undefined, {type: 'wipe', which: 'rootfs', isErasing: false}],
  ['does nothing about what its owner stopped', {...wanted, stopped_by: 'owner'}, undefined, nothing],
  ['does nothing about what is suspended', {...wanted, wanted: 'suspended'}, undefined, nothing],
  ['waits for the grace before it deletes', gone, undefined, {type: 'wait', untilMs: nowMs + 59_000}],
  ['deletes after the grace', {...gone, wanted_changed_ms: nowMs - graceMs}, undefined, {type: 'delete'}],
  [
    'does not start what is gone, whatever its owner asked for',
    {...gone, action: 'reboot'},
    undefined,
    {type: 'wait', untilMs: nowMs + 59_000},
  ],
  ['waits for the next attempt', {...failed, retry_at_ms: nowMs + 5}, undefined, {type: 'wait', untilMs: nowMs + 5}],
  ['attempts again when it is time', {...failed, retry_at_ms: nowMs}, undefined, {type: 'start'}],
  ['waits for the owner when there is no next attempt', failed, undefined, nothing],
])('%s', (_, row, guest, step) => {
  expect(decideStep({...wanted, ...row}, guest, nowMs, graceMs)).toEqual(step)
})
