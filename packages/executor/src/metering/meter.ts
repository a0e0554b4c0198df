import {uptime} from 'node:os'
import type {Clock} from '@aleph-onchain/common'
import type {Database, MachineUsageTable} from '@aleph-onchain/database'
import type {ItemHash} from '@aleph-onchain/message'
import type {ProcessIdentity} from '../hypervisor.ts'
import {readResidentBytes, readStat} from '../qemu/processes.ts'
import type {VmUsage} from './vm-usage.ts'

/** What the meter uses. */
export interface MeterModules {
  readonly database: Database
  readonly clock: Clock
  measureDisk(vmHash: ItemHash): Promise<number>
}

/** Length of the kernel's tick in /proc. */
const tickMs = 10

/**
 * Adds up what machines use. The kernel counts time per process, whether the node watches or not; a sum per process that has ended
 * and one for the process that runs make it exact across restarts of either.
 */
export class Meter {
  readonly #modules: MeterModules

  constructor(modules: MeterModules) {
    this.#modules = modules
  }

  /** Measures a machine; without a process only its disks. */
  async sample(vmHash: ItemHash, process: ProcessIdentity | undefined): Promise<void> {
    const {database, clock} = this.#modules
    const diskBytes = await this.#modules.measureDisk(vmHash)
    const now = process === undefined ? undefined : readProcess(process)
    await database.transaction(async (tx) => {
      const before = await tx.selectFrom('machine_usage').selectAll().where('vm_hash', '=', vmHash).executeTakeFirst()
      const row = addSample(before ?? emptyUsage(vmHash), now, {sampledMs: clock.now(), diskBytes})
      if (before === undefined) await tx.insertInto('machine_usage').values(row).execute()
      else await tx.updateTable('machine_usage').set(row).where('vm_hash', '=', vmHash).execute()
    })
  }

  /** Finds what a machine has used, also after it is gone. */
  async find(vmHash: ItemHash): Promise<VmUsage | undefined> {
    const row = await this.#modules.database.reader.selectFrom('machine_usage').selectAll().where('vm_hash', '=', vmHash).executeTakeFirst()
    return row === undefined ? undefined : toUsage(row)
  }
}

/** What the kernel says of a process. */
export interface ProcessSample {
  readonly name: string
  readonly uptimeMs: number
  readonly cpuMs: number
  readonly memoryBytes: number
}

/** Adds a sample to the sums; a process with another name than before closes the sums of that one. */
export function addSample(
  before: MachineUsageTable,
  now: ProcessSample | undefined,
  {sampledMs, diskBytes}: {readonly sampledMs: number; readonly diskBytes: number},
): MachineUsageTable {
  const common = {...before, sampled_ms: sampledMs, disk_bytes: diskBytes, memory_bytes: now?.memoryBytes ?? 0}
  if (now === undefined) return common
  if (now.name === before.process) {
    // The kernel's counters only grow; a clock that jumps does not take anything away.
    return {
      ...common,
      process_uptime_ms: Math.max(before.process_uptime_ms, now.uptimeMs),
      process_cpu_ms: Math.max(before.process_cpu_ms, now.cpuMs),
    }
  }
  return {
    ...common,
    process: now.name,
    uptime_ms: before.uptime_ms + before.process_uptime_ms,
    cpu_ms: before.cpu_ms + before.process_cpu_ms,
    process_uptime_ms: now.uptimeMs,
    process_cpu_ms: now.cpuMs,
  }
}

function emptyUsage(vmHash: string): MachineUsageTable {
  const none = {uptime_ms: 0, cpu_ms: 0, process_uptime_ms: 0, process_cpu_ms: 0, memory_bytes: 0, disk_bytes: 0}
  return {vm_hash: vmHash, process: '', sampled_ms: 0, ...none}
}

function toUsage(row: MachineUsageTable): VmUsage {
  return {
    vmHash: row.vm_hash,
    sampledMs: row.sampled_ms,
    uptimeSeconds: Math.floor((row.uptime_ms + row.process_uptime_ms) / 1000),
    cpuSeconds: Math.floor((row.cpu_ms + row.process_cpu_ms) / 1000),
    memoryBytes: row.memory_bytes,
    diskBytes: row.disk_bytes,
  }
}

function readProcess({pid, startTicks, bootId}: ProcessIdentity): ProcessSample | undefined {
  const stat = readStat(pid)
  if (stat === undefined || stat.startTicks !== startTicks) return undefined
  const uptimeMs = Math.max(0, Math.round(uptime() * 1000) - startTicks * tickMs)
  return {name: `${bootId}:${pid}:${startTicks}`, uptimeMs, cpuMs: stat.cpuTicks * tickMs, memoryBytes: readResidentBytes(pid)}
}
