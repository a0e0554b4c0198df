import {parseItemHash} from '@aleph-onchain/message'
import {describeHypervisor} from '../compliance/hypervisor.ts'
import {FakeHost, FakeHypervisor} from './fake-hypervisor.ts'

describeHypervisor('FakeHypervisor', async () => {
  const host = new FakeHost()
  let count = 0
  return {
    open: () => new FakeHypervisor(host),
    define: () => ({vmHash: parseItemHash(String(++count).padStart(64, '0')), type: 'micro', vcpus: 1, memoryMib: 128, disks: []}),
    waitUntilUp: async () => undefined,
    crash: (machine) => host.crash(machine.vmHash),
    remove: async () => undefined,
  }
})
