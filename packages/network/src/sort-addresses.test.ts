import {multiaddr} from '@multiformats/multiaddr'
import {expect, it} from 'vitest'
import {compareAddresses} from './sort-addresses.ts'

it('puts direct before relayed addresses, this machine after others, and QUIC before TCP', () => {
  const wanted = [
    '/ip4/198.51.100.7/udp/4025/quic-v1',
    '/ip4/198.51.100.7/tcp/4025',
    '/ip4/127.0.0.1/udp/4025/quic-v1',
    '/ip4/127.0.0.1/tcp/4025',
    '/ip4/198.51.100.9/udp/4025/quic-v1/p2p/12D3KooWK99VoVxNE7XzyBwXEzW7xhK7Gpv85r9F3V3fyKSUKPH5/p2p-circuit',
  ]
  const shuffled = wanted.toReversed().map((address) => ({multiaddr: multiaddr(address), isCertified: false}))
  expect(shuffled.toSorted(compareAddresses).map((address) => address.multiaddr.toString())).toEqual(wanted)
})
