import {peerIdFromString} from '@libp2p/peer-id'
import {multiaddr} from '@multiformats/multiaddr'

/** Tells whether a text is a multiaddr; with `needsPeer` it must end in the name of a peer. */
export function isMultiaddr(text: string, {needsPeer = false} = {}): boolean {
  try {
    const components = multiaddr(text).getComponents()
    // The parser takes any text for the name of a peer.
    for (const {name, value = ''} of components) if (name === 'p2p') peerIdFromString(value)
    return components.length > 0 && (!needsPeer || components.at(-1)?.name === 'p2p')
  } catch {
    return false
  }
}
