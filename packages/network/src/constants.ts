import {messageLimits} from '@aleph-onchain/message'
import type {GossipTopic} from './topics.ts'

/** Stream protocol by which a node reads the history of another one; spec/network.md §5. */
export const catchUpProtocol = '/aleph/catch-up/1'

/** Name of our DHT, so that it never mixes with others. */
export const dhtProtocol = '/aleph/kad/1.0.0'

const oneMiB = 2 ** 20

/** Longest payload per topic; spec/network.md §3. */
export const topicPayloadBytes: Readonly<Record<GossipTopic, number>> = {
  jobs: oneMiB,
  storage: oneMiB,
  heartbeats: 16_384,
  scheduling: oneMiB,
  sync: oneMiB,
  messages: messageLimits.batchBytes,
}

/** Room for the other fields of an envelope. */
export const envelopeOverheadBytes = 256

/** Longest gossip frame: one full envelope, or an answer to IWANT, with the control data that rides along. */
export const rpcFrameBytes = 3 * oneMiB

/** How far a sender's clock may be from ours, either way. */
export const maxClockSkewMs = 120_000

/** How long GossipSub remembers ids: longer than a copy can stay within the clock skew. */
export const seenTtlMs = 2 * maxClockSkewMs + 30_000

/** Most messages in one page of catch-up; spec/network.md §5. */
export const catchUpPageMessages = 500

/** Longest frame of catch-up. */
export const catchUpFrameBytes = 4 * oneMiB
