import {readdirSync, readFileSync, readlinkSync} from 'node:fs'
import {basename} from 'node:path'

const patienceMs = 5_000
const pollMs = 50

/**
 * Ends the machines of a devnet: they outlive their nodes by design, but not the network as a whole. They keep their disks and start again
 * with it.
 */
export async function stopMachines(dataDir: string): Promise<void> {
  const pids = findMachines(dataDir)
  for (const pid of pids) send(pid, 'SIGTERM')
  const deadline = Date.now() + patienceMs
  while (pids.some(isRunning) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, pollMs))
  for (const pid of pids) send(pid, 'SIGKILL')
}

/** Finds hypervisors whose command line names a directory of a node of this devnet. */
export function findMachines(dataDir: string): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.map(Number).filter((pid) => isHypervisor(pid) && readArguments(pid).some((text) => text.includes(`${dataDir}/node-`)))
}

function isHypervisor(pid: number): boolean {
  try {
    return /^(qemu-system-|firecracker)/.test(basename(readlinkSync(`/proc/${pid}/exe`)))
  } catch {
    return false
  }
}

function readArguments(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  return readArguments(pid).some((text) => text !== '')
}

function send(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself.
  }
}
