import {
  booleanOption,
  durationOption,
  getDefaults,
  integerOption,
  listOption,
  type OptionParser,
  type OptionTable,
  optionalOption,
  urlOption,
} from '@aleph-onchain/common/node'
import type {GossipBudget} from './guard-gossip.ts'
import {isMultiaddr} from './is-multiaddr.ts'
import type {LaneLimits} from './validation-lanes.ts'

/** What the operator decides. */
export interface NetworkSettings {
  /** Multiaddrs on which to listen. */
  readonly listenAddresses: readonly string[]
  /** Multiaddrs under which others reach us, when they differ from those. */
  readonly externalAddresses: readonly string[]
  readonly maxConnections: number
  readonly idleTimeoutSecs: number
  /** Multiaddrs of nodes that are always dialled, ending in `/p2p/<id>`. */
  readonly bootstrapPeers: readonly string[]
  /** HTTP address of our API, told to other nodes. */
  readonly publicUrl: string | undefined
  /** Lets peers have private and loopback addresses: for networks on one machine or in one building. */
  readonly allowPrivateAddresses: boolean
  /** Connections that one address may open per second. */
  readonly inboundConnectionsPerSecond: number
  /** Peers below which the node looks for more. */
  readonly targetPeers: number
  /** Asks relays for a place, for nodes that nobody can dial. */
  readonly useRelays: boolean
  /** Relays connections of others. */
  readonly serveRelay: boolean
  readonly heartbeatIntervalMs: number
  readonly catchUpIntervalMs: number
  readonly banMs: number
}

/** What only programs decide. */
export interface NetworkTuning {
  readonly role: string
  readonly version: string
  /** Pause in which messages gather into one frame. */
  readonly batchDelayMs: number
  /** Size at which a frame is full, though it may hold a longer single message. */
  readonly batchBytes: number
  /** Messages that may wait to be gossiped; policy: refuse the newest, catch-up repairs. */
  readonly outgoingMessages: number
  readonly outgoingBytes: number
  readonly gossipBudget: GossipBudget
  readonly validation: LaneLimits
  readonly discoveryIntervalMs: number
  /** Nodes remembered by their heartbeats; policy: refuse the newest. */
  readonly maxKnownNodes: number
  readonly catchUpParallel: number
  /** Pages, or time, after which a run of catch-up lets others go first. */
  readonly catchUpPagesPerRun: number
  readonly catchUpRunMs: number
  readonly catchUpTimeoutMs: number
  /** Bytes that may wait for a peer that reads slowly before it is cut off. */
  readonly maxPeerBacklogBytes: number
}

/** Everything that shapes the network module. */
export interface NetworkOptions extends NetworkSettings, NetworkTuning {}

const oneMiB = 2 ** 20

/** Settings as file, variables and flags bring them: section `[network]`. */
export const networkOptionTable: OptionTable<NetworkSettings> = {
  listenAddresses: {
    key: 'network.listen_addr',
    description: 'Multiaddr or list of multiaddrs on which the node listens for peers.',
    parse: listOption(multiaddrOption()),
    default: ['/ip4/0.0.0.0/udp/4025/quic-v1', '/ip4/0.0.0.0/tcp/4025'],
  },
  externalAddresses: {
    key: 'network.external_addr',
    description: 'Multiaddr or list of multiaddrs under which other nodes reach this one, when it is behind NAT.',
    parse: listOption(multiaddrOption()),
    default: [],
  },
  maxConnections: {
    key: 'network.max_connections',
    description: 'Most connections to peers.',
    parse: integerOption({min: 1, max: 100_000}),
    default: 256,
  },
  idleTimeoutSecs: {
    key: 'network.idle_timeout_secs',
    description: 'Seconds after which a silent connection is closed.',
    parse: integerOption({min: 5, max: 86_400}),
    default: 300,
  },
  bootstrapPeers: {
    key: 'network.bootstrap_peers',
    description: 'Multiaddrs ending in /p2p/<id> of nodes that are always dialled.',
    parse: listOption(multiaddrOption({needsPeer: true})),
    default: [],
  },
  publicUrl: {
    key: 'network.public_url',
    description: 'URL of the HTTP API as other nodes reach it.',
    parse: optionalOption(urlOption()),
    default: undefined,
  },
  allowPrivateAddresses: {
    key: 'network.allow_private_addresses',
    description: 'Lets peers have private and loopback addresses; for a devnet.',
    parse: booleanOption(),
    default: false,
  },
  inboundConnectionsPerSecond: {
    key: 'network.inbound_connections_per_second',
    description: 'Connections that one address may open per second.',
    parse: integerOption({min: 1, max: 10_000}),
    default: 5,
  },
  targetPeers: {
    key: 'network.target_peers',
    description: 'Peers below which the node looks for more.',
    parse: integerOption({max: 1_000}),
    default: 12,
  },
  useRelays: {
    key: 'network.use_relays',
    description: 'Asks relays for a place; for a node that nobody can dial.',
    parse: booleanOption(),
    default: false,
  },
  serveRelay: {key: 'network.serve_relay', description: 'Relays connections between other nodes.', parse: booleanOption(), default: false},
  heartbeatIntervalMs: {
    key: 'network.heartbeat_interval',
    description: 'Pause between two heartbeats.',
    parse: durationOption(),
    default: 30_000,
  },
  catchUpIntervalMs: {
    key: 'network.catch_up_interval',
    description: 'Pause after which the history of a connected peer is read again.',
    parse: durationOption(),
    default: 30_000,
  },
  banMs: {
    key: 'network.ban_duration',
    description: 'Time for which a peer that misbehaved is refused.',
    parse: durationOption(),
    default: 600_000,
  },
}

/** What applies where nothing is said. */
export const defaultNetworkOptions: NetworkOptions = {
  ...getDefaults(networkOptionTable),
  role: 'coordinator',
  version: '0.0.0',
  batchDelayMs: 5,
  batchBytes: 256 * 1_024,
  outgoingMessages: 20_000,
  outgoingBytes: 32 * oneMiB,
  gossipBudget: {frames: {perSecond: 2_000, burst: 4_000}, bytes: {perSecond: 32 * oneMiB, burst: 64 * oneMiB}},
  validation: {framesPerPeer: 128, bytesPerPeer: 16 * oneMiB, bytesInAll: 64 * oneMiB},
  discoveryIntervalMs: 10_000,
  maxKnownNodes: 10_000,
  catchUpParallel: 2,
  catchUpPagesPerRun: 200,
  catchUpRunMs: 60_000,
  catchUpTimeoutMs: 30_000,
  maxPeerBacklogBytes: 16 * oneMiB,
}

/** Reads a multiaddr, like "/ip4/0.0.0.0/tcp/4025"; with `needsPeer` it must end in the name of a peer. */
function multiaddrOption({needsPeer = false} = {}): OptionParser<string> {
  const parseText = (text: string) => (isMultiaddr(text, {needsPeer}) ? text : undefined)
  const expected = needsPeer ? 'a multiaddr that ends in /p2p/<peer id>' : 'a multiaddr, like "/ip4/0.0.0.0/tcp/4025"'
  return {
    expected,
    shape: 'value',
    parseText,
    parseValue: (value) => (typeof value === 'string' ? parseText(value) : undefined),
    toToml: (value) => value,
  }
}
