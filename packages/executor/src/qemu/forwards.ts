import {ExecutorError} from '../errors.ts'
import type {MappedPort} from '../ports.ts'
import {listForwards} from './command-line.ts'
import type {QmpClient} from './qmp.ts'

/**
 * Makes the forwards of a running guest's user-mode network what they should be. QEMU has no command of its machine protocol
 * for it, so this goes through its monitor; everything in the text is a number or an address of ours.
 */
export async function changeForwards(qmp: QmpClient, listenAddress: string, ports: readonly MappedPort[]): Promise<void> {
  const wanted = new Set(listForwards(listenAddress, ports))
  const there = readForwards(await monitor(qmp, 'info usernet'))
  for (const forward of there) {
    if (!wanted.has(forward)) await monitor(qmp, `hostfwd_remove net0 ${forward.slice(0, forward.lastIndexOf('-'))}`)
  }
  for (const forward of wanted) {
    if (there.has(forward)) continue
    const answer = await monitor(qmp, `hostfwd_add net0 ${forward}`)
    if (answer.trim() !== '') {
      throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_REFUSED', command: 'hostfwd_add', detail: answer.trim().slice(0, 200)})
    }
  }
}

/** Reads the forwards out of QEMU's table of user-mode connections, in the form in which they are asked for. */
export function readForwards(text: string): ReadonlySet<string> {
  const forwards = new Set<string>()
  for (const line of text.split('\n')) {
    const match = /^\s*(TCP|UDP)\[HOST_FORWARD\]\s+\S+\s+(\S+)\s+(\d+)\s+\S+\s+(\d+)\s/.exec(line)
    if (match === null) continue
    const [, protocol = '', address = '', hostPort = '', guestPort = ''] = match
    forwards.add(`${protocol.toLowerCase()}:${address === '*' ? '0.0.0.0' : address}:${hostPort}-:${guestPort}`)
  }
  return forwards
}

async function monitor(qmp: QmpClient, commandLine: string): Promise<string> {
  const answer = await qmp.run('human-monitor-command', {'command-line': commandLine})
  return typeof answer === 'string' ? answer : ''
}
