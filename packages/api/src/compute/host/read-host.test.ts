import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readHost} from './read-host.ts'

it('reads what the kernel tells', async () => {
  const host = await readHost(tmpdir(), join(import.meta.dirname, '../../../test/fixtures/proc'))
  expect(host).toMatchObject({
    processor: {
      vendor: 'AuthenticAMD',
      model: 'AMD EPYC 7302P 16-Core Processor',
      count: 2,
      frequencies: {min: 1_500, max: 2_999.853},
      features: ['sev', 'sev_es'],
    },
    memory: {totalBytes: 65_536_000 * 1_024, availableBytes: 32_768_000 * 1_024},
    load: [0.5, 1.25, 2],
  })
  expect(host.disk.totalBytes).toBeGreaterThan(host.disk.availableBytes)
})

it('reads this host', async () => {
  const {processor, memory} = await readHost(tmpdir())
  expect(processor.count).toBeGreaterThan(0)
  expect(memory.totalBytes).toBeGreaterThan(memory.availableBytes)
})
