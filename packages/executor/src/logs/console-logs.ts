import {mkdir, readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Clock} from '@aleph-onchain/common'
import {type ItemHash, inferItemType} from '@aleph-onchain/message'
import {assertHash} from '../disks/disk-paths.ts'
import {ConsoleLog} from './console-log.ts'

/** Bounds of the logs. */
export interface ConsoleLogsOptions {
  readonly directory: string
  readonly maxLogBytes: number
  readonly keepLogsMs: number
}

/** Logs of all machines, those of machines that are gone included. */
export class ConsoleLogs {
  readonly #clock: Clock
  readonly #options: ConsoleLogsOptions
  readonly #logs = new Map<ItemHash, ConsoleLog>()

  constructor(clock: Clock, options: ConsoleLogsOptions) {
    this.#clock = clock
    this.#options = options
  }

  /** Gives the log of a machine; there is one for every hash, empty until something is written. */
  get(vmHash: ItemHash): ConsoleLog {
    const log = this.#logs.get(vmHash) ?? new ConsoleLog(this.#path(vmHash), this.#options.maxLogBytes, this.#clock)
    this.#logs.set(vmHash, log)
    return log
  }

  /** Lets go of a machine's log; its files stay. */
  async close(vmHash: ItemHash): Promise<void> {
    await this.#logs.get(vmHash)?.flush()
    this.#logs.delete(vmHash)
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#logs.values()].map((log) => log.flush()))
  }

  /** Tells whether anything is kept of a machine. */
  async has(vmHash: ItemHash): Promise<boolean> {
    if (inferItemType(vmHash) !== 'storage') return false
    return await stat(this.#path(vmHash)).then(
      () => true,
      () => false,
    )
  }

  /** Removes logs of machines that have been gone for long. */
  async removeOld(present: ReadonlySet<string>): Promise<void> {
    await mkdir(this.#options.directory, {recursive: true, mode: 0o700})
    const beforeMs = this.#clock.now() - this.#options.keepLogsMs
    for (const name of await readdir(this.#options.directory)) {
      if (present.has(name.slice(0, 64))) continue
      const path = join(this.#options.directory, name)
      const info = await stat(path).catch(() => undefined)
      if (info !== undefined && info.mtimeMs < beforeMs) await rm(path, {force: true})
    }
  }

  #path(vmHash: ItemHash): string {
    return join(this.#options.directory, `${assertHash(vmHash)}.log`)
  }
}
