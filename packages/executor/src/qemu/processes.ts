import {readFileSync} from 'node:fs'
import {readdir, readFile, readlink} from 'node:fs/promises'
import type {ProcessIdentity} from '../hypervisor.ts'

/** Process with what it was started with. */
export interface FoundProcess {
  readonly identity: ProcessIdentity
  readonly commandLine: readonly string[]
}

/** Lists processes that run in a directory; the kernel says so, no file of ours that could be out of date. */
export async function listProcessesIn(directory: string): Promise<readonly FoundProcess[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(names.map((name) => inspectProcess(Number(name), directory)))
  return found.filter((process) => process !== undefined)
}

/** Says who the process with a number is; undefined when there is none, or only its remains. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const stat = readStat(pid)
  return stat === undefined || stat.state === 'Z' ? undefined : {pid, startTicks: stat.startTicks, bootId: readBootId()}
}

/** Tells whether a process still runs, and is not another one with its number. */
export function isProcessAlive(process: ProcessIdentity): boolean {
  const now = identifyProcess(process.pid)
  return now !== undefined && now.startTicks === process.startTicks && now.bootId === process.bootId
}

/** Sends a signal to a process, never to a later one with its number. */
export function signalProcess(identity: ProcessIdentity, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (!isProcessAlive(identity)) return
  try {
    process.kill(identity.pid, signal)
  } catch {
    // It ended in between.
  }
}

/** Fields of /proc/<pid>/stat that we use; times in ticks of 10 ms. */
export interface ProcessStat {
  readonly state: string
  readonly cpuTicks: number
  readonly startTicks: number
}

/** Reads the state and times of a process. */
export function readStat(pid: number): ProcessStat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses, which may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return {state: fields[0] ?? '?', cpuTicks: Number(fields[11]) + Number(fields[12]), startTicks: Number(fields[19])}
  } catch {
    return undefined
  }
}

/** Reads how much memory of a process is resident. */
export function readResidentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}

let bootId: string | undefined

/** Reads the kernel's name for the time since the host was booted. */
export function readBootId(): string {
  bootId ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return bootId
}

async function inspectProcess(pid: number, directory: string): Promise<FoundProcess | undefined> {
  try {
    if ((await readlink(`/proc/${pid}/cwd`)) !== directory) return undefined
    const commandLine = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0')
    const identity = identifyProcess(pid)
    return identity === undefined ? undefined : {identity, commandLine}
  } catch {
    return undefined // it ended, or is not ours to look at
  }
}
