import {noise} from '@chainsafe/libp2p-noise'
import {yamux} from '@chainsafe/libp2p-yamux'
import {autoNAT} from '@libp2p/autonat'
import {circuitRelayServer, circuitRelayTransport} from '@libp2p/circuit-relay-v2'
import {dcutr} from '@libp2p/dcutr'
import {type GossipSub, type GossipsubOpts, gossipsub} from '@libp2p/gossipsub'
import {type Identify, identify} from '@libp2p/identify'
import type {ConnectionGater, Libp2p, PrivateKey, ServiceMap} from '@libp2p/interface'
import {type KadDHT, kadDHT, passthroughMapper, removePrivateAddressesMapper} from '@libp2p/kad-dht'
import {type Ping, ping} from '@libp2p/ping'
import {tcp} from '@libp2p/tcp'
import {createLibp2p, dnsaddrResolver, type Libp2pOptions, type ServiceFactoryMap} from 'libp2p'
import {dhtProtocol} from './constants.ts'
import {hostResolver} from './host-resolver.ts'
import type {QuicSupport} from './load-quic.ts'
import type {NetworkSettings} from './options.ts'
import {PeerDatastore} from './peer-datastore.ts'
import {compareAddresses} from './sort-addresses.ts'
import {createListenError} from './start-host.ts'

/** Services that every host runs. */
export interface HostServices extends ServiceMap {
  readonly identify: Identify
  readonly ping: Ping
  readonly dht: KadDHT
  readonly gossip: GossipSub
}

/** The libp2p node. */
export type Host = Libp2p<HostServices>

/** What a host is made from. */
export interface HostParts {
  readonly privateKey: PrivateKey
  readonly gater: ConnectionGater
  readonly quic: QuicSupport
  readonly gossip: Partial<GossipsubOpts>
  readonly listenAddresses: readonly string[]
  readonly settings: NetworkSettings
}

/** Builds the libp2p node, not started. */
export function createHost(parts: HostParts): Promise<Host> {
  return createLibp2p<HostServices>({
    ...createConnectivity(parts),
    ...createTransports(parts),
    services: createServices(parts),
    start: false,
  })
}

/** Leaves out the addresses that need QUIC when there is none; throws NETWORK_LISTEN_FAILED when no address remains. */
export function getListenAddresses({settings, quic}: Pick<HostParts, 'settings' | 'quic'>): string[] {
  const usable = settings.listenAddresses.filter((address) => 'quic' in quic || !address.includes('/quic'))
  const [address] = settings.listenAddresses
  if (address !== undefined && usable.length === 0) throw createListenError(address, 'problem' in quic ? quic.problem : '')
  return settings.useRelays ? [...usable, '/p2p-circuit'] : usable
}

function createConnectivity(parts: HostParts): Libp2pOptions<HostServices> {
  const {settings} = parts
  return {
    privateKey: parts.privateKey,
    datastore: new PeerDatastore(),
    connectionGater: parts.gater,
    addresses: {listen: [...parts.listenAddresses], appendAnnounce: [...settings.externalAddresses]},
    connectionManager: {
      maxConnections: settings.maxConnections,
      addressSorter: compareAddresses,
      resolvers: {dnsaddr: dnsaddrResolver, host: hostResolver},
      inboundConnectionThreshold: settings.inboundConnectionsPerSecond,
      maxIncomingPendingConnections: Math.max(10, settings.inboundConnectionsPerSecond * 2),
    },
  }
}

function createTransports({settings, quic}: HostParts): Libp2pOptions<HostServices> {
  const idleMs = settings.idleTimeoutSecs * 1_000
  const streams = tcp({inboundSocketInactivityTimeout: idleMs, outboundSocketInactivityTimeout: idleMs})
  // Receive windows are memory that a stranger fills: smaller than the defaults, still enough for 80 MB/s at 100 ms.
  const datagrams = 'quic' in quic ? [quic.quic({maxIdleTimeout: idleMs, maxStreamData: 4_000_000, maxConnectionData: 8_000_000})] : []
  return {
    transports: [...datagrams, streams, circuitRelayTransport()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
  }
}

function createServices({settings, gossip}: HostParts): ServiceFactoryMap<HostServices> {
  const isDevnet = settings.allowPrivateAddresses
  return {
    identify: identify(),
    ping: ping(),
    dht: kadDHT({
      protocol: dhtProtocol,
      peerInfoMapper: isDevnet ? passthroughMapper : removePrivateAddressesMapper,
      validators: {},
      selectors: {},
      // On a devnet no address is public, so libp2p would never make us a server by itself.
      ...(isDevnet ? {clientMode: false} : {}),
    }),
    gossip: gossipsub(gossip),
    autonat: autoNAT(),
    dcutr: dcutr(),
    ...(settings.serveRelay ? {relay: circuitRelayServer()} : {}),
  }
}
