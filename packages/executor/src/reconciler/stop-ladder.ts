import {type Clock, throwIfAborted} from '@aleph-onchain/common'
import type {Machine} from '../hypervisor.ts'

/** How long each rung of the ladder waits for the process to end. */
export interface StopTimes {
  /** After the guest was asked to shut down. */
  readonly shutdownMs: number
  /** After the hypervisor was asked to end, and again after SIGTERM. */
  readonly forceMs: number
}

/**
 * Stops a machine, from polite to certain: the guest is asked by its power button and its agent, then QEMU is told to quit, then
 * come SIGTERM and SIGKILL. Resolves when the process is gone; rejects with COMMON_ABORTED, leaving it where it is, when the signal
 * fires.
 */
export async function stopMachine(
  machine: Machine,
  clock: Clock,
  {shutdownMs, forceMs}: StopTimes,
  signal: AbortSignal,
): Promise<'guest' | 'forced'> {
  const off = Promise.withResolvers<void>()
  machine.onPoweredOff(off.resolve)
  if ((await machine.readState()) === 'running') {
    // Neither has to answer: what counts is whether the guest goes down.
    void machine.powerDown().catch(() => undefined)
    void machine.agent.shutdown('powerdown').catch(() => undefined)
    await waitFor(Promise.race([off.promise, machine.ended]), clock, shutdownMs, signal)
  }
  const wasPolite = (await isEnded(machine)) || (await machine.readState()) === 'off'
  await machine.quit().catch(() => undefined)
  if (!(await waitFor(machine.ended, clock, forceMs, signal))) machine.kill('SIGTERM')
  if (!(await waitFor(machine.ended, clock, forceMs, signal))) machine.kill('SIGKILL')
  await waitFor(machine.ended, clock, forceMs, signal)
  return wasPolite ? 'guest' : 'forced'
}

/** Waits for an event, at most so long; tells whether it came. */
async function waitFor(event: Promise<unknown>, clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  const giveUp = new AbortController()
  const timer = clock.sleep(ms, AbortSignal.any([giveUp.signal, signal])).then(
    () => false,
    () => true,
  )
  const came = await Promise.race([event.then(() => true), timer])
  giveUp.abort()
  throwIfAborted(signal)
  return came
}

async function isEnded(machine: Machine): Promise<boolean> {
  return await Promise.race([machine.ended.then(() => true), Promise.resolve(false)])
}
