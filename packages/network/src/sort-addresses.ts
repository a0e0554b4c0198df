import type {Address} from '@libp2p/interface'

/** Orders the addresses of a peer for dialling: direct before relayed, QUIC before TCP, this machine last. */
export function compareAddresses(a: Address, b: Address): -1 | 0 | 1 {
  const [first, second] = [rank(a.multiaddr.toString()), rank(b.multiaddr.toString())]
  if (first === second) return 0
  return first < second ? -1 : 1
}

function rank(address: string): number {
  const isRelayed = address.includes('/p2p-circuit')
  const isLoopback = address.startsWith('/ip4/127.') || address.startsWith('/ip6/::1/')
  const isQuic = address.includes('/quic')
  return (isRelayed ? 4 : 0) + (isLoopback ? 2 : 0) + (isQuic ? 0 : 1)
}
