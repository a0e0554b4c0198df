import {noopMetrics} from '@aleph-onchain/common'
import {FakeClock} from '@aleph-onchain/testkit'
import type {MultiaddrConnection} from '@libp2p/interface'
import {multiaddr} from '@multiformats/multiaddr'
import {describe, expect, it} from 'vitest'
import {ConnectionGate} from './connection-gate.ts'
import {createIdentity} from './identity.ts'
import {createNetworkMetrics} from './metrics.ts'
import {getPeerId} from './node-id.ts'
import {Reputation} from './reputation.ts'

const remote = multiaddr('/ip4/203.1.113.7/udp/4025/quic-v1')
const peer = getPeerId(createIdentity().nodeId)

/** The gate looks at the address alone. */
function connectionFrom(address: string): MultiaddrConnection {
  return {remoteAddr: multiaddr(address)} as MultiaddrConnection
}

function create(allowPrivateAddresses = false) {
  const clock = new FakeClock()
  const reputation = new Reputation({clock, metrics: createNetworkMetrics(noopMetrics), onBan: () => undefined}, {banMs: 1_000})
  const limits = {isFull: false}
  const gate = new ConnectionGate({clock, reputation, isFull: () => limits.isFull}, {banMs: 1_000, allowPrivateAddresses})
  return {clock, reputation, gate, gater: gate.toGater(), limits}
}

describe('ConnectionGate', () => {
  it('keeps banned peers out, whoever dials', async () => {
    const {clock, reputation, gater} = create()
    const connection = connectionFrom('/ip4/203.1.113.7/tcp/1')
    expect(gater.denyDialPeer?.(peer)).toBe(false)
    reputation.report(peer.toString(), 'low-score')
    expect(gater.denyDialPeer?.(peer)).toBe(true)
    expect(gater.denyInboundEncryptedConnection?.(peer, connection)).toBe(true)
    expect(gater.denyOutboundEncryptedConnection?.(peer, connection)).toBe(true)
    await clock.advance(1_000)
    expect(gater.denyDialPeer?.(peer)).toBe(false)
  })

  it('dials nobody when there are as many connections as there may be', () => {
    const {gater, limits} = create()
    expect(gater.denyDialPeer?.(peer)).toBe(false)
    limits.isFull = true
    expect(gater.denyDialPeer?.(peer)).toBe(true)
  })

  it('keeps an address out from which several banned peers came, for a while', async () => {
    const {clock, gate, gater} = create()
    const isDenied = () => gater.denyInboundConnection?.(connectionFrom('/ip4/203.1.113.7/tcp/1'))
    for (const name of ['a', 'b', 'c', 'c']) gate.noteBan(name, remote)
    expect(isDenied()).toBe(false)
    gate.noteBan('d', remote)
    expect(isDenied()).toBe(true)
    expect(gater.denyInboundConnection?.(connectionFrom('/ip4/203.1.113.8/tcp/1'))).toBe(false)
    await clock.advance(1_000)
    expect(isDenied()).toBe(false)
  })

  it('never bans an address on a devnet', () => {
    const {gate, gater} = create(true)
    for (const name of 'abcdef') gate.noteBan(name, multiaddr('/ip4/127.0.0.1/tcp/1'))
    expect(gater.denyInboundConnection?.(connectionFrom('/ip4/127.0.0.1/tcp/1'))).toBe(false)
  })

  it('forgets private addresses of peers, except on a devnet', () => {
    const address = multiaddr('/ip4/192.168.1.1/tcp/1')
    expect(create().gater.filterMultiaddrForPeer?.(peer, address)).toBe(false)
    expect(create().gater.filterMultiaddrForPeer?.(peer, remote)).toBe(true)
    expect(create(true).gater.filterMultiaddrForPeer?.(peer, address)).toBe(true)
  })
})
