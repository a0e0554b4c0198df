import type {ChainNode} from '@aleph-onchain/chain'
import type {PeerNetwork} from '@aleph-onchain/network'
import type {MetadataCache} from '../chain/metadata-cache.ts'
import {findKnown} from './known-node.ts'

const timeoutMs = 3_000
const maxBytes = 64 * 1024

/** What compute nodes say of their machines. */
export class MachineReports {
  readonly #sources: {readonly metadata: MetadataCache; readonly network: Pick<PeerNetwork, 'peers'>}
  readonly #findHere: (vmHash: string) => unknown

  /** `findHere` finds machines of this node itself, which hears no heartbeats of its own. */
  constructor(
    sources: {readonly metadata: MetadataCache; readonly network: Pick<PeerNetwork, 'peers'>},
    findHere: (vmHash: string) => unknown = () => undefined,
  ) {
    this.#sources = sources
    this.#findHere = findHere
  }

  /** Asks a node for a machine; null when it does not answer or has none. */
  async find(node: ChainNode, vmHash: string): Promise<unknown> {
    const here = this.#findHere(vmHash)
    if (here !== undefined) return here
    const {url} = findKnown(node, this.#sources)
    if (url === undefined) return null
    try {
      const response = await fetch(`${url}/api/v2/vms/${vmHash}`, {redirect: 'error', signal: AbortSignal.timeout(timeoutMs)})
      const text = await response.text()
      return response.status === 200 && text.length <= maxBytes ? JSON.parse(text) : null
    } catch {
      return null
    }
  }
}
