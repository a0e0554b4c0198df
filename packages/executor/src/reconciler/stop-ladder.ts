import {type Clock, throwIfAborted} from '@aleph-onchain/common'
import {ExecutorError} from '../errors.ts'
import type {Machine} from '../hypervisor.ts'

/** How long each rung of the ladder waits. */
export interface StopTimes {
  /** For the guest to go down after it was asked to. */
  readonly shutdownMs: number
  /** For the process to end after the hypervisor was told to, and again after each signal. */
  readonly forceMs: number
}

/** Pause between two presses of the power button: a guest that is just booting does not hear the first. */
const pressEveryMs = 10_000

/**
 * Stops a machine, from polite to certain: the guest is asked by its power button and its agent, then the hypervisor is told to quit,
 * then come SIGTERM and SIGKILL; `shutDown` takes the place of the power button. Resolves when the process is gone and says whether the guest went down by itself. Rejects with
 * COMMON_ABORTED, leaving the machine where it is, when the signal fires.
 */
export async function stopMachine(
  machine: Machine,
  clock: Clock,
  {shutdownMs, forceMs}: StopTimes,
  signal: AbortSignal,
  shutDown?: (machine: Machine, signal: AbortSignal) => Promise<void>,
): Promise<'guest' | 'forced'> {
  const isDown = await (shutDown === undefined
    ? askGuest(machine, clock, shutdownMs, signal)
    : halt(machine, clock, shutdownMs, signal, shutDown))
  await machine.quit().catch(() => undefined)
  if (!(await waitFor(machine.ended, clock, forceMs, signal))) machine.kill('SIGTERM')
  if (!(await waitFor(machine.ended, clock, forceMs, signal))) machine.kill('SIGKILL')
  if (await waitFor(machine.ended, clock, forceMs, signal)) return isDown ? 'guest' : 'forced'
  throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_SILENT', command: 'SIGKILL', deadlineMs: forceMs})
}

/** Asks the guest to go down, again and again; tells whether it did. One that is paused cannot hear. */
async function askGuest(machine: Machine, clock: Clock, shutdownMs: number, signal: AbortSignal): Promise<boolean> {
  const state = await machine.readState()
  if (state !== 'running') return state === 'off'
  const off = Promise.withResolvers<void>()
  machine.onPoweredOff(off.resolve)
  const down = Promise.race([off.promise, machine.ended])
  for (let restMs = shutdownMs; restMs > 0; restMs -= pressEveryMs) {
    // Neither has to answer: what counts is whether the guest goes down.
    void machine.powerDown().catch(() => undefined)
    void machine.agent.shutdown('powerdown').catch(() => undefined)
    if (await waitFor(down, clock, Math.min(restMs, pressEveryMs), signal)) return true
  }
  return false
}

/** Has somebody who knows the guest shut it down; tells whether that went well and in time. */
async function halt(
  machine: Machine,
  clock: Clock,
  shutdownMs: number,
  signal: AbortSignal,
  shutDown: (machine: Machine, signal: AbortSignal) => Promise<void>,
): Promise<boolean> {
  if ((await machine.readState()) === 'off') return true
  const giveUp = new AbortController()
  let isDone = false
  const done = shutDown(machine, AbortSignal.any([giveUp.signal, signal])).then(
    () => {
      isDone = true
    },
    () => undefined,
  )
  try {
    await waitFor(Promise.race([done, machine.ended]), clock, shutdownMs, signal)
    return isDone
  } finally {
    giveUp.abort()
  }
}

/** Waits for an event, at most so long; tells whether it came. */
async function waitFor(event: Promise<unknown>, clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  const giveUp = new AbortController()
  const timer = clock.sleep(ms, AbortSignal.any([giveUp.signal, signal])).then(
    () => false,
    () => false,
  )
  const came = await Promise.race([event.then(() => true), timer])
  giveUp.abort()
  throwIfAborted(signal)
  return came
}
