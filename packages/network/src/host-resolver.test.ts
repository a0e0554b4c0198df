import {multiaddr} from '@multiformats/multiaddr'
import {describe, expect, it} from 'vitest'
import {hostResolver} from './host-resolver.ts'

const peer = '/p2p/12D3KooWK99VoVxNE7XzyBwXEzW7xhK7Gpv85r9F3V3fyKSUKPH5'

/** The resolver does not log. */
const options = {} as Parameters<typeof hostResolver.resolve>[1]

describe('hostResolver', () => {
  it('resolves the names of QUIC addresses', async () => {
    const address = multiaddr(`/dns4/localhost/udp/4025/quic-v1${peer}`)
    expect(hostResolver.canResolve(address)).toBe(true)
    const resolved = await hostResolver.resolve(address, options)
    expect(resolved.map(String)).toEqual([`/ip4/127.0.0.1/udp/4025/quic-v1${peer}`])
  })

  it.each(['/dns4/node.example/tcp/4025', '/ip4/127.0.0.1/udp/4025/quic-v1', '/dnsaddr/node.example'])('leaves %s to others', (address) => {
    expect(hostResolver.canResolve(multiaddr(address))).toBe(false)
  })
})
