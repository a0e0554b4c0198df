import type {Database} from '@aleph-onchain/database'
import type {ExecutableMessage, MessageFeed, NetworkMessage} from '@aleph-onchain/executor'
import {parseItemHash} from '@aleph-onchain/message'
import {listSubscribers, type Pipeline, type ProcessedMessage} from '@aleph-onchain/pipeline'

/** Messages as this node processes them, for functions that are called by messages. */
export class ProcessedFeed implements MessageFeed {
  readonly #database: Database
  readonly #pipeline: Pick<Pipeline, 'onProcessed'>

  constructor(modules: {readonly database: Database; readonly pipeline: Pick<Pipeline, 'onProcessed'>}) {
    this.#database = modules.database
    this.#pipeline = modules.pipeline
  }

  async listSubscribers(): Promise<readonly ExecutableMessage[]> {
    const rows = await listSubscribers(this.#database)
    return rows.map(({itemHash, ...row}) => ({hash: parseItemHash(itemHash), ...row}))
  }

  onProcessed(listener: (message: NetworkMessage) => void): () => void {
    return this.#pipeline.onProcessed((messages) => {
      for (const message of messages) listener(toNetworkMessage(message))
    })
  }
}

function toNetworkMessage({envelope, content, size}: ProcessedMessage): NetworkMessage {
  return {...envelope, content, size}
}
