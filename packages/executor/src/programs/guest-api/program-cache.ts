import type {Clock} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {ItemHash} from '@aleph-onchain/message'

/** How long a value stays that is not written again. */
const keepMs = 7 * 24 * 60 * 60_000

/** What a program may keep. */
const maxKeys = 1_024
const maxTotalBytes = 8 * 1024 * 1024

/** Values that programs keep with their host, each program its own; bounded, and lost with the host. */
export class ProgramCache {
  readonly #database: Database
  readonly #clock: Clock

  constructor(modules: {readonly database: Database; readonly clock: Clock}) {
    this.#database = modules.database
    this.#clock = modules.clock
  }

  async find(vmHash: ItemHash, key: string): Promise<Uint8Array | undefined> {
    const row = await this.#database.reader
      .selectFrom('program_cache')
      .select('value')
      .where('vm_hash', '=', vmHash)
      .where('key', '=', key)
      .where('expires_ms', '>', this.#clock.now())
      .executeTakeFirst()
    return row && Buffer.from(row.value, 'base64')
  }

  /** Keeps a value; answers false when the program keeps as much as it may. */
  async put(vmHash: ItemHash, key: string, value: Uint8Array): Promise<boolean> {
    const nowMs = this.#clock.now()
    return await this.#database.transaction(async (tx) => {
      await tx.deleteFrom('program_cache').where('expires_ms', '<=', nowMs).execute()
      await tx.deleteFrom('program_cache').where('vm_hash', '=', vmHash).where('key', '=', key).execute()
      const kept = await tx.selectFrom('program_cache').select('size_bytes').where('vm_hash', '=', vmHash).execute()
      const totalBytes = kept.reduce((sum, {size_bytes}) => sum + size_bytes, value.length + key.length)
      if (kept.length >= maxKeys || totalBytes > maxTotalBytes) return false
      const size_bytes = value.length + key.length
      const row = {vm_hash: vmHash, key, value: Buffer.from(value).toString('base64'), size_bytes, expires_ms: nowMs + keepMs}
      await tx.insertInto('program_cache').values(row).execute()
      return true
    })
  }

  /** Removes a value; tells whether there was one. */
  async remove(vmHash: ItemHash, key: string): Promise<boolean> {
    return await this.#database.transaction(async (tx) => {
      const {numDeletedRows} = await tx.deleteFrom('program_cache').where('vm_hash', '=', vmHash).where('key', '=', key).executeTakeFirst()
      return numDeletedRows > 0n
    })
  }

  async listKeys(vmHash: ItemHash): Promise<readonly string[]> {
    const rows = await this.#database.reader
      .selectFrom('program_cache')
      .select('key')
      .where('vm_hash', '=', vmHash)
      .where('expires_ms', '>', this.#clock.now())
      .orderBy('key')
      .execute()
    return rows.map(({key}) => key)
  }
}
