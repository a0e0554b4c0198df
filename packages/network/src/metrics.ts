import type {Counter, Gauge, Histogram, MetricsRegister} from '@aleph-onchain/common'
import type {Misbehaviour} from './reputation.ts'
import type {GossipTopic} from './topics.ts'

/** What became of a gossip frame that came in. */
export type FrameOutcome = 'accepted' | 'ignored' | 'rejected' | 'invalid' | 'stale' | 'busy'

/** What became of a message that was to go out. */
export type OutgoingOutcome = 'sent' | 'dropped' | 'oversize' | 'unheard'

/** How a run of catch-up ended. */
export type CatchUpOutcome = 'done' | 'yielded' | 'failed'

/** Which side of catch-up we were on. */
export type CatchUpSide = 'taken' | 'served'

/** What became of a heartbeat. */
export type HeartbeatOutcome = 'new' | 'known' | 'invalid' | 'early' | 'full'

/** Instruments of this package. */
export interface NetworkMetrics {
  readonly frames: Counter<'topic' | 'outcome'>
  readonly frameBytes: Counter<'topic'>
  readonly validation: Histogram<'topic'>
  readonly validationBytes: Gauge
  readonly frameDrops: Counter
  readonly misbehaviour: Counter<'kind'>
  readonly bans: Counter
  readonly deafPeers: Counter
  readonly outgoing: Counter<'outcome'>
  readonly outgoingFrames: Counter<'topic'>
  readonly outgoingQueue: Gauge
  readonly peers: Gauge
  readonly knownNodes: Gauge
  readonly heartbeats: Counter<'outcome'>
  readonly catchUpRuns: Counter<'outcome'>
  readonly catchUpMessages: Counter<'side'>
  readonly catchUpPages: Counter<'side'>
}

/** Label values of the counters, so that a wrong one does not compile. */
export type FrameLabels = {readonly topic: GossipTopic; readonly outcome: FrameOutcome}
export type MisbehaviourLabels = {readonly kind: Misbehaviour}

/** Makes the instruments. */
export function createNetworkMetrics(register: MetricsRegister): NetworkMetrics {
  const name = (what: string) => `aleph_network_${what}`
  return {
    frames: register.counter({name: name('gossip_frames_total'), help: 'Gossip frames received.', labels: ['topic', 'outcome']}),
    frameBytes: register.counter({name: name('gossip_received_bytes_total'), help: 'Bytes of gossip frames received.', labels: ['topic']}),
    validation: register.histogram({
      name: name('gossip_validation_seconds'),
      help: 'Time a frame was under validation.',
      labels: ['topic'],
      buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    }),
    validationBytes: register.gauge({name: name('gossip_validation_bytes'), help: 'Bytes under validation.'}),
    frameDrops: register.counter({
      name: name('gossip_dropped_frames_total'),
      help: 'Frames dropped because their peer was over its budget.',
    }),
    misbehaviour: register.counter({name: name('misbehaviour_total'), help: 'What peers did wrong.', labels: ['kind']}),
    bans: register.counter({name: name('bans_total'), help: 'Peers banned.'}),
    deafPeers: register.counter({
      name: name('deaf_peers_total'),
      help: 'Peers disconnected because our gossip did not get through to them.',
    }),
    outgoing: register.counter({name: name('outgoing_messages_total'), help: 'Messages given to gossip.', labels: ['outcome']}),
    outgoingFrames: register.counter({name: name('outgoing_frames_total'), help: 'Gossip frames published.', labels: ['topic']}),
    outgoingQueue: register.gauge({name: name('outgoing_queue_messages'), help: 'Messages that wait to be gossiped.'}),
    peers: register.gauge({name: name('connected_peers'), help: 'Peers connected.'}),
    knownNodes: register.gauge({name: name('known_nodes'), help: 'Nodes heard of lately.'}),
    heartbeats: register.counter({name: name('heartbeats_total'), help: 'Heartbeats of other nodes.', labels: ['outcome']}),
    catchUpRuns: register.counter({name: name('catch_up_runs_total'), help: 'Readings of a peer history.', labels: ['outcome']}),
    catchUpMessages: register.counter({name: name('catch_up_messages_total'), help: 'Messages moved by catch-up.', labels: ['side']}),
    catchUpPages: register.counter({name: name('catch_up_pages_total'), help: 'Pages moved by catch-up.', labels: ['side']}),
  }
}
