import {describe, expect, it} from 'vitest'
import {assertFits, computeCapacity, type HostFacts, toCommitment} from './host-capacity.ts'

const MiB = 2 ** 20
const facts: HostFacts = {cpus: 2, memoryBytes: 8192 * MiB, freeDiskBytes: 50_000 * MiB}
const options = {cpuOvercommit: 4, reservedMemoryBytes: 2048 * MiB, reservedDiskBytes: 4096 * MiB}
const row = {wanted: 'running', vcpus: 3, memory_mib: 1024, disk_mib: 20_000} as const

describe('computeCapacity', () => {
  it('is what the host has without its reserves', () => {
    const all = {vcpus: 8, memoryMib: 6144, diskMib: 45_904}
    expect(computeCapacity(facts, [], options)).toEqual({total: all, free: all})
  })

  it('takes off what machines were promised, but not twice what they have taken', () => {
    const {total, free} = computeCapacity(facts, [toCommitment(row, 5_000 * MiB)], options)
    expect(free).toEqual({vcpus: 5, memoryMib: 5120, diskMib: 45_904 - 15_000})
    expect(total.diskMib).toBe(45_904 + 5_000)
  })

  it('takes off the disks alone of machines that are suspended or about to be deleted', () => {
    for (const wanted of ['suspended', 'gone'] as const) {
      expect(computeCapacity(facts, [toCommitment({...row, wanted}, 0)], options).free).toEqual({
        vcpus: 8,
        memoryMib: 6144,
        diskMib: 25_904,
      })
    }
  })

  it('is never below zero', () => {
    const poor = {cpus: 1, memoryBytes: 0, freeDiskBytes: 0}
    expect(computeCapacity(poor, [toCommitment({...row, vcpus: 100}, 0)], options).free).toEqual({vcpus: 0, memoryMib: 0, diskMib: 0})
  })
})

describe('assertFits', () => {
  const free = {vcpus: 2, memoryMib: 1024, diskMib: 100}

  it('lets pass what is exactly free', () => {
    assertFits(free, free)
  })

  it.each([
    ['vcpus', {...free, vcpus: 3}],
    ['memory', {...free, memoryMib: 1025}],
    ['disk', {...free, diskMib: 101}],
  ])('names %s when too little of it is free', (resource, wanted) => {
    expect(() => assertFits(wanted, free)).toThrow(
      expect.objectContaining({reason: expect.objectContaining({code: 'EXECUTOR_CAPACITY_EXCEEDED', resource})}),
    )
  })
})
