import type {Database} from '@aleph-onchain/database'
import type {ExecutableMessage, MessageSource} from '@aleph-onchain/executor'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {findAggregate, findExecutable, findLatestFile} from '@aleph-onchain/pipeline'

/** Messages for machines, from the node's own database. */
export class MachineMessages implements MessageSource {
  readonly #database: Database

  constructor(modules: {readonly database: Database}) {
    this.#database = modules.database
  }

  async findExecutable(hash: ItemHash): Promise<ExecutableMessage | undefined> {
    const row = await findExecutable(this.#database, hash)
    return row === undefined ? undefined : {hash, type: row.type, sender: row.sender, owner: row.owner, content: row.content}
  }

  async findFile(ref: ItemHash, options: {readonly latest: boolean}): Promise<ItemHash | undefined> {
    const file = await findLatestFile(this.#database, ref, options)
    return file === undefined ? undefined : parseItemHash(file.hash)
  }

  async findAggregate(owner: string, key: string): Promise<unknown> {
    return await findAggregate(this.#database, owner, key)
  }
}
