import {loadOptions} from '@aleph-onchain/common/node'
import {describe, expect, it} from 'vitest'
import {isMultiaddr} from './is-multiaddr.ts'
import {defaultNetworkOptions, networkOptionTable} from './options.ts'

const peer = '/p2p/12D3KooWK99VoVxNE7XzyBwXEzW7xhK7Gpv85r9F3V3fyKSUKPH5'

function load(toml: string) {
  return loadOptions({network: networkOptionTable}, {file: {path: 'aleph.toml', text: toml}}).values.network
}

describe('Options of the network', () => {
  it('listen on QUIC and TCP when nothing is said', () => {
    expect(load('').listenAddresses).toEqual(['/ip4/0.0.0.0/udp/4025/quic-v1', '/ip4/0.0.0.0/tcp/4025'])
    expect(defaultNetworkOptions).toMatchObject(load(''))
  })

  it('take the keys of the published configuration', () => {
    const values = load(`
      [network]
      listen_addr = "/ip4/0.0.0.0/udp/4001/quic-v1"
      external_addr = "/dns4/node.example/udp/4001/quic-v1"
      max_connections = 256
      idle_timeout_secs = 300
      bootstrap_peers = ["/ip4/198.51.100.7/tcp/4025${peer}"]
    `)
    expect(values).toMatchObject({
      listenAddresses: ['/ip4/0.0.0.0/udp/4001/quic-v1'],
      externalAddresses: ['/dns4/node.example/udp/4001/quic-v1'],
      maxConnections: 256,
      idleTimeoutSecs: 300,
      bootstrapPeers: [`/ip4/198.51.100.7/tcp/4025${peer}`],
    })
  })

  it.each([
    'listen_addr = "0.0.0.0:4025"',
    'listen_addr = ["/ip4/0.0.0.0/tcp/4025", "/ip4/999.0.0.0/tcp/1"]',
    'bootstrap_peers = ["/ip4/198.51.100.7/tcp/4025"]',
    'max_connections = 0',
    'idle_timeout_secs = "soon"',
    'public_url = "ftp://node.example"',
  ])('refuse %s', (line) => {
    expect(() => load(`[network]\n${line}`)).toThrow(expect.objectContaining({code: 'OPTIONS_INVALID'}))
  })

  it.each([
    ['/ip4/127.0.0.1/tcp/1', true, false],
    [`/ip4/127.0.0.1/tcp/1${peer}`, true, true],
    ['', false, false],
    ['nonsense', false, false],
    ['/ip4/127.0.0.1/tcp/1/p2p/nobody', false, false],
  ])('know whether %j is a multiaddr', (text, isOne, hasPeer) => {
    expect([isMultiaddr(text), isMultiaddr(text, {needsPeer: true})]).toEqual([isOne, hasPeer])
  })
})
