import {type Database, insertMany} from '@aleph-onchain/database'
import type {MappedPort, VmKind} from '../vm-network.ts'

/** Whatever queries can be run on: a transaction or the reader. */
export type Executor = Database['reader']

/** The transaction that writes. */
export type Writer = Parameters<Parameters<Database['transaction']>[0]>[0]

/** What is kept of a machine's network. */
export interface VmRecord {
  readonly vmHash: string
  readonly kind: VmKind
  /** Place in the node's IPv4 pool. */
  readonly slot: number
  /** Whether device and rules are wanted. */
  readonly isAttached: boolean
  /** In order of the guest's ports. */
  readonly ports: readonly MappedPort[]
}

const rowsPerStatement = 500

/** Reads all records. */
export async function readVmRecords(executor: Executor): Promise<readonly VmRecord[]> {
  const networks = await executor.selectFrom('vm_networks').selectAll().orderBy('slot').execute()
  const rows = await executor.selectFrom('vm_ports').selectAll().orderBy('guest_port').execute()
  const ports = Map.groupBy(rows, ({vm_hash}) => vm_hash)
  return networks.map(({vm_hash, kind, slot, attached}) => ({
    vmHash: vm_hash,
    kind,
    slot,
    isAttached: attached === 1,
    ports: (ports.get(vm_hash) ?? []).map((row) => ({
      guestPort: row.guest_port,
      hostPort: row.host_port,
      tcp: row.tcp === 1,
      udp: row.udp === 1,
    })),
  }))
}

/** Writes a record in place of what was there. */
export async function saveVmRecord(tx: Writer, {vmHash, kind, slot, isAttached, ports}: VmRecord): Promise<void> {
  const network = {vm_hash: vmHash, slot, kind, attached: isAttached ? 1 : 0}
  await insertMany(tx, 'vm_networks', [network], {onConflict: {target: ['vm_hash'], update: ['slot', 'kind', 'attached']}})
  await tx.deleteFrom('vm_ports').where('vm_hash', '=', vmHash).execute()
  const rows = ports.map(({guestPort, hostPort, tcp, udp}) => ({
    vm_hash: vmHash,
    guest_port: guestPort,
    host_port: hostPort,
    tcp: tcp ? 1 : 0,
    udp: udp ? 1 : 0,
  }))
  await insertMany(tx, 'vm_ports', rows)
}

/** Deletes records. */
export async function deleteVmRecords(tx: Writer, vmHashes: readonly string[]): Promise<void> {
  for (let offset = 0; offset < vmHashes.length; offset += rowsPerStatement) {
    const part = vmHashes.slice(offset, offset + rowsPerStatement)
    await tx.deleteFrom('vm_ports').where('vm_hash', 'in', part).execute()
    await tx.deleteFrom('vm_networks').where('vm_hash', 'in', part).execute()
  }
}
