import {Lifecycle} from '@aleph-onchain/common'
import {type Multiaddr, multiaddr} from '@multiformats/multiaddr'
import {CatchUpClient} from './catch-up-client.ts'
import {CatchUpPart} from './catch-up-part.ts'
import type {CatchUpServer} from './catch-up-server.ts'
import {isPublicAddress} from './connection-gate.ts'
import {catchUpProtocol} from './constants.ts'
import type {Host} from './create-host.ts'
import {Discovery, type HeardNode} from './discovery.ts'
import type {Gossip} from './gossip.ts'
import {asGossipRouter} from './gossip-router.ts'
import type {Heartbeat} from './heartbeat.ts'
import {Heartbeats} from './heartbeats.ts'
import {MessagePublisher} from './message-publisher.ts'
import type {NetworkMetrics} from './metrics.ts'
import type {NodeDirectory} from './node-directory.ts'
import type {NetworkOptions} from './options.ts'
import type {OutgoingQueue} from './outgoing-queue.ts'
import {PeerWatch} from './peer-watch.ts'
import type {NetworkModules} from './ports.ts'
import type {Reputation} from './reputation.ts'
import {startHost} from './start-host.ts'
import {getTopicName} from './topics.ts'

/** What a session is made from: a host that has not started, and what outlives it. */
export interface SessionParts {
  readonly host: Host
  readonly listenAddresses: readonly string[]
  readonly gossip: Gossip
  readonly server: CatchUpServer
  readonly reputation: Reputation
  readonly directory: NodeDirectory
  readonly queue: OutgoingQueue
  /** Addresses learnt from elsewhere than heartbeats. */
  readonly listLearnt: () => readonly string[]
  readonly modules: Omit<NetworkModules, 'metrics'>
  readonly metrics: NetworkMetrics
  readonly options: NetworkOptions
}

/** Pause while all peers have much to read, and how often it is taken before the next frame goes out in any case. */
const busyPause = {ms: 10, times: 50}

const heartbeatTopic = getTopicName('heartbeats')

/** Puts everything that lives between start and stop of the host in the order in which it starts. */
export function createSession(session: SessionParts): Lifecycle {
  const {host, gossip, modules, metrics, reputation} = session
  const router = asGossipRouter(host.services.gossip)
  gossip.attach(router)
  const watch = new PeerWatch({...modules, metrics, host, router, reputation})
  return new Lifecycle(
    [
      {name: 'catch-up', part: new CatchUpPart({...modules, host, server: session.server, client: createClient(session)})},
      {name: 'host', part: {start: () => startHost(host, session.listenAddresses), stop: async () => await host.stop()}},
      {name: 'gossip', part: {start: async () => gossip.open(router), stop: async () => gossip.close()}},
      {name: 'peer watch', part: watch},
      {name: 'publisher', part: createPublisher(session, watch)},
      {name: 'heartbeats', part: createHeartbeats(session)},
      {name: 'discovery', part: createDiscovery(session)},
    ],
    modules.logger,
  )
}

function createClient({host, reputation, modules, metrics, options}: SessionParts): CatchUpClient {
  return new CatchUpClient(
    {
      ...modules,
      metrics,
      reputation,
      sink: modules.messages,
      openStream: (peer, signal) => host.dialProtocol(peer, catchUpProtocol, {signal}),
    },
    {
      intervalMs: options.catchUpIntervalMs,
      parallel: options.catchUpParallel,
      pagesPerRun: options.catchUpPagesPerRun,
      runMs: options.catchUpRunMs,
      pageTimeoutMs: options.catchUpTimeoutMs,
    },
  )
}

function createPublisher({gossip, queue, modules, metrics, options}: SessionParts, watch: PeerWatch): MessagePublisher {
  const waitForRoom = async (signal: AbortSignal) => {
    for (let times = 0; times < busyPause.times && watch.isEverybodyBusy(); times++) await modules.clock.sleep(busyPause.ms, signal)
  }
  const publish = (payload: Uint8Array) => gossip.publish('messages', payload)
  return new MessagePublisher({...modules, metrics, queue, publish, waitForRoom}, options)
}

function createHeartbeats({host, gossip, directory, modules, metrics, options}: SessionParts): Heartbeats {
  const isUseful = (address: Multiaddr) => options.allowPrivateAddresses || isPublicAddress(address)
  const describeSelf = (): Heartbeat => ({
    nodeId: modules.identity.nodeId,
    role: options.role,
    url: options.publicUrl,
    multiaddrs: host.getMultiaddrs().filter(isUseful).map(String),
    version: options.version,
    free: modules.freeResources?.() ?? {},
  })
  const publish = (payload: Uint8Array) => gossip.publish('heartbeats', payload)
  const heartbeats = new Heartbeats(
    {...modules, metrics, directory, publish, describeSelf, hasListeners: () => gossip.hasListeners('heartbeats')},
    options,
  )
  gossip.handle('heartbeats', (message) => heartbeats.handle(message))
  host.services.gossip.addEventListener('subscription-change', ({detail}) => {
    if (detail.subscriptions.some(({topic, subscribe}) => subscribe && topic === heartbeatTopic)) heartbeats.beatSoon()
  })
  return heartbeats
}

function createDiscovery({host, directory, listLearnt, modules, options}: SessionParts): Discovery {
  const isUsable = (address: string) => options.allowPrivateAddresses || isPublicAddress(multiaddr(address))
  const listHeard = (): HeardNode[] => {
    const learnt = listLearnt().map((address) => ({peerId: getPeerName(address), listAddresses: () => [address].filter(isUsable)}))
    const heard = directory.list().map(({heartbeat, peerId}) => ({
      peerId,
      listAddresses: () => heartbeat.multiaddrs.map((address) => namePeer(address, peerId)).filter(isUsable),
    }))
    return [...learnt, ...heard]
  }
  return new Discovery(
    {host, random: modules.random ?? Math.random, clock: modules.clock, logger: modules.logger, listHeard},
    {
      bootstrapPeers: options.bootstrapPeers,
      targetPeers: Math.min(options.targetPeers, options.maxConnections),
      intervalMs: options.discoveryIntervalMs,
    },
  )
}

function getPeerName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

/** Puts the peer that gave an address behind it, so that nobody else can answer there. */
function namePeer(address: string, peerId: string): string {
  return address.endsWith(`/p2p/${peerId}`) ? address : `${address.replace(/\/p2p\/[^/]+$/, '')}/p2p/${peerId}`
}
