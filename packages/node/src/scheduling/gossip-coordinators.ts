import type {Network} from '@aleph-onchain/network'
import type {Coordinators} from '@aleph-onchain/scheduler'

/** Other coordinators, as heartbeats and the topic `scheduling` show them. */
export class GossipCoordinators implements Coordinators {
  readonly #network: Network

  constructor(modules: {readonly network: Network}) {
    this.#network = modules.network
  }

  get ownId(): string {
    return this.#network.nodeId
  }

  list(): readonly string[] {
    return this.#network
      .peers()
      .flatMap(({nodeId, heartbeat}) => (heartbeat?.role === 'coordinator' && nodeId !== undefined ? [nodeId] : []))
  }

  async publish(payload: Uint8Array): Promise<void> {
    await this.#network.publish('scheduling', payload)
  }
}
