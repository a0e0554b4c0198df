import type {Clock} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {CatchUpCursor, CatchUpCursors, CatchUpPage, CatchUpSource} from '@aleph-onchain/network'
import {findPeerCursor, getLogEpoch, readLogAfter, savePeerCursor} from '@aleph-onchain/pipeline'

/** Our messages as peers read them, and how far we have read theirs. */
export class MessageLog implements CatchUpSource, CatchUpCursors {
  readonly #database: Database
  readonly #clock: Clock

  constructor(modules: {readonly database: Database; readonly clock: Clock}) {
    this.#database = modules.database
    this.#clock = modules.clock
  }

  async epoch(): Promise<string> {
    return await getLogEpoch(this.#database)
  }

  async readAfter(cursor: number, limit: number, maxBytes: number): Promise<CatchUpPage> {
    return await readLogAfter(this.#database.reader, cursor, {limit, maxBytes})
  }

  async get(peerId: string): Promise<CatchUpCursor | undefined> {
    return await findPeerCursor(this.#database.reader, peerId)
  }

  async set(peerId: string, cursor: CatchUpCursor): Promise<void> {
    const atMs = this.#clock.now()
    await this.#database.transaction(async (tx) => await savePeerCursor(tx, peerId, {...cursor, atMs}))
  }
}
