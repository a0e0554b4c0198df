import {hash} from 'node:crypto'
import type {GossipsubOpts} from '@libp2p/gossipsub'
import {envelopeOverheadBytes, rpcFrameBytes, seenTtlMs} from './constants.ts'
import type {EnvelopeReader} from './envelope-reader.ts'
import {createScoreParams, type ScoreSources, scoreThresholds} from './gossip-score.ts'
import {getTopicName, gossipTopics} from './topics.ts'

/** What shapes GossipSub besides its constants. */
export interface GossipShape extends ScoreSources {
  readonly envelopes: EnvelopeReader
  readonly maxPeerBacklogBytes: number
}

/** Makes the options of GossipSub; spec/network.md §4. */
export function createGossipOptions(shape: GossipShape): Partial<GossipsubOpts> {
  return {
    globalSignaturePolicy: 'StrictNoSign',
    allowedTopics: gossipTopics.map(getTopicName),
    // The frame id comes only after the signature was checked; exact copies are told apart before that, by all their bytes.
    msgIdFn: (frame) => shape.envelopes.getFrameId(frame),
    fastMsgIdFn: (frame) => hash('sha256', frame.data ?? new Uint8Array(), 'base64'),
    msgIdToStrFn: (id) => Buffer.from(id.buffer, id.byteOffset, id.byteLength).toString('base64'),
    seenTTL: seenTtlMs,
    scoreParams: createScoreParams(shape),
    scoreThresholds,
    maxInboundDataLength: rpcFrameBytes,
    maxOutboundBufferSize: shape.maxPeerBacklogBytes,
    decodeRpcLimits,
    idontwantMinDataSize: 4_096,
    maxInboundStreams: 4,
    maxOutboundStreams: 4,
    floodPublish: false,
    fallbackToFloodsub: false,
    batchPublish: true,
    doPX: false,
    allowPublishToZeroTopicPeers: true,
    ignoreDuplicatePublishError: true,
  }
}

/** Parts that one frame may have; ids of IHAVE and IWANT are what the protocol allows, the rest is what we ever send. */
const decodeRpcLimits = {
  maxSubscriptions: 64,
  maxMessages: 4_096,
  maxControlMessages: 64,
  maxIhaveMessageIDs: 5_000,
  maxIwantMessageIDs: 5_000,
  maxIdontwantMessageIDs: 512,
  maxPeerInfos: 16,
}

/** Longest envelope on the wire. */
export const maxEnvelopeBytes = 2 ** 20 + envelopeOverheadBytes
