import {errorTable} from '@aleph-onchain/common'
import {expect, it} from 'vitest'
import {VmNetworkError} from './errors.ts'

it('has its codes in the table', () => {
  const error = new VmNetworkError({code: 'VM_NETWORK_HASH_INVALID'})
  expect([error.name, error.message]).toEqual(['VmNetworkError', errorTable.VM_NETWORK_HASH_INVALID.text])
})
