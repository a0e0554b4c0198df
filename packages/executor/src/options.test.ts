import {getDefaults} from '@aleph-onchain/common/node'
import {expect, it} from 'vitest'
import {defaultExecutorOptions, executorOptionTable, qemuOptionTable} from './options.ts'

it('has one default for each option', () => {
  const fromTable = getDefaults(executorOptionTable)
  expect(defaultExecutorOptions).toMatchObject(fromTable)
})

it('keeps the keys that operators have in their files', () => {
  const keys = Object.values(qemuOptionTable).map(({key}) => key)
  for (const name of ['enable_gpu', 'gpu_devices', 'iommu_group', 'vfio_driver']) expect(keys).toContain(`executor.qemu.${name}`)
})
