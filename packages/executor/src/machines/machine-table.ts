import type {Database, MachineDisksTable} from '@aleph-onchain/database'
import type {ItemHash} from '@aleph-onchain/message'
import {changeColumns, fromColumns, type MachineChange, type MachineRow, toColumns} from './machine-row.ts'

/** Machines and their disks in the database. */
export class MachineTable {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(): Promise<readonly MachineRow[]> {
    const rows = await this.#database.reader.selectFrom('machines').selectAll().orderBy('defined_ms').execute()
    return rows.map(fromColumns)
  }

  async insert(row: MachineRow): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await tx.insertInto('machines').values(toColumns(row)).execute()
    })
  }

  async change(vmHash: ItemHash, change: MachineChange): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await tx.updateTable('machines').set(changeColumns(change)).where('vm_hash', '=', vmHash).execute()
    })
  }

  /** Forgets a machine with its disks; what it used stays. */
  async remove(vmHash: ItemHash): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await tx.deleteFrom('machine_disks').where('vm_hash', '=', vmHash).execute()
      await tx.deleteFrom('machines').where('vm_hash', '=', vmHash).execute()
    })
  }

  async listDisks(vmHash: ItemHash): Promise<ReadonlyMap<string, MachineDisksTable>> {
    const rows = await this.#database.reader.selectFrom('machine_disks').selectAll().where('vm_hash', '=', vmHash).execute()
    return new Map(rows.map((row) => [row.name, row]))
  }

  async putDisk(disk: MachineDisksTable): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await tx.deleteFrom('machine_disks').where('vm_hash', '=', disk.vm_hash).where('name', '=', disk.name).execute()
      await tx.insertInto('machine_disks').values(disk).execute()
    })
  }

  async removeDisks(vmHash: ItemHash, names: readonly string[]): Promise<void> {
    if (names.length === 0) return
    await this.#database.transaction(async (tx) => {
      await tx
        .deleteFrom('machine_disks')
        .where('vm_hash', '=', vmHash)
        .where('name', 'in', [...names])
        .execute()
    })
  }

  /** Lists files of the network that some machine's disk begins with. */
  async listFilesInUse(): Promise<ReadonlySet<string>> {
    const rows = await this.#database.reader
      .selectFrom('machine_disks')
      .select('file_hash')
      .where('file_hash', 'is not', null)
      .distinct()
      .execute()
    return new Set(rows.flatMap(({file_hash}) => file_hash ?? []))
  }
}
