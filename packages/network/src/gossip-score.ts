import type {GossipsubOpts} from '@libp2p/gossipsub'
import {getTopicName, gossipTopics} from './topics.ts'

type ScoreParams = NonNullable<Partial<GossipsubOpts>['scoreParams']>
type TopicScoreParams = NonNullable<ScoreParams['topics']>[string]

/** Score at and below which GossipSub stops talking to a peer, step by step; at the last step we hang up. */
export const scoreThresholds = {
  gossipThreshold: -10,
  publishThreshold: -30,
  graylistThreshold: -60,
  acceptPXThreshold: 1_000,
  opportunisticGraftThreshold: 5,
} as const

/** Score at which the connection is closed and the peer banned. */
export const disconnectScore = -100

/**
 * Points of one topic. New messages and time in the mesh earn little, bad messages cost in the square of their number: the
 * fourth in a minute ends gossip with the peer. Expected rates (P3) stay off: ours follow what users send.
 */
const topicScore: TopicScoreParams = {
  topicWeight: 0.5,
  timeInMeshWeight: 0.01,
  timeInMeshQuantum: 1_000,
  timeInMeshCap: 600,
  firstMessageDeliveriesWeight: 0.1,
  firstMessageDeliveriesDecay: 0.97,
  firstMessageDeliveriesCap: 100,
  meshMessageDeliveriesWeight: 0,
  meshMessageDeliveriesDecay: 0.5,
  meshMessageDeliveriesCap: 100,
  meshMessageDeliveriesThreshold: 20,
  meshMessageDeliveriesWindow: 10,
  meshMessageDeliveriesActivation: 5_000,
  meshFailurePenaltyWeight: 0,
  meshFailurePenaltyDecay: 0.5,
  invalidMessageDeliveriesWeight: -10,
  invalidMessageDeliveriesDecay: 0.97,
}

/** What the score of a peer is made of besides its topics. */
export interface ScoreSources {
  /** Our own memory of the peer, zero or below. */
  readonly getReputation: (peer: string) => number
  /** Addresses from which any number of peers may come. */
  readonly crowdedAddresses: ReadonlySet<string>
}

/** Makes the score parameters of all topics. */
export function createScoreParams(sources: ScoreSources): ScoreParams {
  return {
    topics: Object.fromEntries(gossipTopics.map((topic) => [getTopicName(topic), topicScore])),
    topicScoreCap: 20,
    appSpecificScore: sources.getReputation,
    appSpecificWeight: 1,
    IPColocationFactorWeight: -5,
    IPColocationFactorThreshold: 10,
    IPColocationFactorWhitelist: new Set(sources.crowdedAddresses),
    behaviourPenaltyWeight: -5,
    behaviourPenaltyThreshold: 6,
    behaviourPenaltyDecay: 0.9,
    decayInterval: 1_000,
    decayToZero: 0.01,
    retainScore: 3_600_000,
  }
}
