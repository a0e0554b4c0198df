import {findNode, type HeartbeatRelay, type SignedHeartbeat} from '@aleph-onchain/chain'
import type {Database} from '@aleph-onchain/database'
import type {PeerNetwork} from '@aleph-onchain/network'
import {findKnown} from '../cloud/known-node.ts'
import {NodeError} from '../errors.ts'
import type {MetadataCache} from './metadata-cache.ts'

const timeoutMs = 5_000

/** Sends this node's heartbeats to the coordinator that it is linked to, which brings many of them to the chain at once. */
export class HttpHeartbeatRelay implements HeartbeatRelay {
  readonly #modules: {readonly database: Database; readonly metadata: MetadataCache; readonly network: Pick<PeerNetwork, 'peers'>}

  constructor(modules: {readonly database: Database; readonly metadata: MetadataCache; readonly network: Pick<PeerNetwork, 'peers'>}) {
    this.#modules = modules
  }

  async offer(beat: SignedHeartbeat): Promise<void> {
    const url = await this.#findCoordinator(beat.nodeId)
    if (url === undefined) throw new NodeError({code: 'NODE_COORDINATOR_UNREACHABLE'})
    const response = await fetch(`${url}/api/v2/heartbeats`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(beat),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await response.body?.cancel()
    if (!response.ok) throw new NodeError({code: 'NODE_COORDINATOR_UNREACHABLE'})
  }

  async #findCoordinator(nodeId: string): Promise<string | undefined> {
    const {reader} = this.#modules.database
    const coordinator = (await findNode(reader, nodeId))?.coordinator
    const node = coordinator === undefined ? undefined : await findNode(reader, coordinator)
    if (node === undefined) return undefined
    const {url, metadata} = findKnown(node, this.#modules)
    return url ?? metadata?.url
  }
}
