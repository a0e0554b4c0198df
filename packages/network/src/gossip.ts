import type {Clock, Logger} from '@aleph-onchain/common'
import type {GossipsubOpts} from '@libp2p/gossipsub'
import {topicPayloadBytes} from './constants.ts'
import {EnvelopeReader} from './envelope-reader.ts'
import {NetworkError} from './errors.ts'
import {createGossipOptions} from './gossip-options.ts'
import type {GossipRouter} from './gossip-router.ts'
import {type GossipBudget, guardGossip} from './guard-gossip.ts'
import type {NodeIdentity} from './identity.ts'
import type {NetworkMetrics} from './metrics.ts'
import {createNetworkMessage} from './network-message.ts'
import {encodeNetworkMessage} from './network-message-codec.ts'
import type {TopicHandler} from './ports.ts'
import type {Reputation} from './reputation.ts'
import {type GossipTopic, getTopicName, gossipTopics} from './topics.ts'
import {createTopicValidator} from './validate-gossip.ts'
import {type LaneLimits, ValidationLanes} from './validation-lanes.ts'

/** What gossip uses of the rest. */
export interface GossipModules {
  readonly identity: NodeIdentity
  readonly reputation: Reputation
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: NetworkMetrics
}

/** What bounds gossip. */
export interface GossipSettings {
  readonly gossipBudget: GossipBudget
  readonly validation: LaneLimits
  readonly maxPeerBacklogBytes: number
  readonly allowPrivateAddresses: boolean
}

/** Addresses from which any number of devnet nodes come. */
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1'])

/** Our topics over GossipSub: signs and publishes, and lets nothing pass that its handler has not accepted. */
export class Gossip {
  readonly #modules: GossipModules
  readonly #settings: GossipSettings
  readonly #envelopes = new EnvelopeReader()
  readonly #lanes: ValidationLanes
  readonly #handlers = new Map<GossipTopic, TopicHandler>()
  #router: GossipRouter | undefined

  constructor(modules: GossipModules, settings: GossipSettings) {
    this.#modules = modules
    this.#settings = settings
    this.#lanes = new ValidationLanes(settings.validation)
  }

  /** Gives the options with which the host builds GossipSub. */
  createOptions(): Partial<GossipsubOpts> {
    return createGossipOptions({
      envelopes: this.#envelopes,
      maxPeerBacklogBytes: this.#settings.maxPeerBacklogBytes,
      getReputation: (peer) => this.#modules.reputation.getScore(peer),
      crowdedAddresses: this.#settings.allowPrivateAddresses ? loopback : new Set(),
    })
  }

  /** Judges a topic; a topic without handler is not subscribed to, so nothing unjudged is ever forwarded. */
  handle(topic: GossipTopic, handler: TopicHandler): void {
    this.#handlers.set(topic, handler)
    if (this.#router !== undefined) this.#subscribe(this.#router, topic, handler)
  }

  /** Takes a router that has not started. */
  attach(router: GossipRouter): void {
    guardGossip(router, this.#settings.gossipBudget, this.#modules)
  }

  /** Subscribes to the handled topics; the router runs. */
  open(router: GossipRouter): void {
    this.#router = router
    for (const [topic, handler] of this.#handlers) this.#subscribe(router, topic, handler)
  }

  /** Lets go of the router. */
  close(): void {
    this.#router = undefined
  }

  /** Tells whether anybody hears what is published. */
  hasListeners(topic: GossipTopic): boolean {
    return (this.#router?.getSubscribers(getTopicName(topic)).length ?? 0) > 0
  }

  /** Gives the standing of a peer. */
  getScore(peer: string): number {
    return this.#router?.getScore(peer) ?? 0
  }

  /** Lists the topics on which a peer hears us. */
  listTopicsOf(peer: string): readonly GossipTopic[] {
    const router = this.#router
    if (router === undefined || !router.streamsOutbound.has(peer)) return []
    return gossipTopics.filter((topic) => router.getSubscribers(getTopicName(topic)).some((subscriber) => subscriber.toString() === peer))
  }

  /** Signs a payload and sends it to the peers of its topic; resolves when it is on its way. */
  async publish(topic: GossipTopic, payload: Uint8Array): Promise<void> {
    const router = this.#router
    if (router === undefined) throw new NetworkError({code: 'NETWORK_NOT_RUNNING'})
    const limitBytes = topicPayloadBytes[topic]
    if (payload.length > limitBytes) throw new NetworkError({code: 'NETWORK_PAYLOAD_TOO_LARGE', sizeBytes: payload.length, limitBytes})
    const message = createNetworkMessage(this.#modules.identity, {topic, payload, timestampMs: this.#modules.clock.now()})
    const data = encodeNetworkMessage(message)
    this.#envelopes.trust(data, message)
    await router.publish(getTopicName(topic), data)
    this.#modules.metrics.outgoingFrames.inc(1, {topic})
  }

  #subscribe(router: GossipRouter, topic: GossipTopic, handler: TopicHandler): void {
    const validator = createTopicValidator(topic, handler, {...this.#modules, envelopes: this.#envelopes, lanes: this.#lanes})
    router.topicValidators.set(getTopicName(topic), validator)
    router.subscribe(getTopicName(topic))
  }
}
