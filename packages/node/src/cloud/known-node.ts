import type {ChainNode, NodeMetadata} from '@aleph-onchain/chain'
import type {PeerNetwork} from '@aleph-onchain/network'
import type {MetadataCache} from '../chain/metadata-cache.ts'

/** What is known of a node besides its registration. */
export interface Known {
  readonly metadata: NodeMetadata | undefined
  /** Where it answers, from its last heartbeat. */
  readonly url: string | undefined
}

/** Looks up what metadata and heartbeats say of a node. */
export function findKnown(
  {metadataCid}: Pick<ChainNode, 'metadataCid'>,
  {metadata, network}: {readonly metadata: MetadataCache; readonly network: Pick<PeerNetwork, 'peers'>},
): Known {
  const known = metadata.find(metadataCid)
  const peer = known === undefined ? undefined : network.peers().find(({peerId}) => peerId === known.peerId)
  return {metadata: known, url: peer?.heartbeat?.url}
}
