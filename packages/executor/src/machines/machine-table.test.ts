import type {Database} from '@aleph-onchain/database'
import {databases} from '@aleph-onchain/testkit'
import {buildExecutable} from '@aleph-onchain/testkit/executor'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {MachineRow} from './machine-row.ts'
import {MachineTable} from './machine-table.ts'

const message = buildExecutable()
const row: MachineRow = {
  ...{vmHash: message.hash, kind: 'instance', owner: message.owner, hypervisor: 'qemu', source: {type: 'job', jobId: 2n ** 200n}},
  ...{wanted: 'running', stopped_by: null, action: null, vcpus: 1, memory_mib: 128, disk_mib: 64, starts: 0, failures: 0},
  ...{
    problem_code: null,
    problem_text: null,
    retry_at_ms: null,
    wanted_changed_ms: 1,
    defined_ms: 1,
    preparing_ms: null,
    prepared_ms: null,
  },
  ...{starting_ms: null, started_ms: null, stopping_ms: null, stopped_ms: null, network: undefined, message},
}

describe.each(databases)('MachineTable on $name', ({open}) => {
  let database: Database
  let table: MachineTable

  beforeEach(async () => {
    database = await open()
    table = new MachineTable(database)
    await table.insert(row)
  })

  afterEach(async () => {
    await database.stop()
  })

  it('gives machines back as they were', async () => {
    expect(await table.list()).toEqual([row])
  })

  it('changes what is said and nothing else', async () => {
    const addresses = {ipv4: '10.0.2.15/24', ipv4Gateway: '10.0.2.2', ipv6: undefined, ipv6Gateway: undefined, nameservers: []}
    const network = {mode: 'user', mac: '52:54:00:00:00:01', ports: [], listenAddress: '127.0.0.1', addresses} as const
    await table.change(row.vmHash, {wanted: 'gone', stopped_by: 'owner', network, source: {type: 'allocation'}})
    expect(await table.list()).toEqual([{...row, wanted: 'gone', stopped_by: 'owner', network, source: {type: 'allocation'}}])
  })

  it('keeps disks with a machine, and knows which files they began as', async () => {
    await table.putDisk({vm_hash: row.vmHash, name: 'rootfs', file_hash: 'a'.repeat(64), format: 'qcow2'})
    await table.putDisk({vm_hash: row.vmHash, name: 'volume-0', file_hash: null, format: 'raw'})
    await table.putDisk({vm_hash: row.vmHash, name: 'rootfs', file_hash: 'b'.repeat(64), format: 'qcow2'})
    expect([...(await table.listDisks(row.vmHash)).keys()].sort()).toEqual(['rootfs', 'volume-0'])
    expect(await table.listFilesInUse()).toEqual(new Set(['b'.repeat(64)]))
    await table.removeDisks(row.vmHash, ['volume-0'])
    expect([...(await table.listDisks(row.vmHash)).keys()]).toEqual(['rootfs'])
    await table.remove(row.vmHash)
    expect([await table.list(), (await table.listFilesInUse()).size]).toEqual([[], 0])
  })
})
