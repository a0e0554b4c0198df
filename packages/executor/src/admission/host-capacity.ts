import {statfsSync} from 'node:fs'
import {availableParallelism, totalmem} from 'node:os'
import {ExecutorError} from '../errors.ts'
import type {MachineRow} from '../machines/machine-row.ts'
import type {ExecutorOptions} from '../options.ts'
import type {HostCapacity, HostResources} from '../vm-view.ts'

const MiB = 1024 * 1024

/** What the host has. */
export interface HostFacts {
  readonly cpus: number
  readonly memoryBytes: number
  /** Room on the disk that anybody could still take. */
  readonly freeDiskBytes: number
}

/** What a machine takes away from the others. */
export interface Commitment extends HostResources {
  /** What its disks take already, out of `diskMib`. */
  readonly allocatedDiskMib: number
}

/** Looks at the host. */
export function readHostFacts(directory: string): HostFacts {
  const {bavail, bsize} = statfsSync(directory)
  return {cpus: availableParallelism(), memoryBytes: totalmem(), freeDiskBytes: bavail * bsize}
}

/**
 * Says what a machine commits: one that is suspended only keeps its disks, one that its owner stopped keeps its place, one that
 * nobody wants keeps its disks until they are deleted.
 */
export function toCommitment(
  row: Pick<MachineRow, 'wanted' | 'vcpus' | 'memory_mib' | 'disk_mib'>,
  allocatedDiskBytes: number,
): Commitment {
  const isActive = row.wanted === 'running'
  return {
    vcpus: isActive ? row.vcpus : 0,
    memoryMib: isActive ? row.memory_mib : 0,
    diskMib: row.disk_mib,
    allocatedDiskMib: Math.ceil(allocatedDiskBytes / MiB),
  }
}

/** Adds up what machines may take of the host and what of it is free; nothing is below zero. */
export function computeCapacity(
  facts: HostFacts,
  commitments: readonly Commitment[],
  options: Pick<ExecutorOptions, 'cpuOvercommit' | 'reservedMemoryBytes' | 'reservedDiskBytes'>,
): HostCapacity {
  const sum = (pick: (commitment: Commitment) => number) => commitments.reduce((total, one) => total + pick(one), 0)
  const vcpus = facts.cpus * options.cpuOvercommit
  const memoryMib = toMib(facts.memoryBytes - options.reservedMemoryBytes)
  const roomMib = toMib(facts.freeDiskBytes - options.reservedDiskBytes)
  const promisedMib = sum(({diskMib, allocatedDiskMib}) => Math.max(0, diskMib - allocatedDiskMib))
  return {
    total: {vcpus, memoryMib, diskMib: roomMib + sum(({allocatedDiskMib}) => allocatedDiskMib)},
    free: {
      vcpus: Math.max(0, vcpus - sum((one) => one.vcpus)),
      memoryMib: Math.max(0, memoryMib - sum((one) => one.memoryMib)),
      diskMib: Math.max(0, roomMib - promisedMib),
    },
  }
}

/** Throws EXECUTOR_CAPACITY_EXCEEDED, naming the first resource of which too little is free. */
export function assertFits(wanted: HostResources, free: HostResources): void {
  const pairs = [
    ['vcpus', wanted.vcpus, free.vcpus],
    ['memory', wanted.memoryMib, free.memoryMib],
    ['disk', wanted.diskMib, free.diskMib],
  ] as const
  for (const [resource, amount, left] of pairs) {
    if (amount > left) throw new ExecutorError({code: 'EXECUTOR_CAPACITY_EXCEEDED', resource, wanted: amount, free: left})
  }
}

function toMib(bytes: number): number {
  return Math.max(0, Math.floor(bytes / MiB))
}
