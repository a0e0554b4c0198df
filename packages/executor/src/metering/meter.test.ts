import type {MachineUsageTable} from '@aleph-onchain/database'
import {parseItemHash} from '@aleph-onchain/message'
import {databases, FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {identifyProcess} from '../qemu/processes.ts'
import {addSample, Meter} from './meter.ts'
import {hashUsage, type VmUsage} from './vm-usage.ts'

const vmHash = parseItemHash('ab'.repeat(32))
const empty = {
  ...{vm_hash: vmHash, process: '', sampled_ms: 0, uptime_ms: 0, cpu_ms: 0},
  ...{process_uptime_ms: 0, process_cpu_ms: 0, memory_bytes: 0, disk_bytes: 0},
}
const at = {sampledMs: 1, diskBytes: 5}

/** Adds samples one after the other and tells the sums. */
function addAll(samples: readonly (readonly [name: string, uptimeMs: number, cpuMs: number] | undefined)[]) {
  let row: MachineUsageTable = empty
  for (const sample of samples) {
    const [name = '', uptimeMs = 0, cpuMs = 0] = sample ?? []
    row = addSample(row, sample === undefined ? undefined : {name, uptimeMs, cpuMs, memoryBytes: 1}, at)
  }
  return [row.uptime_ms + row.process_uptime_ms, row.cpu_ms + row.process_cpu_ms]
}

describe('addSample', () => {
  it.each([
    [
      'one process',
      [
        ['a', 1_000, 10],
        ['a', 5_000, 40],
      ],
      [5_000, 40],
    ],
    [
      'a process that nobody watched for a while',
      [
        ['a', 1_000, 10],
        ['a', 900_000, 800],
      ],
      [900_000, 800],
    ],
    [
      'one process after another',
      [
        ['a', 5_000, 40],
        ['b', 2_000, 10],
        ['b', 3_000, 20],
      ],
      [8_000, 60],
    ],
    ['a machine that was off in between', [['a', 5_000, 40], undefined, undefined, ['b', 1_000, 5]], [6_000, 45]],
    [
      'counters that jump back',
      [
        ['a', 5_000, 40],
        ['a', 4_000, 30],
      ],
      [5_000, 40],
    ],
    ['nothing', [undefined], [0, 0]],
  ] as const)('adds up %s', (_, samples, sums) => {
    expect(addAll(samples)).toEqual(sums)
  })
})

describe.each(databases)('Meter on $name', ({open}) => {
  it('measures a process by what the kernel says of it, and keeps the sums', async () => {
    const database = await open()
    const meter = new Meter({database, clock: new FakeClock(), measureDisk: async () => 4096})
    const self = identifyProcess(process.pid)
    await meter.sample(vmHash, self)
    await meter.sample(vmHash, self)
    const usage = await meter.find(vmHash)
    expect(usage).toMatchObject({vmHash, diskBytes: 4096})
    expect(usage?.memoryBytes).toBeGreaterThan(10 * 2 ** 20)
    expect(usage?.uptimeSeconds).toBeLessThan(1_000)
    await meter.sample(vmHash, undefined)
    expect(await meter.find(vmHash)).toMatchObject({memoryBytes: 0, uptimeSeconds: usage?.uptimeSeconds})
    expect(await meter.find(parseItemHash('cd'.repeat(32)))).toBeUndefined()
    await database.stop()
  })
})

describe('hashUsage', () => {
  const usage: VmUsage = {vmHash, sampledMs: 1, uptimeSeconds: 2, cpuSeconds: 3, memoryBytes: 4, diskBytes: 5}

  it('changes with every field', () => {
    const changed = Object.entries(usage).map(([field, value]) =>
      hashUsage({...usage, [field]: typeof value === 'number' ? value + 10 : 'cd'.repeat(32)}),
    )
    expect(new Set([hashUsage(usage), ...changed]).size).toBe(7)
    expect(hashUsage({...usage})).toMatch(/^[0-9a-f]{64}$/)
  })
})
