import type {Readiness, ReadinessReason} from '@aleph-onchain/api'
import type {Database} from '@aleph-onchain/database'
import type {Network} from '@aleph-onchain/network'
import {sql} from 'kysely'

/** Asks the parts without which the node can not serve. */
export class NodeReadiness implements Readiness {
  readonly #database: Database
  readonly #network: Pick<Network, 'status'>

  constructor(modules: {readonly database: Database; readonly network: Pick<Network, 'status'>}) {
    this.#database = modules.database
    this.#network = modules.network
  }

  async check(): Promise<readonly ReadinessReason[]> {
    const reasons = [await this.#checkDatabase(), this.#checkNetwork()]
    return reasons.filter((reason) => reason !== undefined)
  }

  async #checkDatabase(): Promise<ReadinessReason | undefined> {
    try {
      await sql`select 1`.execute(this.#database.reader)
      return undefined
    } catch {
      return {part: 'database', code: 'DATABASE_UNAVAILABLE', text: 'The database does not answer.'}
    }
  }

  #checkNetwork(): ReadinessReason | undefined {
    if (this.#network.status().isListening) return undefined
    return {part: 'network', code: 'NETWORK_NOT_LISTENING', text: 'The node does not listen for peers.'}
  }
}
