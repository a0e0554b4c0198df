import {type FileHandle, open} from 'node:fs/promises'

/**
 * Puts SQLite's log on disk without holding up the event loop. SQLite itself would do it inside `commit`
 * (`synchronous = FULL`), on the thread that also serves requests; with `NORMAL` it leaves the log to us and still orders log
 * and database around checkpoints, so a power cut can only take what nobody was told to be committed.
 * https://www.sqlite.org/pragma.html#pragma_synchronous
 */
export class LogSync {
  readonly #path: string
  #file: FileHandle | undefined

  /** Takes the path of the database; the log lies beside it. */
  constructor(path: string) {
    this.#path = `${path}-wal`
  }

  /** Resolves when everything committed before is durable. */
  async run(): Promise<void> {
    this.#file ??= await open(this.#path, 'r')
    await this.#file.datasync()
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
  }
}
